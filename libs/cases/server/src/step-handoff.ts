import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { HandoffSubject, handoffSteps, type Handoff, type HandoffStepRule, type casesApi } from '@desk/cases/contract';
import { notFound, type Basis, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { CaseJournal } from './case-journal';
import { decideStep, type Who } from './handoff-decisions';
import { HandoffReasoningEntity } from './handoff.entities';
import { HandoffMoves } from './handoff-moves';
import { findHandoff, standingOf, toHandoff, type HandoffWithHistory } from './handoff-rows';
import { RedirectHandoff } from './redirect-handoff';
import { handoffMoved } from './words';

/** A person takes a step with a hand-off. Of two who saw the same version one wins, and the other is told who and what. */
@Injectable()
export class StepHandoff {
  constructor(
    private readonly database: Database,
    private readonly moves: HandoffMoves,
    private readonly redirect: RedirectHandoff,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ handoffId, version, command }: z.output<typeof casesApi.stepHandoff.input>, caller: Caller): Promise<Handoff> {
    const row = await findHandoff(this.database, handoffId, true);
    if (!row) throw notFound();
    const who = rolesOf(row, caller);
    const basis = groundOf(row, who, handoffSteps[command.step], caller);
    // Read again: a row that was waited for is new, but its history was read before the wait.
    if (row.version !== version) throw handoffMoved(row.receiptNumber, lastOf((await findHandoff(this.database, handoffId)) ?? row));

    const now = this.clock.now();
    const move = decideStep(standingOf(row), command, { who, staffId: caller.staffId, displayName: caller.displayName }, now);
    const by = { id: caller.staffId, name: caller.displayName };
    const linked = command.step === 'redirect' ? { redirectedTo: await this.redirect.run(row, command.compartment, by, now) } : {};
    // What was sent in error is wiped at the receiver; the seal and the history stay (domain.md 7.3 row 8).
    const wiped = command.step === 'return' ? { parcel: { ...row.parcel, identity: null, identityCheck: null, acts: [], notes: [], documents: [], contact: undefined }, numberSealed: null, ...(row.kind === 'T4' ? { question: null } : {}) } : {};

    const at = now.toISOString();
    const moved = await this.moves.take(row, command.step, { ...move, ...linked, ...wiped }, by, at);
    const internalText = command.step === 'answer' ? (command.internalText ?? null) : null;
    if (internalText) this.database.insert(HandoffReasoningEntity, { id: randomUUIDv7(), handoffId: row.id, compartment: row.compartment, internalText, byId: caller.staffId, at });
    this.journal.write(caller, row, { act: `handoff.${command.step}`, object: 'handoff', objectId: row.id, purpose: row.visitId, basis });
    return toHandoff(moved, caller, internalText);
  }
}

/** In what roles this person stands to the hand-off. Only the receiving compartment's own staff may open its number, and only they handle it; who follows it from another compartment reads. */
const rolesOf = (row: HandoffWithHistory, caller: Caller): Who[] => [
  ...(caller.may('handle', HandoffSubject, row) && caller.may('unmask', HandoffSubject, row) ? (['handler'] as const) : []),
  ...(caller.may('follow', HandoffSubject, row) ? (['desk'] as const) : []),
];

/** The ground of the step in the role that the table asks for; without a role that fits, reading is what is left and the table says no. */
const groundOf = (row: HandoffWithHistory, who: readonly Who[], rule: HandoffStepRule, caller: Caller): Basis => {
  const fitting = rule.who.find((it) => who.includes(it));
  return caller.must(fitting === 'handler' ? 'handle' : fitting === 'desk' ? 'follow' : 'read', HandoffSubject, row);
};

const lastOf = (row: HandoffWithHistory) => {
  const last = row.history.at(-1);
  return last ? { byName: last.byName, state: last.to, at: last.at } : null;
};
