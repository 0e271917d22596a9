export { PeopleModule } from './people.module';
export { People, type MetVisitor } from './people.facade';
export { MetVisits, type MetVisit } from './met-visits';
export { HouseStaff } from './house-staff';
export { CloseVisitorNeeds } from './close-visitor-needs';
export { AgencyEntity, CompartmentInfoEntity, OfficeEntity } from './house.entities';
export { ProtectedPersonEntity, StaffEntity } from './staff.entities';
export { IdentityCheckEntity, MandateEntity, VisitorEntity } from './visitor.entities';
export { People1763800200000 } from '../migrations/1763800200000-people';
