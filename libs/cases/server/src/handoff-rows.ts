import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { Handoff, HandoffSent, HandoffSubject, standsSince, type HandoffHistoryEntry } from '@desk/cases/contract';
import { AgencyId, CaseId, CaseTypeCode, Compartment, HandoffId, OfficeId, StaffId, VisitId } from '@desk/kernel/contract';
import { columnsOf, type Database } from '@desk/platform/server';
import type { Standing } from './handoff-decisions';
import { HandoffEntity } from './handoff.entities';

export type HandoffWithHistory = HandoffEntity & { readonly history: HandoffHistoryEntry[] };

const history = `coalesce((SELECT jsonb_agg(jsonb_build_object('step', x.step, 'from', x.from_state, 'to', x.to_state, 'at', x.at, 'byName', x.by_name) ORDER BY x.version, x.at)
  FROM cases.handoff_history x WHERE x.handoff_id = h.id), '[]') AS history`;

/** Whole hand-offs with their history, but never the handler's reasoning. */
export const selectHandoffs = `SELECT ${columnsOf(HandoffEntity, 'h')}, ${history} FROM cases.handoff h`;

/** One hand-off, held until the transaction ends when it is to be changed. */
export const findHandoff = (database: Database, id: string, hold = false): Promise<HandoffWithHistory | undefined> =>
  database.find<HandoffWithHistory>(`${selectHandoffs} WHERE h.id = $1${hold ? ' FOR UPDATE OF h' : ''}`, [id]);

/** A hand-off as this reader may see it: fields without a right are left out. @param internalText the handler's reasoning, when it was loaded */
export const toHandoff = (row: HandoffWithHistory, caller: Caller, internalText: string | null = null): z.output<typeof Handoff> =>
  Handoff.parse(caller.disclose(HandoffSubject, { ...row, internalText }));

// Made once: a zod schema compiles itself on its first use, which costs more than all of its later ones in a request.
const Codes = HandoffSent.data.pick({ kind: true, state: true, reason: true });
const Position = HandoffSent.data.pick({ kind: true, state: true });

/** Ids and codes for events about a hand-off. */
export const eventOf = (row: HandoffEntity): z.input<typeof HandoffSent.data> => ({
  handoffId: HandoffId.parse(row.id), caseId: CaseId.parse(row.caseId), visitId: VisitId.parse(row.visitId), agencyId: AgencyId.parse(row.agencyId), compartment: Compartment.parse(row.compartment),
  officeId: OfficeId.parse(row.officeId), caseTypeCode: CaseTypeCode.parse(row.caseTypeCode), receiptNumber: row.receiptNumber, deskStaffId: StaffId.parse(row.deskStaffId),
  ...Codes.parse(row), dueAt: row.dueAt,
});

/** What a step is decided on. */
export const standingOf = (row: HandoffWithHistory): Standing => {
  const position = Position.parse(row);
  return { ...row, ...position, pausedSince: standsSince({ state: position.state, history: row.history }) };
};
