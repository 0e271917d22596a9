import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { validOn } from '@desk/access/contract';
import type { Caller } from '@desk/access/server';
import { CaseSubject, groundNamed, whyNotGround, type DisclosureDecision, type disclosuresApi } from '@desk/cases/contract';
import { notFound, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { CaseJournal } from '../case-journal';
import { caseColumns, type CaseRow } from '../case-rows';
import { groundRefused, protectedStays, receiverNeeded } from './disclosure-words';

/** The agency whose data it is decides to give it to another (OSL 10 kap. 2, 15 a, 27 and 28 §§). Its handlers and managers only; never the desk. */
@Injectable()
export class DecideDisclosure {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(input: z.output<typeof disclosuresApi.decideDisclosure.input>, caller: Caller): Promise<DisclosureDecision> {
    const now = this.clock.now().toISOString();
    const file = await this.database.find<CaseRow>(`SELECT ${caseColumns} FROM cases.case_file c WHERE c.id = $2`, [now, input.caseId]);
    if (!file) throw notFound();
    const basis = caller.must('disclose', CaseSubject, file);
    const known = await this.people.compartments();
    const [ground, to] = [groundNamed(input.ground), known.find(({ id }) => id === input.to)];
    if (!ground || !to) throw receiverNeeded();
    const from = known.find(({ id }) => id === file.compartment);
    if (!from) throw groundRefused('referral');
    if (file.protectedIdentity) throw protectedStays();
    for (const category of input.categories) {
      const why = whyNotGround(ground, { from: file.compartment, to: to.id, strength: from.secrecy }, category);
      if (why) throw groundRefused(why);
    }
    if (ground.motive && !input.motive) throw groundRefused('motive');
    const isManager = caller.rights.principal.duties.some((duty) => duty.code === 'agency-manager' && duty.agencyId === file.agencyId && validOn(duty, caller.day));
    if (ground.decidedBy === 'manager' && !isManager) throw groundRefused('manager');

    const { to: toId, motive = null, ...rest } = input;
    const decision = { ...rest, to: to.id, motive, id: randomUUIDv7(), decidedAt: now, byName: caller.displayName };
    await this.database.query('INSERT INTO cases.disclosure_decision VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      [decision.id, input.caseId, file.compartment, toId, input.categories, input.ground, motive, now, caller.staffId, caller.displayName]);
    this.journal.write(caller, file, { act: 'disclosure.decide', object: 'decision', objectId: decision.id, fields: `${input.categories.join(',')} ${ground.code} ${to.id}`, purpose: file.id, basis });
    return decision;
  }
}
