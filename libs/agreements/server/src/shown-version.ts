import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AgreementVersion, VersionRow } from '@desk/agreements/contract';
import type { StaffId } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { AgreementRecords, isSigned, type VersionRecord } from './agreement-records';

/** Versions as they are shown: with names, and with the red reminder of a copy that was not sent. */
@Injectable()
export class ShownVersion {
  constructor(
    private readonly records: AgreementRecords,
    private readonly people: People,
  ) {}

  async whole(version: VersionRecord): Promise<AgreementVersion> {
    const names = await this.namesOf([version]);
    return AgreementVersion.parse({ ...shown(version, names), lines: await this.records.linesOf(version) });
  }

  async rows(versions: readonly VersionRecord[]): Promise<VersionRow[]> {
    const names = await this.namesOf(versions);
    return versions.map((version) => VersionRow.parse(shown(version, names)));
  }

  private namesOf(versions: readonly VersionRecord[]): Promise<ReadonlyMap<string, string>> {
    return this.people.staffNames(versions.flatMap((it): StaffId[] => (it.drafterId ? [it.drafterId] : [])));
  }
}

/** Förordning (2019:214) 4 § and lag (2004:543) as amended by 2009:314: a copy as soon as the agreement is made or changed. The first wording asked for none. */
export const copyIsDue = (version: VersionRecord): boolean => (version.state === 'signed') && version.copySentAt === null && version.head.lawVersion !== 'STL2004';

const shown = (version: VersionRecord, names: ReadonlyMap<string, string>): z.input<typeof VersionRow> => {
  const signedLongAgo = version.approvals.length === 0 && isSigned(version.state);
  const approvals = signedLongAgo ? version.signedBy.map(({ agencyId, signedOn }) => ({ agencyId, staffId: null, name: null, at: `${signedOn}T00:00:00.000Z`, decision: 'approved' as const, reason: null })) : version.approvals;
  return { ...version, approvals, savedByName: version.savedBy, drafterName: version.drafterId === null ? null : (names.get(version.drafterId) ?? null), copyDue: copyIsDue(version) };
};
