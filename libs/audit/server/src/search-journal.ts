import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { HOUSE_JOURNAL, JournalSubject, type JournalLine, type JournalQuery, type StaffInJournal, type journalApi } from '@desk/audit/contract';
import { basisToReason, notValid, type AgencyId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, Journal } from '@desk/platform/server';
import { chainOf, selectLines, whereOf, type Found, type LineRow } from './journal-rows';
import { csvOf } from './journal-csv';
import { JournalOpenings } from './journal-openings';
import { PeopleInJournal } from './people-in-journal';
import { VerifyJournal } from './verify-journal';

type In<K extends keyof typeof journalApi> = z.output<(typeof journalApi)[K]['input']>;
const MOST = 50_000;

/** Reads the journal of one agency, or the joint one. Whoever reads it is written down in it, with what was asked for, never with whom. */
@Injectable()
export class SearchJournal {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleInJournal,
    private readonly verify: VerifyJournal,
    private readonly journal: Journal,
    private readonly openings: JournalOpenings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async search(input: In<'searchJournal'>, caller: Caller) {
    await this.note('journal.search', input.agencyId, { ...input, person: input.personNumber ? 'number' : undefined }, caller);
    const found = whereOf(input.agencyId, input, await this.visitsOf(input.personNumber));
    await this.verify.seal();
    return { ...(await this.page(found, input)), acts: await this.acts(input.agencyId) };
  }

  /**
   * The regular review of an agency's own staff by its manager (domain.md 6.3): the log of what they did in its name, never the content. Which row it was is left
   * out: a manager reads rows too, and one that answers like none would tell that a protected person stands behind it.
   */
  async oversee(input: In<'overseeStaff'>, caller: Caller) {
    await this.note('journal.oversee', input.agencyId, input, caller);
    const { agencyId, from, to } = input;
    await this.verify.seal();
    const all = whereOf(agencyId, { from, to }, null, agencyId);
    const staff = await this.database.query<Omit<StaffInJournal, 'staffName'>>(
      `SELECT e.staff_id AS "staffId", count(*)::int AS lines, count(*) FILTER (WHERE e.outcome = 'refused')::int AS refused, count(*) FILTER (WHERE e.act LIKE '%.unmask' AND e.outcome = 'done')::int AS unmasked
       FROM audit.seal s JOIN audit.entry e ON e.id = s.entry_id WHERE ${all.where} AND e.staff_id IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`, all.values);
    const names = await this.people.staffNames(staff.map((it) => it.staffId));
    const { lines, next } = await this.page(whereOf(agencyId, input, null, agencyId), input);
    return { lines: lines.map((line) => ({ ...line, objectId: null, purpose: null })), next, acts: await this.acts(agencyId), staff: staff.map((it) => ({ ...it, staffName: names.get(it.staffId) ?? null })) };
  }

  async export(input: In<'exportJournal'>, caller: Caller) {
    await this.note('journal.export', input.agencyId, input, caller);
    await this.verify.seal();
    const found = whereOf(input.agencyId, input);
    const rows = await this.database.query<LineRow>(`${selectLines} WHERE ${found.where} ORDER BY s.position LIMIT ${MOST + 1}`, found.values);
    if (rows.length > MOST) throw notValid('from', { sv: `Det är fler än ${MOST} rader. Välj en kortare tid.`, en: `There are more than ${MOST} lines. Choose a shorter time.` });
    const head = await this.database.find<{ hash: string }>(`SELECT encode(hash, 'hex') AS hash FROM audit.seal WHERE journal_compartment = $1 ORDER BY position DESC LIMIT 1`, [chainOf(input.agencyId)]);
    return { fileName: `journal-${input.agencyId.toLowerCase()}-${input.from}-${input.to}.csv`, csv: csvOf(await this.named(rows)), lines: rows.length, head: head?.hash ?? '' };
  }

