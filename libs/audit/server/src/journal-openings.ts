import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { HOUSE_JOURNAL, JournalSubject, type JournalOpening, type journalOpeningsApi } from '@desk/audit/contract';
import { Refused, basisToReason, notFound, notPossible, type AgencyId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database, Journal } from '@desk/platform/server';
import { PeopleInJournal } from './people-in-journal';

type In<K extends keyof typeof journalOpeningsApi> = z.output<(typeof journalOpeningsApi)[K]['input']>;
type Row = Omit<JournalOpening, 'askedByName' | 'secondedByName'>;

const OPEN_MS = 8 * 3_600_000;
const SHOWN_MS = 30 * 86_400_000;
/** A compartment that no caller's scope holds: openings are met here and nowhere else. */
const SCOPE = ['journal:openings'];
const columns = `id, purpose, asked_at AS "askedAt", asked_by AS "askedBy", seconded_at AS "secondedAt", seconded_by AS "secondedBy", until`;

/** Lets the joint journal be read: one person asks with a purpose, another lets it open, and both may read for eight hours (C9). */
@Injectable()
export class JournalOpenings {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleInJournal,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ agencyId }: In<'listOpenings'>, caller: Caller): Promise<{ openings: JournalOpening[]; open: boolean }> {
    caller.must('second', JournalSubject, { agencyId });
    const rows = await this.apart('read', () => this.database.query<Row>(`SELECT ${columns} FROM audit.opening WHERE asked_at > $1 ORDER BY asked_at DESC LIMIT 100`, [this.before(SHOWN_MS)]));
    return { openings: await this.named(rows), open: (await this.opened(caller)) !== undefined };
  }

  async ask({ agencyId, purpose }: In<'askOpening'>, caller: Caller): Promise<JournalOpening> {
    const id = randomUUIDv7();
    this.note('journal.open', id, purpose, agencyId, caller, 'open');
    return this.one(await this.apart('write', () => this.database.query<Row>(
      `INSERT INTO audit.opening (id, compartment, purpose, asked_at, asked_by) VALUES ($1, $2, $3, $4, $5) RETURNING ${columns}`, [id, SCOPE[0], purpose, this.clock.now().toISOString(), caller.staffId])));
  }

  async second({ agencyId, openingId }: In<'secondOpening'>, caller: Caller): Promise<JournalOpening> {
    this.note('journal.open.second', openingId, null, agencyId, caller, 'second');
    const now = this.clock.now();
    const rows = await this.apart('write', async () => {
      const asked = await this.database.find<Row>(`SELECT ${columns} FROM audit.opening WHERE id = $1 FOR UPDATE`, [openingId]);
      if (!asked) throw notFound();
      if (asked.askedBy === caller.staffId) throw notPossible('OwnOpening', { sv: 'Du kan inte släppa fram din egen begäran. Be en annan granskare eller en myndighetschef (C9, två personer).', en: 'You cannot let your own request through. Ask another auditor or an agency manager (C9, two persons).' });
      if (asked.secondedAt) throw notPossible('OpeningSeconded', { sv: 'Begäran är redan framsläppt. Den som bad om den ska göra en ny när tiden är slut.', en: 'The request was already let through. Whoever asked makes a new one when its time is over.' });
      return this.database.query<Row>(`UPDATE audit.opening SET seconded_at = $2, seconded_by = $3, until = $4 WHERE id = $1 RETURNING ${columns}`, [openingId, now.toISOString(), caller.staffId, new Date(now.getTime() + OPEN_MS).toISOString()]);
    });
    return this.one(rows);
  }

  /** @throws Refused `not-allowed` with C9 when the joint journal is asked for and nobody else has let this person in */
  async mustBeOpen(agencyId: AgencyId, caller: Caller): Promise<void> {
    if (agencyId === HOUSE_JOURNAL && !(await this.opened(caller))) throw closed();
  }

  private opened(caller: Caller): Promise<object | undefined> {
    return this.apart('read', () => this.database.find('SELECT id FROM audit.opening WHERE until > $1 AND $2 IN (asked_by, seconded_by) LIMIT 1', [this.clock.now().toISOString(), caller.staffId]));
  }

  private note(act: string, objectId: string, purpose: string | null, agencyId: AgencyId, caller: Caller, action: 'open' | 'second'): void {
    const basis = caller.must(action, JournalSubject, { agencyId });
    this.journal.write({ ...whoOf(caller), act, outcome: 'done', object: 'journal', objectId, fields: null, purpose, basis: basisToReason(basis), refusal: null });
  }

  private apart<T>(mode: 'read' | 'write', work: () => Promise<T>): Promise<T> {
    return this.database.apart(SCOPE, mode, work);
  }

  private async one(rows: readonly Row[]): Promise<JournalOpening> {
    const [opening] = await this.named(rows);
    if (!opening) throw notFound();
    return opening;
  }

  private async named(rows: readonly Row[]): Promise<JournalOpening[]> {
    const names = await this.people.staffNames(rows.flatMap((row) => [row.askedBy, ...(row.secondedBy === null ? [] : [row.secondedBy])]));
    return rows.map((row) => ({ ...row, askedByName: names.get(row.askedBy) ?? row.askedBy, secondedByName: row.secondedBy === null ? null : (names.get(row.secondedBy) ?? row.secondedBy) }));
  }

  private before(ms: number): string {
    return new Date(this.clock.now().getTime() - ms).toISOString();
  }
}

const closed = (): Refused =>
  new Refused({
    code: 'not-allowed', fact: 'JournalClosed',
    text: { sv: 'Den gemensamma journalen öppnas av två personer. Begär att få läsa den, och be en annan granskare eller en myndighetschef släppa fram begäran (C9).', en: 'The joint journal is opened by two persons. Ask to read it, and have another auditor or an agency manager let the request through (C9).' },
  });
