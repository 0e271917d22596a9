import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { differenceInWords, type AgreementVersion, type Difference, type Problem, type agreementLifeApi } from '@desk/agreements/contract';
import { notFound, type Clock } from '@desk/kernel/contract';
import { CLOCK } from '@desk/platform/server';
import { mustRead } from './agreement-access';
import { AgreementRecords, type VersionRecord } from './agreement-records';
import { DraftCheck } from './draft-check';
import { ShownVersion } from './shown-version';

type Which = { readonly agreementId: string; readonly number: number };

/** One version: whole, as JSON to keep, what is wrong with it, and what it changes. */
@Injectable()
export class ReadVersion {
  constructor(
    private readonly records: AgreementRecords,
    private readonly shown: ShownVersion,
    private readonly check: DraftCheck,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(which: Which, caller: Caller): Promise<AgreementVersion> {
    return this.shown.whole(await this.mine(which, caller));
  }

  async exported(which: Which, caller: Caller): Promise<z.input<typeof agreementLifeApi.exportVersion.output>> {
    const version = await this.run(which, caller);
    return { format: 'serviceavtal/1', exportedAt: this.clock.now().toISOString(), ...version };
  }

  async problems(which: Which, caller: Caller): Promise<Problem[]> {
    return this.check.of(await this.check.draftOf(await this.mine(which, caller)));
  }

  /** Against the named version, else the one in force, else the one before. */
  async differences({ against, ...which }: Which & { readonly against?: number }, caller: Caller): Promise<{ against: number | null; differences: Difference[] }> {
    const version = await this.mine(which, caller);
    const before = against === undefined ? await this.before(version) : await this.mine({ agreementId: which.agreementId, number: against }, caller);
    if (!before) return { against: null, differences: [] };
    return { against: before.number, differences: differenceInWords(await this.check.draftOf(before), await this.check.draftOf(version), await this.check.names()) };
  }

  private async mine({ agreementId, number }: Which, caller: Caller): Promise<VersionRecord> {
    const version = await this.records.get(agreementId, number);
    mustRead(caller, version.head, version.state);
    if (version.state === 'withdrawn') throw notFound();
    return version;
  }

  private async before(version: VersionRecord): Promise<VersionRecord | undefined> {
    const inForce = await this.records.inForce(version.agreementId, this.check.today);
    if (inForce && inForce.number < version.number) return inForce;
    return (await this.records.all(version.agreementId)).findLast((it) => it.number < version.number);
  }
}
