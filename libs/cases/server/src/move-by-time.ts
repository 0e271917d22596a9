import { Inject, Injectable } from '@nestjs/common';
import { EXPIRES_AFTER_WORKING_DAYS, HandoffReminded, type HouseStep } from '@desk/cases/contract';
import { workingDeadline, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { CaseJournal } from './case-journal';
import { decideStep, remindNext } from './handoff-decisions';
import { HandoffEntity } from './handoff.entities';
import { HandoffMoves } from './handoff-moves';
import { eventOf, selectHandoffs, standingOf, type HandoffWithHistory } from './handoff-rows';

const AT_A_TIME = 200;
const house = { id: null, name: 'Huset' };

/** Every minute, what the clock does by itself: hand-offs that nobody received expire, told ones close, what is waited for too long is reminded of, and the desk's need of a case ends. */
@Injectable()
export class MoveByTime {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly moves: HandoffMoves,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const scope = (await this.people.compartments()).map((it) => it.id);
    const now = this.clock.now();
    const unreceived = (row: HandoffWithHistory): boolean => workingDeadline(new Date(row.sentAt), EXPIRES_AFTER_WORKING_DAYS) < now;
    await this.database.run(scope, 'write', () => this.all('expire', `h.state = 'sent' ORDER BY h.sent_at`, unreceived));
    await this.database.run(scope, 'write', () => this.all('close-by-time', `h.state = 'told' ORDER BY h.due_at`, (row) => row.dueAt !== null && new Date(row.dueAt) < now));
    await this.database.run(scope, 'write', () => this.remind());
    await this.database.run(scope, 'write', () => this.database.query('UPDATE cases.case_file SET need_open = false WHERE need_open AND need_until <= $1', [now.toISOString()]));
  }

  /** The oldest come first and deadlines follow their order, so a page without any means that there are none. A row that somebody holds waits a minute. */
  private async all(step: HouseStep, which: string, isDue: (row: HandoffWithHistory) => boolean): Promise<void> {
    const now = this.clock.now();
    const rows = await this.database.query<HandoffWithHistory>(`${selectHandoffs} WHERE ${which} LIMIT ${AT_A_TIME} FOR UPDATE OF h SKIP LOCKED`);
    for (const row of rows.filter(isDue)) {
      const move = decideStep(standingOf(row), { step }, { who: ['house'], staffId: '', displayName: house.name }, now);
      await this.moves.take(row, step, move, house, now.toISOString());
      this.journal.writeHouse(row, { act: `handoff.${step}`, object: 'handoff', objectId: row.id, purpose: row.visitId });
    }
  }

  /** A reminder is no step: it marks the hand-off and tells those who follow it, and whoever writes an answer meanwhile is not disturbed. */
  private async remind(): Promise<void> {
    const now = this.clock.now();
    const rows = await this.database.query<HandoffWithHistory>(`${selectHandoffs} WHERE h.remind_at <= $1 ORDER BY h.remind_at LIMIT ${AT_A_TIME} FOR UPDATE OF h SKIP LOCKED`, [now.toISOString()]);
    for (const row of rows) {
      this.database.update(HandoffEntity, { id: row.id, remindedAt: now.toISOString(), remindAt: remindNext(standingOf(row).state, now) });
      this.journal.writeHouse(row, { act: 'handoff.remind', object: 'handoff', objectId: row.id, purpose: row.visitId });
      await this.database.tell(HandoffReminded, eventOf(row));
    }
  }
}
