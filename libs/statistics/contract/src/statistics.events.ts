import { z } from 'zod';
import { AgencyId, OfficeId, event } from '@desk/kernel/contract';

/** Figures of these offices and agencies are other than they were; a sign for screens that show them, with nothing in it to count. */
export const FiguresChanged = event('FiguresChanged', z.object({ officeIds: z.array(OfficeId), agencyIds: z.array(AgencyId) }));
