import { z } from 'zod';
import { Handoff } from '@desk/cases/contract';
import { Compartment, endpoint, event, may, AgencyId } from '@desk/kernel/contract';
import { BreakGlass, BreakGlassSubject } from './break-glass';

const One = z.object({ breakGlassId: z.uuid() });

/** What can be seen of the named hand-off: what was sent and how it went, never the whole number nor the handler's reasoning. */
export const NamedHandoff = Handoff.pick({ receiptNumber: true, kind: true, state: true, agencyId: true, compartment: true, caseTypeCode: true, sentAt: true, parcel: true, question: true, visitorText: true, nextStep: true, waitsFor: true, returnReason: true, history: true });
export type NamedHandoff = z.infer<typeof NamedHandoff>;

export const breakGlassApi = {
  askBreakGlass: endpoint({
    method: 'POST', path: '/break-glass', can: may(BreakGlassSubject, 'ask'),
    input: z.object({ compartment: Compartment, receiptNumber: z.string().trim().regex(/^ÖL-\d{2}-\d{5,}$/), reason: z.string().trim().min(10).max(400) }), output: BreakGlass, summary: 'Ask to look at one named hand-off, with a reason; a second person decides',
  }),
  listBreakGlass: endpoint({ method: 'GET', path: '/break-glass', can: may(BreakGlassSubject, 'read'), input: z.object({}), output: z.object({ openings: z.array(BreakGlass) }), summary: 'Openings that concern me, newest first' }),
  approveBreakGlass: endpoint({ method: 'POST', path: '/break-glass/:breakGlassId/approve', can: may(BreakGlassSubject, 'approve'), input: One, output: BreakGlass, summary: 'Open, as the second person, for thirty minutes' }),
  declineBreakGlass: endpoint({ method: 'POST', path: '/break-glass/:breakGlassId/decline', can: may(BreakGlassSubject, 'approve'), input: One, output: BreakGlass, summary: 'Say no, as the second person' }),
  endBreakGlass: endpoint({ method: 'POST', path: '/break-glass/:breakGlassId/end', can: may(BreakGlassSubject, 'end'), input: One, output: BreakGlass, summary: 'End an opening before its time' }),
  lookThroughBreakGlass: endpoint({ method: 'POST', path: '/break-glass/:breakGlassId/looks', can: may(BreakGlassSubject, 'look'), input: One, output: NamedHandoff, summary: 'Look at what was named, while it is open; each look is in the agency’s journal' }),
};

/** An opening was asked for, opened or ended: the administrators and the agency's managers ask again. */
export const BreakGlassChanged = event('BreakGlassChanged', z.object({ agencyId: AgencyId }));
