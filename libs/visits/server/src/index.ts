export { Visits1763800500000 } from '../migrations/1763800500000-visits';
export { VisitEntity } from './visit.entity';
export { DeskTaskEntity } from './desk-task.entity';
