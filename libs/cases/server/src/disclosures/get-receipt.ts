import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { HandoffKind, HandoffSubject, categoryOf, HandoffReason, type DisclosureReceipt, type ParcelPart, type PreviewLine, type disclosuresApi } from '@desk/cases/contract';
import { CaseTypeCode, Instant, notFound, type Clock, type Text } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import { findHandoff, type HandoffWithHistory } from '../handoff-rows';
import { sealOf } from '../handoff-parcel';
import { asWritten, compartmentName, documentLine, languageWords, lines } from '../parcel-words';
import { selectWaivers, toWaiver, type WaiverRow } from './waiver-rows';

const noSecrecy = { sv: 'Uppgifter utan sekretess', en: 'No secrecy' } as const satisfies Text;

/** Reads back what was sent, and compares it with the seal that was made when it was sent (SHA-256 over a canonical text). */
@Injectable()
export class GetReceipt {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly routing: Routing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ handoffId }: z.output<typeof disclosuresApi.getReceipt.input>, caller: Caller): Promise<DisclosureReceipt> {
    const row = await findHandoff(this.database, handoffId);
    if (!row) throw notFound();
    caller.must('follow', HandoffSubject, row);
    const { parcel } = row;
    if (!parcel.from) throw notFound();
    const known = await this.people.compartments();
    const nameOf = (compartment: string): Text => compartmentName(known, compartment);
    const ids = (parcel.grounds ?? []).filter(({ kind }) => kind === 'waiver').map(({ id }) => id);
    const waivers = await this.database.query<WaiverRow>(`${selectWaivers} WHERE w.id = ANY ($2::uuid[]) ORDER BY w.given_at, w.id`, [this.clock.now().toISOString(), ids]);
    const about = this.routing.caseType(CaseTypeCode.parse(row.caseTypeCode))?.name ?? asWritten(row.caseTypeCode);
    return {
      receiptNumber: row.receiptNumber, sentAt: Instant.parse(new Date(row.sentAt).toISOString()), from: nameOf(parcel.from.compartment), to: nameOf(row.compartment), about, reason: HandoffReason.parse(row.reason),
      lines: linesOf(row, about), waivers: waivers.map(toWaiver), seal: row.seal, sealed: sealedOf(row),
    };
  }
}

/** Each part that went, and on what ground. */
const linesOf = ({ parcel, question }: HandoffWithHistory, about: Text): PreviewLine[] => {
  const groundOf = (part: ParcelPart): Text => parcel.grounds?.find(({ category }) => category === categoryOf[part])?.words ?? noSecrecy;
  const line = (part: ParcelPart, content: Text | null): PreviewLine[] => (content ? [{ part, category: categoryOf[part], content, ground: groundOf(part) }] : []);
  return [
    ...line('errand', about), ...line('language', languageWords(parcel.language, parcel.interpreter)), ...line('contact', parcel.contact ? asWritten(parcel.contact) : null),
    ...line('identity', parcel.identity && asWritten(parcel.identity.masked)), ...line('told', question === null ? null : asWritten(question)),
    ...line('documents', parcel.documents.length > 0 ? lines(parcel.documents.map((it) => documentLine(it.title, it.pages))) : null),
    ...line('notes', parcel.notes.length > 0 ? asWritten(parcel.notes.map(({ text }) => text).join('\n')) : null),
  ];
};

const sealedOf = (row: HandoffWithHistory): DisclosureReceipt['sealed'] => {
  if (row.history.some(({ to }) => to === 'returned')) return 'wiped';
  const seal = sealOf(row.parcel, { kind: HandoffKind.parse(row.kind), visitId: row.visitId, compartment: row.compartment, caseTypeCode: row.caseTypeCode, question: row.question });
  return seal === row.seal ? 'holds' : 'broken';
};
