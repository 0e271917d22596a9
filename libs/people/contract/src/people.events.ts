import { z } from 'zod';
import { OfficeId, StaffId, VisitId, VisitorId, event } from '@desk/kernel/contract';

/**
 * The visit is one with a protected person. Told to nobody outside the act's own transaction: whoever counts forgets the visit (domain.md 2.3).
 */
export const ProtectedVisitorMet = event('ProtectedVisitorMet', z.object({ visitId: VisitId }));

/** A pseudonym of the visitor, for recognising who comes again. Heard within the transaction only, and kept by nobody as it is. */
export const VisitorRecognised = event('VisitorRecognised', z.object({ visitId: VisitId, pseudonym: z.string() }));

export const VisitorIdentified = event('VisitorIdentified', z.object({ visitorId: VisitorId, visitId: VisitId, officeId: OfficeId, staffId: StaffId }));
