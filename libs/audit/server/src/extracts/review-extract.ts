import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { ExtractContent, ExtractSubject, extractGrounds, type ExtractHead, type ExtractReview, type HeldBack, type extractsApi } from '@desk/audit/contract';
import { basisToReason, changedMeanwhile, notFound, notPossible, notValid, type AgencyId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Cipher, Database, Journal } from '@desk/platform/server';
import { PeopleInJournal } from '../people-in-journal';
import { VerifyJournal } from '../verify-journal';
import { extractPaper } from './extract-paper';
import { inOrder, selectExtracts, toHead, type ExtractRow } from './extract-rows';
import { rightsOf } from './extract-words';
import { PersonRegister } from './person-register';
import { PersonSights } from './person-sights';

type In<K extends keyof typeof extractsApi> = z.output<(typeof extractsApi)[K]['input']>;
type One = { readonly agencyId: AgencyId; readonly extractId: string };

/** The owning agency's own step: reads what it holds about somebody, holds back what secrecy demands, releases the rest and hands it out (GDPR art. 15). */
@Injectable()
export class ReviewExtract {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleInJournal,
    private readonly register: PersonRegister,
    private readonly sights: PersonSights,
    private readonly verify: VerifyJournal,
    private readonly cipher: Cipher,
    private readonly journal: Journal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Protected persons' parts are there only for a manager with that competence. */
  async list({ agencyId }: In<'listExtracts'>, caller: Caller): Promise<{ extracts: ExtractHead[] }> {
    caller.must('read', ExtractSubject, { agencyId, protectedIdentity: false, subjectHash: null });
    const rows = await this.database.query<ExtractRow>(`${selectExtracts} WHERE x.agency_id = $1 ${inOrder} LIMIT 500`, [agencyId]);
    return { extracts: rows.filter((row) => caller.may('read', ExtractSubject, row)).map(toHead) };
  }

  async review(input: In<'reviewExtract'>, caller: Caller): Promise<ExtractReview> {
    const row = await this.get(input, caller);
    if (row.contentSealed) {
      const content = this.opened(row);
      return { head: toHead(row), content, heldBack: row.heldBack, digest: digestOf(content) };
    }
    if (row.state !== 'ordered') throw gone();
    const content = await this.collect(row);
    return { head: toHead(row), content, heldBack: row.heldBack, digest: digestOf(content) };
  }

  async release({ heldBack, digest, version, ...which }: In<'releaseExtract'>, caller: Caller): Promise<ExtractHead> {
    const row = await this.get(which, caller, true);
    if (row.state !== 'ordered') throw notPossible('ExtractReleased', { sv: 'Utdraget är redan släppt och ändras inte mer.', en: 'The extract is already released and does not change any more.' });
    if (row.version !== version) throw changed();
    const content = await this.collect(row);
    if (digestOf(content) !== digest) throw changed();
    const keys = new Set(content.items.map((it) => it.key));
    if (heldBack.some((it) => !keys.has(it.key))) throw notValid('heldBack', { sv: 'Det som ska hållas inne finns inte i utdraget. Läs in det igen.', en: 'What is to be held back is not in the extract. Load it again.' });
    const released = without(content, heldBack);
    this.note('extract.release', row, `items=${released.items.length} held-back=${heldBack.length}`, caller);
    return this.change(row, `state = 'released', held_back = $2, content_sealed = $3, digest = $4, released_at = $5, released_by = $6`,
      JSON.stringify(heldBack), this.cipher.seal(JSON.stringify(released)), sha256(JSON.stringify(released)), this.clock.now().toISOString(), caller.staffId);
  }

  async file({ format, ...which }: In<'fetchExtract'>, caller: Caller): Promise<{ fileName: string; mediaType: string; base64: string }> {
    const row = await this.get(which, caller);
    if (row.state === 'ordered') throw notPossible('ExtractNotReleased', { sv: 'Utdraget är inte granskat. Granska och släpp det först.', en: 'The extract is not reviewed. Review and release it first.' });
    const content = this.opened(row);
    const bytes = format === 'pdf' ? await extractPaper(content) : Buffer.from(JSON.stringify(content, null, 2));
    return { fileName: `registerutdrag-${row.receiptNumber}-${row.agencyId}.${format}`, mediaType: format === 'pdf' ? 'application/pdf' : 'application/json', base64: bytes.toString('base64') };
  }