  /** Lines drawn at random from what was found, oldest first, and how many there were to draw from. */
  async draw(agencyId: AgencyId, query: JournalQuery, size: number): Promise<{ lines: LineRow[]; population: number }> {
    await this.verify.seal();
    const found: Found = whereOf(agencyId, query);
    const [counted] = await this.database.query<{ n: number }>(`SELECT count(*)::int AS n FROM audit.seal s JOIN audit.entry e ON e.id = s.entry_id WHERE ${found.where}`, found.values);
    const values = [...found.values, size];
    const lines = await this.database.query<LineRow>(`SELECT * FROM (${selectLines} WHERE ${found.where} ORDER BY random() LIMIT $${values.length}) drawn ORDER BY position`, values);
    return { lines, population: counted?.n ?? 0 };
  }

  async at(agencyId: AgencyId, positions: readonly number[]): Promise<JournalLine[]> {
    return this.named(await this.database.query<LineRow>(`${selectLines} WHERE s.journal_compartment = $1 AND s.position = ANY ($2::bigint[]) ORDER BY s.position`, [chainOf(agencyId), positions]));
  }

  /** May the journal of this agency be read at all? @throws Refused as for a journal that does not exist, for another agency's auditor; with C9 for the joint one while nobody has let it open */
  async mustRead(agencyId: AgencyId, caller: Caller): Promise<void> {
    caller.must('read', JournalSubject, { agencyId });
    await this.openings.mustBeOpen(agencyId, caller);
  }

  /** Writes down who asks for what. @throws Refused as `mustRead` */
  async note(act: string, agencyId: AgencyId, asked: object, caller: Caller, objectId: string | null = null): Promise<void> {
    const basis = caller.must(act.startsWith('journal.review.') ? 'review' : act === 'journal.oversee' ? 'oversee' : 'read', JournalSubject, { agencyId });
    await this.openings.mustBeOpen(agencyId, caller);
    const fields = Object.entries(asked).filter(([key, value]) => value !== undefined && !['agencyId', 'personNumber', 'limit', 'before', 'size'].includes(key)).map(([key, value]) => `${key}=${value}`).join(' ');
    this.journal.write({ ...whoOf(caller), agencyId: agencyId === HOUSE_JOURNAL ? null : agencyId, compartment: chainOf(agencyId), act, outcome: 'done', object: 'journal', objectId, fields, purpose: 'review', basis: basisToReason(basis), refusal: null });
  }

  private async page(found: Found, { before = Number.MAX_SAFE_INTEGER, limit }: { readonly before?: number; readonly limit: number }): Promise<{ lines: JournalLine[]; next: number | null }> {
    const values = [...found.values, before, limit + 1];
    const rows = await this.database.query<LineRow>(`${selectLines} WHERE ${found.where} AND s.position < $${values.length - 1} ORDER BY s.position DESC LIMIT $${values.length}`, values);
    const page = rows.slice(0, limit);
    return { lines: await this.named(page), next: rows.length > limit ? (page.at(-1)?.position ?? null) : null };
  }

  private async visitsOf(written: string | undefined): Promise<readonly string[] | null> {
    if (!written) return null;
    const found = await this.people.visitsOf(written, this.clock.now());
    if ('problem' in found) throw notValid('personNumber', found.text);
    return found;
  }

  private async acts(agencyId: AgencyId): Promise<string[]> {
    const rows = await this.database.query<{ act: string }>(
      `SELECT DISTINCT act FROM (SELECT e.act FROM audit.seal s JOIN audit.entry e ON e.id = s.entry_id WHERE s.journal_compartment = $1 ORDER BY s.position DESC LIMIT 2000) newest ORDER BY 1`, [chainOf(agencyId)]);
    return rows.map((row) => row.act);
  }

  private async named(rows: readonly LineRow[]): Promise<JournalLine[]> {
    const names = await this.people.staffNames(rows.flatMap((row) => row.staffId ?? []));
    return rows.map((row) => ({ ...row, staffName: row.staffId === null ? null : (names.get(row.staffId) ?? null) }));
  }
}
