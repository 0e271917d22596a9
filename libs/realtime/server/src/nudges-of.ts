import type { z } from 'zod';
import { AgreementEnded, AgreementPublished } from '@desk/agreements/contract';
import { CaseClosed, CaseOpened, HandoffAnswered, HandoffMoved, HandoffReminded, HandoffReturned, HandoffSent, HandoffSettled, TaskDone } from '@desk/cases/contract';
import { BreakGlassChanged } from '@desk/access/contract';
import type { EventKind } from '@desk/kernel/contract';
import { ConflictsChanged, VisitorIdentified } from '@desk/people/contract';
import type { Nudge, Topic } from '@desk/realtime/contract';
import { FiguresChanged } from '@desk/statistics/contract';
import {
  AppointmentChanged, DeskChanged, DeskToDosChanged, DeviceChanged, HelpCallChanged, PresenceChanged, QueueSetupChanged, QuickAnswerGiven, ServiceEnded, ServiceMoved, ServiceStarted, TicketCalled, TicketChanged, TicketIssued,
  TicketLeft, TicketNoShow, TicketParked, TicketReturned, TicketTransferred, VisitChanged, VisitEnded, VisitRegistered, VisitTakenOver,
} from '@desk/visits/contract';

/** Who should ask again, and about what. Everybody, where `rooms` is empty. */
export type Addressed = { readonly rooms: readonly string[]; readonly nudge: Nudge };
type Route = { readonly kind: EventKind; readonly route: (data: unknown) => { topic: Topic; rooms: string[]; ids: string[] } };

const route = <S extends z.ZodType>(kind: EventKind<string, S>, topic: Topic, to: (data: z.output<S>) => { rooms: string[]; ids: string[] }): Route => ({
  kind, route: (data) => ({ topic, ...to(kind.data.parse(data)) }),
});

type OfVisit = { visitId: string; staffId: string };
const toDesk = (data: OfVisit) => ({ rooms: [`user:${data.staffId}`], ids: [data.visitId] });
/** Both sides ask again. No ids: a compartment is many people, and a hand-off about a protected person is not for all of them. */
const toBoth = (data: { compartment: string; deskStaffId: string }) => ({ rooms: [`compartment:${data.compartment}`, `user:${data.deskStaffId}`], ids: [] });
/** A ticket's office: its staff, kiosks and boards, the phone that holds it, and (where places in the queue change) the other phones that wait. */
const toRoom = (data: { officeId: string; ticketId: string }) => ({ rooms: [`office:${data.officeId}`, `hall:${data.officeId}`, `ticket:${data.ticketId}`], ids: [data.ticketId] });
const toQueue = (data: { officeId: string; ticketId: string }) => ({ rooms: [...toRoom(data).rooms, `waiting:${data.officeId}`], ids: [data.ticketId] });
const toAll = (data: { agreementId: string }) => ({ rooms: [], ids: [data.agreementId] });

/** One table from event to nudge: which browsers ask again, about which ids. Rooms of the socket are people, compartments, offices, waiting rooms (`hall:`), and tickets with those who wait beside them. */
const routes: readonly Route[] = [
  route(VisitRegistered, 'visits', toDesk), route(VisitChanged, 'visits', toDesk), route(VisitEnded, 'visits', toDesk), route(VisitorIdentified, 'visits', toDesk),
  route(CaseOpened, 'cases', toDesk), route(TaskDone, 'cases', toDesk), route(CaseClosed, 'cases', toDesk),
  route(HandoffSent, 'handoffs', toBoth), route(HandoffMoved, 'handoffs', toBoth), route(HandoffReminded, 'handoffs', toBoth), route(HandoffReturned, 'handoffs', toBoth), route(HandoffAnswered, 'handoffs', toBoth), route(HandoffSettled, 'handoffs', toBoth),
  route(DeskToDosChanged, 'desk-tasks', (data) => ({ rooms: [`user:${data.deskStaffId}`], ids: [data.handoffId] })),
  route(BreakGlassChanged, 'break-glass', ({ agencyId }) => ({ rooms: ['compartment:operator', `compartment:managed:${agencyId}`], ids: [] })),
  // A desk's colleagues, and every manager of the agency: no id of whom it is about.
  route(ConflictsChanged, 'conflicts', ({ agencyId, officeId }) => ({ rooms: [`compartment:managed:${agencyId}`, ...(officeId === null ? [] : [`office:${officeId}`])], ids: [] })),
  // The office's staff, and the device itself.
  route(DeviceChanged, 'devices', (data) => ({ rooms: [`office:${data.officeId}`, `device:${data.deviceId}`], ids: [data.deviceId] })),
  route(TicketIssued, 'queue', toRoom), route(ServiceStarted, 'queue', toRoom), route(TicketChanged, 'queue', toRoom), route(ServiceMoved, 'queue', toRoom), route(ServiceEnded, 'queue', toRoom),
  route(TicketCalled, 'queue', toQueue), route(TicketNoShow, 'queue', toRoom), route(TicketParked, 'queue', toQueue), route(TicketReturned, 'queue', toQueue), route(TicketLeft, 'queue', toQueue), route(TicketTransferred, 'queue', toQueue),
  route(DeskChanged, 'queue', (data) => ({ rooms: [`office:${data.officeId}`, `hall:${data.officeId}`, `waiting:${data.officeId}`], ids: [data.deskId] })),
  route(QueueSetupChanged, 'queue', (data) => ({ rooms: [`office:${data.officeId}`, `hall:${data.officeId}`, `waiting:${data.officeId}`], ids: [] })),
  route(QuickAnswerGiven, 'queue', (data) => ({ rooms: [`office:${data.officeId}`], ids: [data.answerId] })),
  route(AppointmentChanged, 'queue', (data) => ({ rooms: [`office:${data.officeId}`], ids: [data.appointmentId] })),
  route(PresenceChanged, 'queue', (data) => ({ rooms: [`office:${data.officeId}`], ids: [data.staffId] })),
  route(HelpCallChanged, 'help', (data) => ({ rooms: [`office:${data.officeId}`], ids: [data.helpCallId] })),
  // No id: who hands over may not meet the visit any more.
  route(VisitTakenOver, 'visits', (data) => ({ rooms: [`user:${data.from}`, `user:${data.to}`], ids: [] })),
  // Whose own figures they are: the office, and the agencies' managers.
  route(FiguresChanged, 'figures', ({ officeIds, agencyIds }) => ({ rooms: [...officeIds.map((id) => `office:${id}`), ...agencyIds.map((id) => `compartment:managed:${id}`)], ids: [] })),
  route(AgreementPublished, 'abilities', toAll), route(AgreementEnded, 'abilities', toAll),
];
const byName = new Map(routes.map((it) => [it.kind.name, it]));

/** Rooms that visitors' phones and the office's screens are in: who of the staff did something is not said there. */
const outside = /^(hall|ticket|waiting):/;

/** The nudge that an event gives, or null when no browser needs to know. */
export const nudgeOf = (name: string, data: unknown, by: string | null): Addressed | null => {
  const found = byName.get(name)?.route(data);
  return found ? { rooms: found.rooms, nudge: { topic: found.topic, ids: found.ids, by: found.rooms.some((room) => outside.test(room)) ? null : by } } : null;
};
