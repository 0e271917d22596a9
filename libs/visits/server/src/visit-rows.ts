import { tableOf, type EntityClass } from '@desk/platform/server';
import { DeskTaskEntity } from './desk-task.entity';
import { VisitEntity } from './visit.entity';

const columns = (entity: EntityClass, alias: string): string => [...tableOf(entity).columnOf].map(([property, column]) => `${alias}.${column} AS "${property}"`).join(', ');

/** `SELECT …` of whole rows, with the contract's names. */
export const selectVisits = `SELECT ${columns(VisitEntity, 'v')} FROM visits.visit v`;
export const selectDeskTasks = `SELECT ${columns(DeskTaskEntity, 't')} FROM visits.desk_task t`;