  async handOut({ how, version, ...which }: In<'handOutExtract'>, caller: Caller): Promise<ExtractHead> {
    const row = await this.get(which, caller, true);
    if (row.version !== version) throw changed();
    if (row.state !== 'released') throw notPossible('ExtractNotReleased', { sv: 'Bara ett släppt utdrag lämnas ut, en gång. Läs in listan igen.', en: 'Only a released extract is handed out, once. Load the list again.' });
    this.note('extract.hand-out', row, how, caller);
    return this.change(row, `state = 'handed-out', handed_out_at = $2, handed_out_how = $3`, this.clock.now().toISOString(), how);
  }

  /** @throws Refused `not-found` for another agency's, for a protected person's and for one's own */
  private async get({ agencyId, extractId }: One, caller: Caller, hold = false): Promise<ExtractRow> {
    const row = await this.database.find<ExtractRow>(`${selectExtracts} WHERE x.id = $1 AND x.agency_id = $2${hold ? ' FOR UPDATE' : ''}`, [extractId, agencyId]);
    if (!row) throw notFound();
    caller.must('review', ExtractSubject, row);
    return row;
  }

  private async collect(row: ExtractRow): Promise<ExtractContent> {
    await this.verify.seal();
    const met = await this.people.metIn(row.subjectHash);
    const agency = (await this.people.agencies()).get(row.agencyId) ?? { sv: row.agencyId, en: row.agencyId };
    const items = await this.register.collect({ agencyId: row.agencyId, subjectHash: row.subjectHash, visitIds: met.filter((it) => it.hostAgencyId === row.agencyId).map((it) => it.visitId) });
    return {
      format: 'registerutdrag-1', receiptNumber: row.receiptNumber, agencyId: row.agencyId, agency, about: row.numberSealed === null ? '' : this.people.masked(row.numberSealed), madeAt: this.clock.now().toISOString(),
      items, sights: await this.sights.of(row.agencyId, met), heldBack: [], rights: rightsOf(agency),
    };
  }

  private opened(row: ExtractRow): ExtractContent {
    if (row.contentSealed === null) throw gone();
    return ExtractContent.parse(JSON.parse(this.cipher.open(row.contentSealed)));
  }

  private async change(row: ExtractRow, what: string, ...values: unknown[]): Promise<ExtractHead> {
    const [changedRow] = await this.database.query<ExtractRow>(`UPDATE audit.extract SET ${what}, version = version + 1 WHERE id = $1 RETURNING id`, [row.id, ...values]);
    const now = changedRow && (await this.database.find<ExtractRow>(`${selectExtracts} WHERE x.id = $1`, [row.id]));
    if (!now) throw notFound();
    return toHead(now);
  }

  private note(act: string, row: ExtractRow, fields: string, caller: Caller): void {
    const basis = caller.must('review', ExtractSubject, row);
    this.journal.write({ ...whoOf(caller), agencyId: row.agencyId, compartment: `register:${row.agencyId}`, act, outcome: 'done', object: 'extract', objectId: row.id, fields, purpose: row.receiptNumber, basis: basisToReason(basis), refusal: null });
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Which things were read: looks grow by the review itself and are no part of it. */
const digestOf = (content: ExtractContent): string => sha256(JSON.stringify(content.items));

/** What the person gets: without what is held back, with the ground of each. */
const without = (content: ExtractContent, heldBack: readonly HeldBack[]): ExtractContent => {
  const held = new Map(heldBack.map((it) => [it.key, it]));
  return {
    ...content, items: content.items.filter((it) => !held.has(it.key)),
    heldBack: content.items.flatMap((it) => {
      const why = held.get(it.key);
      return why ? [{ kind: it.kind, ground: extractGrounds[why.ground] }] : [];
    }),
  };
};

const changed = () => changedMeanwhile('ExtractChanged', { sv: 'Något har tillkommit eller ändrats sedan du läste. Läs in utdraget igen och granska det på nytt.', en: 'Something was added or changed since you read it. Load the extract again and review it anew.' });
const gone = () => notPossible('ExtractRemoved', { sv: 'Innehållet är gallrat. Beställ ett nytt utdrag.', en: 'The content was removed by the rules of retention. Order a new extract.' });
