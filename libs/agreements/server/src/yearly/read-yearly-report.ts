import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { reportHeadings, yearlyGaps, type ReadLine, type YearlyReport, type agreementReportsApi } from '@desk/agreements/contract';
import { StaffId, type AgencyId, type OfficeId } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { mustAct } from '../agreement-access';
import { AgreementFigures } from '../agreement-figures';
import { AgreementRecords, isSigned, type VersionRecord } from '../agreement-records';
import { YearlyEntries } from './yearly-entries';
import { yearlyOffice } from './yearly-office';

/** An agreement that held some day of the year: its newest version, and the offices and lines of all that held. */
export type HeldAgreement = { readonly agreementId: string; readonly version: VersionRecord; readonly officeIds: readonly OfficeId[]; readonly lines: readonly ReadLine[] };

/** The yearly report to Kammarkollegiet, with exactly the headings of domain.md 2.1: figures from the journal and the visits, the rest from what the agency has filled in. */
@Injectable()
export class ReadYearlyReport {
  constructor(
    private readonly records: AgreementRecords,
    private readonly figures: AgreementFigures,
    private readonly people: People,
    private readonly entries: YearlyEntries,
  ) {}

  async run({ agencyId, year }: z.output<typeof agreementReportsApi.yearlyReport.input>, caller: Caller): Promise<YearlyReport> {
    mustAct(caller, 'test', null, agencyId);
    const [from, to] = [`${year}-01-01`, `${year}-12-31`];
    const held = await this.heldDuring(agencyId, year);
    const house = await this.people.house();
    const compartments = house.compartments.filter((it) => it.agencyId === agencyId).map((it) => it.id);
    const officeIds = [...new Set(held.flatMap((it) => it.officeIds))].sort();
    const [acts, visitors] = [await this.figures.deskActs(compartments, officeIds, from, to), await this.figures.visitors(officeIds, from, to)];
    const { entry, savedBy, ...saved } = await this.entries.of(agencyId, year);
    const workedAt = (officeId: OfficeId): number | null => total(entry.agreements.flatMap((it) => it.fullTimeEquivalents.filter((its) => its.officeId === officeId).map((its) => its.value)));
    const townOf = (id: OfficeId): string => house.offices.find((office) => office.id === id)?.name ?? id;
    const lines = held.flatMap((it) => it.lines);
    const offices = officeIds.map((officeId) => yearlyOffice({ officeId, town: townOf(officeId), agencyId, fullTimeEquivalents: workedAt(officeId), visitors: visitors.get(officeId) ?? 0 }, lines, acts));
    const perAgreement = (of: 'financialConsequences' | 'otherRemarks') => held.map(({ agreementId, version }) => ({ agreementId, title: version.head.title, text: entry.agreements.find((it) => it.agreementId === agreementId)?.[of] || null }));
    return {
      year, due: `${year + 1}-03-31`, agencyId, agencyName: house.agencies.find((it) => it.id === agencyId)?.name ?? { sv: agencyId, en: agencyId },
      contact: entry.contact.name === '' ? null : entry.contact,
      agreements: {
        count: held.length, parties: new Set(held.flatMap(({ version }) => version.head.parties.map((party) => party.agencyId))).size,
        list: held.map(({ agreementId, version, officeIds: its }) => ({ agreementId, title: version.head.title, lawVersion: version.head.lawVersion, version: version.number, parties: version.head.parties.map((party) => party.name), officeIds: [...its] })),
      },
      offices, officeCount: offices.length, towns: [...new Set(offices.map((it) => it.town))], fullTimeEquivalents: total(offices.flatMap((it) => it.fullTimeEquivalents ?? [])),
      visitors: offices.reduce((sum, it) => sum + it.visitors, 0), financialConsequences: perAgreement('financialConsequences'), otherRemarks: perAgreement('otherRemarks'), headings: [...reportHeadings],
      filled: { ...saved, savedByName: await this.nameOf(savedBy), entry, left: yearlyGaps(entry, held) },
    };
  }

  /** Agreements with the agency as a party that held some day of the year. */
  async heldDuring(agencyId: AgencyId, year: number): Promise<HeldAgreement[]> {
    const versions = (await this.records.all()).filter(({ state, head }) => isSigned(state) && head.validFrom <= `${year}-12-31` && (head.validTo === null || head.validTo >= `${year}-01-01`) && head.parties.some((party) => party.agencyId === agencyId));
    const held = new Map<string, HeldAgreement>();
    for (const version of versions) {
      const before = held.get(version.agreementId);
      held.set(version.agreementId, { agreementId: version.agreementId, version, officeIds: [...new Set([...(before?.officeIds ?? []), ...version.head.officeIds])].sort(), lines: [...(before?.lines ?? []), ...(await this.records.linesOf(version))] });
    }
    return [...held.values()];
  }

  private async nameOf(staffId: StaffId | null): Promise<string | null> {
    return staffId === null ? null : ((await this.people.staffNames([staffId])).get(staffId) ?? staffId);
  }
}

/** Their sum in hundredths, so that 0.1 and 0.2 make 0.3; null when there are none. */
const total = (values: readonly number[]): number | null => (values.length === 0 ? null : values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100);
