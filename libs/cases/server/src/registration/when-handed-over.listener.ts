import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { RegistrationDue, registrationNumber } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, stockholmDate, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database, Hears } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import { CaseJournal } from '../case-journal';
import { findHandoff, type HandoffWithHistory } from '../handoff-rows';
import { Registering } from './register';

/** What is handed over is registered where it came to, as soon as it has come (OSL 5 kap. 1 §), in the receiver's compartment and by the house. */
@Injectable()
export class WhenHandedOver {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly routing: Routing,
    private readonly registering: Registering,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Hears('cases', RegistrationDue, ({ compartment }) => [compartment])
  async run({ handoffId }: z.output<typeof RegistrationDue.data>): Promise<void> {
    const row = await findHandoff(this.database, handoffId);
    // Taken back or returned before anybody looked: it never became the agency's to register.
    if (!row || row.state === 'returned' || row.state === 'withdrawn') return;
    const registered = await this.registering.run({
      object: 'handoff', objectId: row.id, of: row, by: { id: null, name: house },
      text: { arrivedOn: stockholmDate(new Date(row.sentAt)), publicTitle: `Överlämning, ${this.nameOf(row)}`, publicParty: await this.from(row), title: this.titleOf(row), party: row.parcel.identity?.masked ?? '' },
    });
    if (registered) this.journal.writeHouse(row, { act: 'registration.add', object: 'handoff', objectId: row.id, fields: registrationNumber(registered), purpose: row.visitId });
  }

  private nameOf({ caseTypeCode }: HandoffWithHistory): string {
    const code = CaseTypeCode.parse(caseTypeCode);
    return this.routing.caseType(code)?.name.sv ?? code;
  }

  private titleOf(row: HandoffWithHistory): string {
    const documents = row.parcel.documents.map(({ title }) => title);
    return [`${row.receiptNumber}, ${this.nameOf(row)}`, ...documents].join(', ').slice(0, 400);
  }

  private async from({ parcel }: HandoffWithHistory): Promise<string> {
    if (!parcel.from) return 'Gemensam kundtjänst';
    const { agencyId } = parcel.from;
    return (await this.people.house()).agencies.find(({ id }) => id === AgencyId.parse(agencyId))?.name.sv ?? agencyId;
  }
}
const house = 'Huset';
