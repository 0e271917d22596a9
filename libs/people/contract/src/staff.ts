import { z } from 'zod';
import { AgencyId, OfficeId, StaffId } from '@desk/kernel/contract';

/** A member of staff. `displayName` is a code such as "Handläggare S12": visitors and other agencies see no names (OSL 39:3). */
export const Staff = z.object({
  id: StaffId,
  displayName: z.string(),
  shortName: z.string(),
  employerAgencyId: AgencyId,
  officeIds: z.array(OfficeId),
  languages: z.array(z.string()),
});
export type Staff = z.infer<typeof Staff>;
