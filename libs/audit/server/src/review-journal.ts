import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { Verdict, type Review, type journalApi } from '@desk/audit/contract';
import { changedMeanwhile, notFound, notPossible, notValid, type AgencyId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { chainOf } from './journal-rows';
import { SearchJournal } from './search-journal';

type In<K extends keyof typeof journalApi> = z.output<(typeof journalApi)[K]['input']>;
const Judgements = z.array(z.object({ position: z.int(), verdict: Verdict.nullable(), note: z.string() }));
type Head = Omit<Review, 'lines'>;
type Row = Head & { readonly judgements: unknown };

const select = `SELECT id, agency_id AS "agencyId", from_day::text AS "from", to_day::text AS "to", drawn_at AS "drawnAt", drawn_by AS "drawnBy", population, judgements, conclusion, signed_at AS "signedAt", signed_by AS "signedBy", version FROM audit.review`;

/** The regular review: lines drawn at random, judged one by one, and a conclusion that closes the protocol. */
@Injectable()
export class ReviewJournal {
  constructor(
    private readonly database: Database,
    private readonly search: SearchJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(agencyId: AgencyId, caller: Caller) {
    await this.search.mustRead(agencyId, caller);
    const rows = await this.database.query<Row>(`${select} WHERE compartment = $1 ORDER BY drawn_at DESC LIMIT 200`, [chainOf(agencyId)]);
    return rows.map(({ judgements, ...head }) => {
      const lines = Judgements.parse(judgements);
      return { ...head, drawn: lines.length, judged: lines.filter((it) => it.verdict !== null).length, remarks: lines.filter((it) => it.verdict === 'ask' || it.verdict === 'wrong').length };
    });
  }

  async draw({ agencyId, size, ...query }: In<'drawReview'>, caller: Caller): Promise<Review> {
    const id = randomUUIDv7();
    await this.search.note('journal.review.draw', agencyId, { ...query, size }, caller, id);
    const { lines, population } = await this.search.draw(agencyId, query, size);
    if (lines.length === 0) throw notPossible('NothingToReview', { sv: 'Journalen har inga rader för det urvalet. Välj en längre tid eller färre villkor.', en: 'The journal has no lines for that choice. Choose a longer time or fewer conditions.' });
    const judgements = lines.map((line) => ({ position: line.position, verdict: null, note: '' }));
    await this.database.query(
      `INSERT INTO audit.review (id, compartment, agency_id, from_day, to_day, drawn_at, drawn_by, population, judgements, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)`,
      [id, chainOf(agencyId), agencyId, query.from, query.to, this.clock.now().toISOString(), caller.staffId, population, JSON.stringify(judgements)]);
    return this.read({ agencyId, reviewId: id });
  }

  async get(input: In<'getReview'>, caller: Caller): Promise<Review> {
    await this.search.mustRead(input.agencyId, caller);
    return this.read(input);
  }

  async judge({ agencyId, reviewId, position, verdict, note, version }: In<'judgeLine'>, caller: Caller): Promise<Review> {
    await this.search.note('journal.review.judge', agencyId, { position, verdict }, caller, reviewId);
    const review = await this.open({ agencyId, reviewId }, version);
    const judgements = Judgements.parse(review.judgements);
    const judged = judgements.find((it) => it.position === position);
    if (!judged) throw notFound();
    if (verdict !== 'right' && note === '') throw notValid('note', { sv: 'Skriv vad som ska frågas eller vad som är fel.', en: 'Write what to ask, or what is wrong.' });
    await this.change(reviewId, 'judgements = $2', JSON.stringify(judgements.map((it) => (it === judged ? { position, verdict, note } : it))));
    return this.read({ agencyId, reviewId });
  }

  async sign({ agencyId, reviewId, conclusion, version }: In<'signReview'>, caller: Caller): Promise<Review> {
    await this.search.note('journal.review.sign', agencyId, {}, caller, reviewId);
    const review = await this.open({ agencyId, reviewId }, version);
    const left = Judgements.parse(review.judgements).filter((it) => it.verdict === null).length;
    if (left > 0) throw notPossible('LinesNotJudged', { sv: `${left} av raderna är inte bedömda. Bedöm dem först.`, en: `${left} of the lines are not judged. Judge them first.` });
    await this.change(reviewId, 'conclusion = $2, signed_at = $3, signed_by = $4', conclusion, this.clock.now().toISOString(), caller.staffId);
    return this.read({ agencyId, reviewId });
  }

  /** @throws Refused `changed-meanwhile` when somebody else has judged since, `not-possible` when it is signed */
  private async open({ agencyId, reviewId }: In<'getReview'>, version: number): Promise<Row> {
    const review = await this.database.find<Row>(`${select} WHERE id = $1 AND compartment = $2 FOR UPDATE`, [reviewId, chainOf(agencyId)]);
    if (!review) throw notFound();
    if (review.signedAt) throw notPossible('ReviewSigned', { sv: 'Protokollet är undertecknat och ändras inte mer.', en: 'The protocol is signed and does not change any more.' });
    if (review.version !== version) throw changedMeanwhile('ReviewChanged', { sv: 'Någon annan har bedömt rader i samma granskning. Läs in den igen.', en: 'Somebody else has judged lines in the same review. Load it again.' });
    return review;
  }

  private async change(reviewId: string, what: string, ...values: unknown[]): Promise<void> {
    await this.database.query(`UPDATE audit.review SET ${what}, version = version + 1 WHERE id = $1`, [reviewId, ...values]);
  }

  private async read({ agencyId, reviewId }: In<'getReview'>): Promise<Review> {
    const row = await this.database.find<Row>(`${select} WHERE id = $1 AND compartment = $2`, [reviewId, chainOf(agencyId)]);
    if (!row) throw notFound();
    const { judgements, ...head } = row;
    const judged = Judgements.parse(judgements);
    const lines = await this.search.at(agencyId, judged.map((it) => it.position));
    return { ...head, lines: lines.map((line) => ({ line, verdict: null, note: '', ...judged.find((it) => it.position === line.position) })).map(({ line, verdict, note }) => ({ line, verdict, note })) };
  }
}
