import type { Script, ScriptCase } from '@desk/simulation/contract';
import { ToldEvent, type KeptName } from './told-event';

type Line = { readonly name: KeptName; readonly subject: string; readonly at: string; readonly data: object };

/**
 * What the house would have told of a played visitor, in the form of the room's log: for writing years in bulk. A test plays the same scripts through the door and
 * finds the same facts.
 */
export const toldOf = (script: Script): ToldEvent[] => lines(script).map((line, at) => ToldEvent.parse({ ...line, id: lineId(line.subject, at) }));

const lines = (script: Script): Line[] => {
  const { ticket, visit, officeId } = script;
  const of = { ticketId: ticket.id, officeId };
  const waitedSeconds = ticket.calledAt === null ? 0 : (Date.parse(ticket.calledAt) - Date.parse(ticket.issuedAt)) / 1000;
  return [
    line('TicketIssued', ticket.id, ticket.issuedAt, { ...of, at: ticket.issuedAt, origin: 'kiosk', language: script.language, lifeEventId: script.lifeEventId, needs: ticket.interpreter ? ['interpreter'] : [], priority: null, booked: ticket.booked, span: ticket.span }),
    ...(ticket.calledAt === null ? [] : [line('TicketCalled', ticket.id, ticket.calledAt, { ...of, at: ticket.calledAt, calls: 1, waitedSeconds, span: null })]),
    ...(ticket.ends === 'no-show' ? [line('TicketNoShow', ticket.id, ticket.endsAt, { ...of, at: ticket.endsAt })] : []),
    ...(ticket.ends === 'left' ? [line('TicketLeft', ticket.id, ticket.endsAt, { ...of, at: ticket.endsAt, why: 'left' })] : []),
    ...(visit === null ? [] : [
      line('ServiceStarted', ticket.id, visit.startedAt, { ...of, at: visit.startedAt, visitId: visit.id }),
      line('ServiceEnded', ticket.id, visit.endedAt, { ...of, at: visit.endedAt, visitId: visit.id, overnight: false }),
      ...visitLines(script, visit),
    ]),
  ];
};

const line = (name: KeptName, subject: string, at: string, data: object): Line => ({ name, subject, at, data });

const visitLines = ({ officeId, language, lifeEventId }: Script, visit: NonNullable<Script['visit']>): Line[] => {
  const visitId = visit.id;
  const lifeEventIds = lifeEventId === null ? [] : [lifeEventId];
  return [
    line('VisitRegistered', visitId, visit.startedAt, { visitId, officeId, channel: visit.channel, lifeEventIds }),
    ...visit.parked.flatMap(({ from, to }) => [line('VisitChanged', visitId, from, { visitId, officeId, step: 'park' }), line('VisitChanged', visitId, to, { visitId, officeId, step: 'resume' })]),
    ...(visit.repeatDays === null ? [] : [line('RepeatSeen', visitId, visit.startedAt, { days: visit.repeatDays })]),
    ...visit.cases.flatMap((it) => caseLines(it, visitId, officeId)),
    line('VisitEnded', visitId, visit.endedAt, { visitId, officeId, startedAt: visit.startedAt, channel: visit.channel, language, interpreter: visit.interpreter, lifeEventIds, ...(visit.demand ? { demand: visit.demand } : {}) }),
  ];
};

const caseLines = (file: ScriptCase, visitId: string, officeId: string): Line[] => {
  const { type, handoff } = file;
  const of = { caseId: file.id, visitId, agencyId: type.agencyId, compartment: type.compartment, officeId, caseTypeCode: type.code };
  return [
    line('CaseOpened', visitId, file.at, { ...of, lifeEventId: file.lifeEventId, rosa: type.rosa }),
    ...file.tasks.map((task) => line('TaskDone', visitId, file.at, { caseId: file.id, visitId, task })),
    ...(handoff === null ? [] : [
      line('HandoffSent', visitId, handoff.at, { ...of, handoffId: handoff.id, kind: handoff.kind, state: 'sent', dueAt: handoff.dueAt, reason: handoff.reason }),
      ...handoff.steps.map((step) => line('HandoffMoved', visitId, step.at, { handoffId: handoff.id, caseId: file.id, visitId, step: step.step, from: step.from, state: step.state, dueAt: step.dueAt, agencyId: type.agencyId, compartment: type.compartment })),
    ]),
    line('CaseClosed', visitId, file.closedAt, { caseId: file.id, visitId, outcome: file.outcome }),
  ];
};

/** An id for the line, from its subject and its place. */
const lineId = (subject: string, at: number): string => `${subject.slice(0, 9)}${String(at).padStart(4, '0')}${subject.slice(13)}`;
