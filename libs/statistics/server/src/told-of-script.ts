import type { Script, ScriptCase } from '@desk/simulation/contract';
import type { ToldEvent } from './told-event';

/**
 * What the house would have told of a played visitor, in the form of the room's log: for writing years in bulk. A test plays the same scripts through the door and
 * finds the same facts.
 */
export const toldOf = (script: Script): ToldEvent[] => {
  const events = [...ticketLines(script), ...(script.visit === null ? [] : visitLines(script, script.visit))];
  return events.map((event, at) => ({ ...event, id: lineId(event.subject, at) }));
};

const ticketLines = ({ ticket, officeId, language, lifeEventId, visit }: Script): ToldEvent[] => {
  const of = { id: '', subject: ticket.id };
  const lines: ToldEvent[] = [{ ...of, name: 'TicketIssued', at: ticket.issuedAt, data: { officeId, language, lifeEventId, needs: ticket.interpreter ? ['interpreter'] : [], booked: ticket.booked, span: ticket.span } }];
  if (ticket.calledAt !== null) lines.push({ ...of, name: 'TicketCalled', at: ticket.calledAt, data: { calls: 1, waitedSeconds: (Date.parse(ticket.calledAt) - Date.parse(ticket.issuedAt)) / 1000 } });
  if (ticket.ends === 'no-show') lines.push({ ...of, name: 'TicketNoShow', at: ticket.endsAt, data: {} });
  if (ticket.ends === 'left') lines.push({ ...of, name: 'TicketLeft', at: ticket.endsAt, data: { why: 'left' } });
  if (visit !== null) lines.push({ ...of, name: 'ServiceStarted', at: visit.startedAt, data: {} }, { ...of, name: 'ServiceEnded', at: visit.endedAt, data: { overnight: false } });
  return lines;
};

const visitLines = ({ officeId, language, lifeEventId }: Script, visit: NonNullable<Script['visit']>): ToldEvent[] => {
  const of = { id: '', subject: visit.id };
  const lifeEventIds = lifeEventId === null ? [] : [lifeEventId];
  const lines: ToldEvent[] = [{ ...of, name: 'VisitRegistered', at: visit.startedAt, data: { officeId, channel: visit.channel, lifeEventIds } }];
  for (const { from, to } of visit.parked) lines.push({ ...of, name: 'VisitChanged', at: from, data: { step: 'park' } }, { ...of, name: 'VisitChanged', at: to, data: { step: 'resume' } });
  if (visit.repeatDays !== null) lines.push({ ...of, name: 'RepeatSeen', at: visit.startedAt, data: { days: visit.repeatDays } });
  for (const file of visit.cases) lines.push(...caseLines(file, visit.id, officeId));
  const ended = { channel: visit.channel, language, interpreter: visit.interpreter, lifeEventIds };
  lines.push({ ...of, name: 'VisitEnded', at: visit.endedAt, data: visit.demand ? { ...ended, demand: visit.demand } : ended });
  return lines;
};

const caseLines = (file: ScriptCase, visitId: string, officeId: string): ToldEvent[] => {
  const { type, handoff, id: caseId } = file;
  const of = { id: '', subject: visitId };
  const owner = { caseId, agencyId: type.agencyId, compartment: type.compartment, caseTypeCode: type.code };
  const lines: ToldEvent[] = [{ ...of, name: 'CaseOpened', at: file.at, data: { ...owner, lifeEventId: file.lifeEventId, rosa: type.rosa } }];
  for (const task of file.tasks) lines.push({ ...of, name: 'TaskDone', at: file.at, data: { caseId, task } });
  if (handoff !== null) {
    lines.push({ ...of, name: 'HandoffSent', at: handoff.at, data: { ...owner, officeId, handoffId: handoff.id, kind: handoff.kind, reason: handoff.reason, dueAt: handoff.dueAt } });
    for (const step of handoff.steps) lines.push({ ...of, name: 'HandoffMoved', at: step.at, data: { handoffId: handoff.id, step: step.step, dueAt: step.dueAt } });
  }
  lines.push({ ...of, name: 'CaseClosed', at: file.closedAt, data: { caseId, outcome: file.outcome } });
  return lines;
};

/** An id for the line, from its subject and its place. */
const lineId = (subject: string, at: number): string => `${subject.slice(0, 9)}${String(at).padStart(4, '0')}${subject.slice(13)}`;
