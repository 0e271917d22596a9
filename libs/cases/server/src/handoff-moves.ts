import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HandoffAnswered, HandoffExpired, HandoffMoved, HandoffReturned, HandoffSettled, type HandoffState, type HandoffStep } from '@desk/cases/contract';
import { Database } from '@desk/platform/server';
import { CaseFileEntity } from './case.entities';
import type { Move } from './handoff-decisions';
import { HandoffEntity, HandoffHistoryEntity } from './handoff.entities';
import { eventOf, type HandoffWithHistory } from './handoff-rows';

/** What the desk's case becomes when its hand-off comes to this state; elsewhere it stays as it is. */
const caseStatusAt: Partial<Record<HandoffState, 'open' | 'handed-off' | 'closed'>> = { returned: 'open', rejected: 'open', withdrawn: 'open', expired: 'open', closed: 'closed' };

/** Steps after which nothing waits for the desk any more. */
const settles: ReadonlySet<HandoffStep> = new Set(['tell', 'close', 'close-by-time', 'withdraw', 'resume']);

/** Writes a decided step and tells the house: hand-off, history and case in one batch, by person or clock alike. */
@Injectable()
export class HandoffMoves {
  constructor(private readonly database: Database) {}

  /** @returns the hand-off as it is now */
  async take(row: HandoffWithHistory, step: HandoffStep, move: Partial<HandoffEntity> & Move, by: { readonly id: string | null; readonly name: string }, at: string): Promise<HandoffWithHistory> {
    const version = row.version + 1;
    const entry = { step, from: stateOf(row), to: move.state, at, byName: by.name };
    const moved: HandoffWithHistory = { ...row, ...move, version, history: [...row.history, entry] };
    this.database.update(HandoffEntity, { ...move, id: row.id, version });
    this.database.insert(HandoffHistoryEntity, {
      id: randomUUIDv7(), handoffId: row.id, compartment: row.compartment, sharedWith: row.sharedWith, officeCompartment: row.officeCompartment, step, fromState: row.state, toState: move.state,
      at, byId: by.id, byName: by.name, version,
    });
    const status = step === 'reopen' ? 'handed-off' : caseStatusAt[move.state];
    if (status) this.database.update(CaseFileEntity, { id: row.caseId, status });
    await this.tell(moved, step, row);
    return moved;
  }

  private async tell(moved: HandoffWithHistory, step: HandoffStep, before: HandoffWithHistory): Promise<void> {
    const of = eventOf(moved);
    await this.database.tell(HandoffMoved, { ...of, step, from: stateOf(before) });
    if (step === 'return' || step === 'reject' || step === 'expire') await this.database.tell(HandoffReturned, of);
    if (step === 'expire') await this.database.tell(HandoffExpired, of);
    if (step === 'answer') await this.database.tell(HandoffAnswered, of);
    if (settles.has(step)) await this.database.tell(HandoffSettled, of);
  }
}

const stateOf = (row: HandoffEntity): HandoffState => HandoffMoved.data.shape.state.parse(row.state);
