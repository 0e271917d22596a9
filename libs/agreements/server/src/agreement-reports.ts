import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Clause } from '@desk/access/contract';
import type { Caller } from '@desk/access/server';
import { reportHeadings, type YearlyReport, type agreementReportsApi } from '@desk/agreements/contract';
import { CaseTypeCode, ConditionCode, type AgencyId, type OfficeId } from '@desk/kernel/contract';
import { TaskCode } from '@desk/cases/contract';
import { People } from '@desk/people/server';
import { mustAct } from './agreement-access';
import { AgreementFigures, type DeskActs } from './agreement-figures';
import { AgreementRecords, isSigned, type VersionRecord } from './agreement-records';
import { RefusalTally } from './refusal-tally';

type Api = typeof agreementReportsApi;
type Extent = YearlyReport['offices'][number]['tasksWithPublicAuthority'][number];
type Held = { readonly version: VersionRecord; readonly lines: Awaited<ReturnType<AgreementRecords['linesOf']>> };

/** Reports on an agency's agreements: the yearly one to Kammarkollegiet, and why its desks said no. */
@Injectable()
export class AgreementReports {
  constructor(
    private readonly records: AgreementRecords,
    private readonly figures: AgreementFigures,
    private readonly tally: RefusalTally,
    private readonly people: People,
  ) {}

  /** Exactly the headings of domain.md 2.1. What the house does not know (full-time equivalents, money, remarks) is null: the agency fills it in. */
  async yearly({ agencyId, year }: z.output<Api['yearlyReport']['input']>, caller: Caller): Promise<YearlyReport> {
    mustAct(caller, 'test', null, agencyId);
    const [from, to] = [`${year}-01-01`, `${year}-12-31`];
    const held = await this.heldDuring(agencyId, from, to);
    const house = await this.people.house();
    const compartments = house.compartments.filter((it) => it.agencyId === agencyId).map((it) => it.id);
    const officeIds = [...new Set(held.flatMap(({ version }) => version.head.officeIds))].sort();
    const [acts, visitors] = [await this.figures.deskActs(compartments, officeIds, from, to), await this.figures.visitors(officeIds, from, to)];
    const townOf = (id: OfficeId): string => house.offices.find((office) => office.id === id)?.name ?? id;
    const newest = [...new Map(held.map((it) => [it.version.agreementId, it])).values()];
    const offices = officeIds.map((officeId) => officeReport(officeId, townOf(officeId), agencyId, newest, acts, visitors.get(officeId) ?? 0));
    return {
      year, due: `${year + 1}-03-31`, agencyId, agencyName: house.agencies.find((it) => it.id === agencyId)?.name ?? { sv: agencyId, en: agencyId },
      contact: newest.flatMap(({ lines }) => lines.filter((line) => line.grantorAgencyId === agencyId)).at(0)?.escalationContact ?? null,
      agreements: {
        count: newest.length, parties: new Set(newest.flatMap(({ version }) => version.head.parties.map((party) => party.agencyId))).size,
        list: newest.map(({ version }) => ({ agreementId: version.agreementId, title: version.head.title, lawVersion: version.head.lawVersion, version: version.number, parties: version.head.parties.map((party) => party.name), officeIds: version.head.officeIds })),
      },
      offices, officeCount: offices.length, towns: [...new Set(offices.map((it) => it.town))], fullTimeEquivalents: null,
      visitors: offices.reduce((sum, it) => sum + it.visitors, 0), financialConsequences: null, otherRemarks: null, headings: [...reportHeadings],
    };
  }

  async refusals({ agencyId, from, to }: z.output<Api['refusals']['input']>, caller: Caller): Promise<z.input<Api['refusals']['output']>> {
    mustAct(caller, 'test', null, agencyId);
    const rows = await this.tally.of(agencyId, from, to);
    const total = rows.reduce((sum, row) => sum + row.count, 0);
    const unreceived = await this.tally.unreceived(agencyId, from, to);
    return { total, unreceived, rows: rows.map((row) => ({ ...row, condition: ConditionCode.parse(row.condition), task: TaskCode.parse(row.task), share: Math.round((row.count / total) * 1000) / 1000 })) };
  }

  /** Versions with the agency as a party that held some day of the year. */
  private async heldDuring(agencyId: AgencyId, from: string, to: string): Promise<Held[]> {
    const versions = (await this.records.all()).filter(({ state, head }) => isSigned(state) && head.validFrom <= to && (head.validTo === null || head.validTo >= from) && head.parties.some((party) => party.agencyId === agencyId));
    const held: Held[] = [];
    for (const version of versions) held.push({ version, lines: await this.records.linesOf(version) });
    return held;
  }
}

const officeReport = (officeId: OfficeId, town: string, agencyId: AgencyId, held: readonly Held[], acts: readonly DeskActs[], visitors: number): YearlyReport['offices'][number] => {
  const lines = held.flatMap((it) => it.lines).filter((line) => line.grantorAgencyId === agencyId && line.officeIds.includes(officeId));
  const here = acts.filter((act) => act.officeId === officeId);
  const covered = (act: DeskActs): boolean => lines.some((line) => line.tasks.some((task) => task === act.task) && line.caseTypeCodes.includes(CaseTypeCode.parse(act.caseTypeCode)));
  const outside = here.filter((act) => !covered(act)).reduce((sum, act) => sum + act.count, 0);
  const checked = here.reduce((sum, act) => sum + act.count, 0);
  return {
    officeId, town, tasksWithPublicAuthority: extents(lines.filter((line) => line.class === 'M'), here), otherTasksWithPersonalData: extents(lines.filter((line) => line.class === 'P'), here),
    accessToOtherPersonalData: {
      answer: checked === 0 ? 'unknown' : outside === 0 ? 'no' : 'yes', checked,
      text: {
        sv: checked === 0 ? 'Inget är gjort under året.' : outside === 0 ? `Nej. ${checked} åtgärder är prövade mot avtalets rader, och alla ryms.` : `${outside} av ${checked} åtgärder ryms inte i de rader som gäller vid årets slut.`,
        en: checked === 0 ? 'Nothing was done in the year.' : outside === 0 ? `No. ${checked} acts were held against the lines, and all are covered.` : `${outside} of ${checked} acts are not covered by the lines at the end of the year.`,
      },
    },
    fullTimeEquivalents: null, visitors,
  };
};

const extents = (lines: readonly Pick<Clause, 'tasks' | 'caseTypeCodes' | 'line'>[], acts: readonly DeskActs[]): Extent[] =>
  TaskCode.options.flatMap((task): Extent[] => {
    const its = lines.filter((line) => line.tasks.includes(task));
    if (its.length === 0) return [];
    const caseTypeCodes = [...new Set(its.flatMap((line) => line.caseTypeCodes))].sort();
    const done = acts.filter((act) => act.task === task && caseTypeCodes.some((code) => code === act.caseTypeCode)).reduce((sum, act) => sum + act.count, 0);
    return [{ task, caseTypeCodes, lines: its.map((line) => line.line), done }];
  });
