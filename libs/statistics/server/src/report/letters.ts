import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { whoOf, type Caller } from '@desk/access/server';
import { notFound, notPossible, type Clock } from '@desk/kernel/contract';
import { CLOCK, Journal, LOG, Outbox, type Mail } from '@desk/platform/server';
import { Letter } from '@desk/statistics/contract';
import { FiguresDatabase } from '../figures-database';

const columns = `id, report_id AS "reportId", mail_to AS "mailTo", CASE state WHEN 'sending' THEN 'waiting' ELSE state END AS state, tries, at, tried_at AS "triedAt", CASE WHEN state = 'waiting' THEN next_at END AS "nextAt", why`;
/** Minutes to the next try; after the last one a person decides. */
const PAUSES = [1, 10, 60, 360] as const;
const MINUTE = 60_000;
const LONGEST_WHY = 300;

/** Letters about reports on their way out. One that does not go is tried again, and stands with the mail server's words for the report's owner to see. */
@Injectable()
export class Letters {
  constructor(
    private readonly database: FiguresDatabase,
    private readonly outbox: Outbox,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async add(reportId: string, staffId: string, { to, subject, text }: Mail): Promise<void> {
    const at = this.now();
    await this.inRoom(() => this.database.query(`INSERT INTO statistics.letter (id, report_id, staff_id, mail_to, subject, body, state, tries, at, next_at) VALUES ($1, $2, $3, $4, $5, $6, 'waiting', 0, $7, $7)`, [randomUUIDv7(), reportId, staffId, to, subject, text, at]));
  }

  /** Mine, the newest first. */
  async list(caller: Caller): Promise<{ letters: Letter[] }> {
    return { letters: Letter.array().parse(await this.database.look(() => this.database.query(`SELECT ${columns} FROM statistics.letter WHERE staff_id = $1 ORDER BY at DESC LIMIT 100`, [caller.staffId]))) };
  }

  /** @throws Refused `not-found` for another's letter, `not-possible` for one that is already on its way */
  async again({ id }: { readonly id: string }, caller: Caller): Promise<Letter> {
    const [letter] = await this.inRoom(() => this.database.query(`UPDATE statistics.letter SET state = 'waiting', tries = 0, next_at = $3 WHERE id = $1 AND staff_id = $2 AND state IN ('sent', 'failed') RETURNING ${columns}`, [id, caller.staffId, this.now()]));
    if (!letter) {
      if (!(await this.database.look(() => this.database.find('SELECT 1 FROM statistics.letter WHERE id = $1 AND staff_id = $2', [id, caller.staffId])))) throw notFound();
      throw notPossible('LetterOnItsWay', { sv: 'Brevet är redan på väg. Vänta tills det är skickat eller misslyckat.', en: 'The letter is already on its way. Wait until it is sent or has failed.' }, { letterId: id });
    }
    this.journal.write({ ...whoOf(caller), act: 'statistics.letter', outcome: 'done', object: 'statistics', objectId: id, fields: null, purpose: null, basis: null, refusal: null });
    return Letter.parse(letter);
  }

  /** Sends what waits, one by one. What a stopped process left half-sent is sent again after ten minutes: rather twice than not at all. */
  async work(): Promise<void> {
    for (;;) {
      const now = this.clock.now();
      const [taken] = await this.inRoom(() => this.database.query<{ id: string; to: string; subject: string; text: string; tries: number }>(
        `UPDATE statistics.letter SET state = 'sending', tries = tries + 1, tried_at = $1 WHERE id = (SELECT id FROM statistics.letter WHERE (state = 'waiting' AND next_at <= $1) OR (state = 'sending' AND tried_at < $2) ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
         RETURNING id, mail_to AS "to", subject, body AS text, tries`, [now.toISOString(), new Date(now.getTime() - 10 * MINUTE).toISOString()]));
      if (!taken) return;
      const { id, tries, ...mail } = taken;
      const why = await this.outbox.send(mail).then(() => null, whyOf);
      const pause = PAUSES[tries - 1];
      const state = why === null ? 'sent' : pause === undefined ? 'failed' : 'waiting';
      if (why !== null) this.log.error({ letterId: id, tries, state }, 'letter not sent');
      await this.inRoom(() => this.database.query('UPDATE statistics.letter SET state = $2, why = $3, next_at = $4 WHERE id = $1', [id, state, why, new Date(now.getTime() + (pause ?? 0) * MINUTE).toISOString()]));
    }
  }

  /** Forgets letters as old as the reports they tell of. */
  async forget(before: string): Promise<void> {
    await this.inRoom(() => this.database.query('DELETE FROM statistics.letter WHERE at < $1', [before]));
  }

  private inRoom<T>(work: () => Promise<T>): Promise<T> {
    return this.database.run(['statistics'], 'write', work);
  }

  private now(): string {
    return this.clock.now().toISOString();
  }
}

/** The mail server's own words; of this machine only the kind of fault, since the rest is about its insides. */
const whyOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const told = 'code' in error && typeof error.code === 'string' ? error.code : 'message' in error && typeof error.message === 'string' ? error.message : 'unknown';
  return told.slice(0, LONGEST_WHY);
};
