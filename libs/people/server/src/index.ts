export { People1763800200000 } from '../migrations/1763800200000-people';
export { AgencyEntity, CompartmentInfoEntity, OfficeEntity } from './house.entities';
export { ProtectedPersonEntity, StaffEntity } from './staff.entities';
export { IdentityCheckEntity, MandateEntity, VisitorEntity } from './visitor.entities';
