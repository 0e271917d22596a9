import { columnsOf, tableOf, type EntityClass } from '@desk/platform/server';
import { AgencyEntity, CompartmentInfoEntity, OfficeEntity } from './house.entities';
import { IdentityCheckEntity, MandateEntity, VisitorEntity } from './visitor.entities';

const select = (entity: EntityClass): string => `SELECT ${columnsOf(entity, 'it')} FROM ${tableOf(entity).name} it`;

/** `SELECT …` of whole rows, with the contract's names. */
export const selectAgencies = select(AgencyEntity);
export const selectCompartments = select(CompartmentInfoEntity);
export const selectOffices = select(OfficeEntity);
export const selectVisitors = select(VisitorEntity);
export const selectChecks = select(IdentityCheckEntity);
export const selectMandates = select(MandateEntity);
