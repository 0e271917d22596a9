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

/** The person of the visit `$1`, the newest row, with the latest check. */
export const selectMet = `SELECT ${columnsOf(VisitorEntity, 'v')},
    (SELECT to_jsonb(latest) FROM (SELECT ${columnsOf(IdentityCheckEntity, 'k')} FROM people.identity_check k WHERE k.visitor_id = v.id ORDER BY k.at DESC, k.id DESC LIMIT 1) latest) AS check
  FROM people.visitor v WHERE v.visit_id = $1 ORDER BY v.created_at DESC, v.id DESC LIMIT 1`;
