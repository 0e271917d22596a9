export { VisitsModule } from './visits.module';
export { Visits } from './visits.facade';
export { OpenCases } from './open-cases';
export type { VisitCase } from './visit-decisions';
export { CloseVisitNeeds } from './close-visit-needs';
export { VisitEntity } from './visit.entity';
export { DeskTaskEntity } from './desk-task.entity';
export { Visits1763800500000 } from '../migrations/1763800500000-visits';
