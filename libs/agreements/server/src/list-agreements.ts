import { Inject, Injectable } from '@nestjs/common';
import { validOn } from '@desk/access/contract';
import type { Caller } from '@desk/access/server';
import type { AgreementRow, Termination, VersionRow } from '@desk/agreements/contract';
import { notFound, stockholmDate, type Clock, type StaffId } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK } from '@desk/platform/server';
import { mayRead, ofParty } from './agreement-access';
import { AgreementRecords, type VersionRecord } from './agreement-records';
import { ShownVersion, copyIsDue } from './shown-version';

type Terminated = Awaited<ReturnType<AgreementRecords['terminations']>>;
type Whole = AgreementRow & { readonly versions: VersionRow[]; readonly terminations: Termination[] };

/** Agreements of the caller's agency or office. An office sees what is signed, a party its drafts too. */
@Injectable()
export class ListAgreements {
  constructor(
    private readonly records: AgreementRecords,
    private readonly shown: ShownVersion,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(caller: Caller): Promise<AgreementRow[]> {
    const terminations = await this.records.terminations();
    const byAgreement = Map.groupBy(await this.records.all(), (it) => it.agreementId);
    return [...byAgreement.values()].flatMap((versions) => this.row(this.visible(versions, caller), terminations) ?? []);
  }

  /** @throws Refused `not-found` */
  async one(agreementId: string, caller: Caller): Promise<Whole> {
    const terminations = await this.records.terminations(agreementId);
    const versions = this.visible(await this.records.all(agreementId), caller);
    const row = this.row(versions, terminations);
    if (!row) throw notFound();
    const names = await this.people.staffNames(terminations.map((it): StaffId => it.byId));
    return { ...row, versions: await this.shown.rows(versions), terminations: terminations.map(({ byId, version: _, ...it }) => ({ ...it, byName: names.get(byId) ?? null })) };
  }

  private visible(versions: readonly VersionRecord[], caller: Caller): VersionRecord[] {
    return versions.filter((it) => ofParty(caller, it.head) || (mayRead(caller, it.head) && it.state !== 'draft' && it.state !== 'sent'));
  }

  private row(versions: readonly VersionRecord[], terminations: Terminated): AgreementRow | null {
    const today = stockholmDate(this.clock.now());
    const inForce = versions.findLast((it) => it.state === 'signed' && validOn(it.head, today));
    const next = versions.findLast((it) => it.state === 'draft' || it.state === 'sent') ?? versions.findLast((it) => it.state === 'signed' && it.head.validFrom > today);
    const shown = inForce ?? next ?? versions.at(-1);
    if (!shown) return null;
    const { title, lawVersion, hostAgencyId, parties, officeIds } = shown.head;
    return {
      id: shown.agreementId, title, lawVersion, hostAgencyId, parties, officeIds, inForce: inForce?.number ?? null, validFrom: shown.head.validFrom, validTo: shown.head.validTo, noticeMonths: shown.head.noticeMonths,
      next: next ? { number: next.number, state: next.state, validFrom: next.head.validFrom, awaits: next.awaits } : null,
      suspendedLines: inForce?.suspendedLines ?? 0, copyDue: versions.some(copyIsDue),
      leaving: terminations.filter((it) => it.agreementId === shown.agreementId && it.version >= shown.number).map(({ agencyId, endsOn }) => ({ agencyId, endsOn })),
    };
  }
}
