import { z } from 'zod';
import { OfficeId, StaffId, VisitId, VisitorId, event } from '@desk/kernel/contract';

export const VisitorIdentified = event('VisitorIdentified', z.object({ visitorId: VisitorId, visitId: VisitId, officeId: OfficeId, staffId: StaffId }));
