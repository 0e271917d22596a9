import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { AgreementHead, AgreementVersion, agreementLifeApi } from '@desk/agreements/contract';
import { notValid, stockholmDate, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { mustAct } from './agreement-access';
import { AgreementJournal } from './agreement-journal';
import { AgreementRecords } from './agreement-records';
import { ShownVersion } from './shown-version';
import { nextMonth } from './version-decisions';

type Input = z.output<typeof agreementLifeApi.startAgreement.input>;

/** Months of notice in a new agreement, until the parties write another figure: what the agreements in force have. */
const NOTICE_MONTHS = 6;

/** Begins an agreement that is not there yet: version 1 as a draft without lines, under the law in force (lag 2019:212). */
@Injectable()
export class StartAgreement {
  constructor(
    private readonly database: Database,
    private readonly records: AgreementRecords,
    private readonly shown: ShownVersion,
    private readonly people: People,
    private readonly journal: AgreementJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refused `not-valid` with the field when an agency or an office is not in the house, or the drafter's own agency is no party */
  async run({ agencyId, title, hostAgencyId, partyIds, officeIds }: Input, caller: Caller): Promise<AgreementVersion> {
    const basis = mustAct(caller, 'draft', null, agencyId);
    const house = await this.people.house();
    const parties = [...new Set(partyIds)].map((id) => {
      const found = house.agencies.find((it) => it.id === id && it.kind !== 'outside');
      if (!found) throw notValid('partyIds', { sv: `${id} finns inte bland myndigheterna i huset.`, en: `${id} is not among the agencies of the house.` });
      return { agencyId: found.id, name: found.name };
    });
    if (!parties.some((it) => it.agencyId === agencyId)) throw notValid('partyIds', { sv: 'Den egna myndigheten ska vara part.', en: 'Your own agency is to be a party.' });
    const unknown = officeIds.find((id) => !house.offices.some((it) => it.id === id));
    if (unknown) throw notValid('officeIds', { sv: `Kontoret ${unknown} finns inte.`, en: `The office ${unknown} does not exist.` });

    const now = this.clock.now();
    const head: AgreementHead = {
      title, lawVersion: 'LGOS2019', hostAgencyId, parties, officeIds: [...new Set(officeIds)], channels: ['desk'], validFrom: nextMonth(stockholmDate(now)), validTo: null, noticeMonths: NOTICE_MONTHS, approvedBy: null, approvedOn: null,
    };
    const id = await this.freeId(title);
    await this.database.query('INSERT INTO agreements.agreement VALUES ($1, $2, $3, $4, $5::jsonb, $6::text[], $7)', [id, title, head.lawVersion, hostAgencyId, JSON.stringify(parties), head.officeIds, head.noticeMonths]);
    await this.records.insertDraft({ agreementId: id, number: 1, head, lines: [], agencyId }, caller, now.toISOString());
    this.journal.write(caller, basis, { act: 'agreement.begin', agencyId, objectId: `${id}-1` });
    return this.shown.whole(await this.records.get(id, 1));
  }

  /** The title as an address, with a number behind when it is taken. */
  private async freeId(title: string): Promise<string> {
    const base = slugOf(title);
    await this.database.query('SELECT pg_advisory_xact_lock(hashtext($1))', ['agreements.begin']);
    const taken = new Set((await this.database.query<{ id: string }>('SELECT id FROM agreements.agreement WHERE id LIKE $1', [`${base}%`])).map((it) => it.id));
    for (let at = 1; ; at += 1) {
      const id = at === 1 ? base : `${base}-${at}`;
      if (!taken.has(id)) return id;
    }
  }
}

/** `Serviceavtal Skövde` → `skovde`. Never empty, at most 48 characters. */
export const slugOf = (title: string): string =>
  title.toLowerCase().replace(/^serviceavtal /, '').normalize('NFD').replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 48).replace(/-+$/, '') || 'avtal';
