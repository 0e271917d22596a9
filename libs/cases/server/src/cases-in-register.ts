import { Injectable } from '@nestjs/common';
import type { ExtractItem } from '@desk/audit/contract';
import type { RegisterSource, Sought } from '@desk/audit/server';
import { outcomeNamesSv, type OutcomeCode } from '@desk/cases/contract';
import { CaseTypeCode, type Text } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { Database } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';

type Row = { readonly id: string; readonly at: string };
type Part = { readonly title: Text; readonly facts: ExtractItem['facts'] };

const fact = (sv: string, en: string, value: string | null | undefined): ExtractItem['facts'] => (value ? [{ name: { sv, en }, value }] : []);
const mine = 'c.subject_hash = $1 AND c.compartment = ANY ($2::text[])';

/** Somebody's cases and what was made in them, in one agency's compartments, for a register extract. */
@Injectable()
export class CasesInRegister implements RegisterSource {
  constructor(
    private readonly people: People,
    private readonly routing: Routing,
    private readonly database: Database,
  ) {}

  async collect({ subjectHash, agencyId }: Sought): Promise<ExtractItem[]> {
    const compartments = (await this.people.compartments()).filter((it) => it.agencyId === agencyId).map((it) => it.id);
    const values = [subjectHash, compartments];
    return this.database.apart(compartments, 'read', async () => [
      ...(await this.items<{ code: string; outcome: OutcomeCode | null; tasks: string[] }>('case',
        `SELECT c.id, c.opened_at AS at, c.case_type_code AS code, c.outcome, coalesce((SELECT array_agg(a.task ORDER BY a.at) FROM cases.act a WHERE a.case_id = c.id), '{}') AS tasks FROM cases.case_file c WHERE ${mine}`, values,
        ({ code, outcome, tasks }) => ({ title: this.caseType(code), facts: [...fact('Utfört vid disken', 'Done at the desk', tasks.map((task) => this.task(task)).join(', ')), ...fact('Resultat', 'Outcome', outcome && outcomeNamesSv[outcome])] }))),
      ...(await this.items<{ code: string; text: string; number: number; reason: string | null }>('note',
        `SELECT n.id, n.at, c.case_type_code AS code, n.text, n.number, n.reason FROM cases.note n JOIN cases.case_file c ON c.id = n.case_id WHERE ${mine}`, values,
        ({ code, text, number, reason }) => ({ title: this.caseType(code), facts: [...fact('Text', 'Text', text), ...fact('Version', 'Version', number > 1 ? String(number) : null), ...fact('Skäl till rättelse', 'Reason for correction', reason)] }))),
      ...(await this.items<{ title: string; pages: number; file: string | null }>('document',
        `SELECT d.id, d.received_at AS at, d.title, d.pages, f.media_type AS file FROM cases.document d JOIN cases.case_file c ON c.id = d.case_id LEFT JOIN cases.document_file f ON f.document_id = d.id WHERE ${mine}`, values,
        ({ title, pages, file }) => ({ title: { sv: title, en: title }, facts: [...fact('Sidor', 'Pages', String(pages)), ...fact('Fil', 'File', file)] }))),
      ...(await this.items<{ receipt: string; code: string; question: string | null; answer: string | null; next: string | null }>('handoff',
        `SELECT c.id, c.sent_at AS at, c.receipt_number AS receipt, c.case_type_code AS code, c.question, c.visitor_text AS answer, c.next_step AS next FROM cases.handoff c WHERE ${mine}`, values,
        ({ receipt, code, question, answer, next }) => ({ title: { sv: `${receipt}, ${this.caseType(code).sv}`, en: `${receipt}, ${this.caseType(code).en}` }, facts: [...fact('Fråga', 'Question', question), ...fact('Svar', 'Answer', answer), ...fact('Nästa steg', 'Next step', next)] }))),
      ...(await this.items<{ receipt: string; text: string }>('note',
        `SELECT r.id, r.at, c.receipt_number AS receipt, r.internal_text AS text FROM cases.handoff_reasoning r JOIN cases.handoff c ON c.id = r.handoff_id WHERE ${mine}`, values,
        ({ receipt, text }) => ({ title: { sv: `Handläggarens bedömning, ${receipt}`, en: `The handler’s assessment, ${receipt}` }, facts: fact('Text', 'Text', text) }))),
      ...(await this.items<{ toAgency: string; text: Text; withdrawn: string | null }>('waiver',
        `SELECT c.id, c.given_at AS at, c.to_agency_id AS "toAgency", c.text, d.at::text AS withdrawn FROM cases.waiver c LEFT JOIN cases.waiver_withdrawal d ON d.waiver_id = c.id WHERE c.subject_hash = $1 AND (c.from_compartment = ANY ($2::text[]) OR c.to_compartment = ANY ($2::text[]))`, values,
        ({ text, withdrawn }) => ({ title: { sv: 'Samtycke att lämna ut', en: 'Waiver of secrecy' }, facts: [...fact('Text', 'Text', text.sv), ...fact('Återtaget', 'Withdrawn', withdrawn)] }))),
    ]);
  }

  private async items<R extends object>(kind: ExtractItem['kind'], text: string, values: readonly unknown[], show: (row: R) => Part): Promise<ExtractItem[]> {
    const rows = await this.database.query<R & Row>(text, values);
    return rows.map((row) => ({ key: `${kind}-${row.id}`, kind, at: new Date(row.at).toISOString(), ...show(row) }));
  }

  private caseType(code: string): Text {
    return this.routing.caseType(CaseTypeCode.parse(code))?.name ?? { sv: code, en: code };
  }

  private task(code: string): string {
    return this.routing.catalogue().deskTasks.find((it) => it.code === code)?.name.sv ?? code;
  }
}
