import { Injectable } from '@nestjs/common';
import { registrationNumber } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, Compartment, stockholmDate } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { Database } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import { CaseJournal } from '../case-journal';
import { HandoffEntity } from '../handoff.entities';
import { selectHandoffs, type HandoffWithHistory } from '../handoff-rows';
import { Registering } from './register';

const house = { id: null, name: 'Huset' };
/** A series waits for the work that took its number, so the work is short. */
const AT_A_TIME = 50;

/**
 * Every minute, what was handed over is registered where it came to, without delay (OSL 5 kap. 1 §), in the receiver's compartment alone and by the house.
 * Swept and not told of each time: a job for every hand-off cost the sending a third of its speed.
 */
@Injectable()
export class RegisterHandedOver {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly routing: Routing,
    private readonly registering: Registering,
    private readonly journal: CaseJournal,
  ) {}

  async run(): Promise<void> {
    const all = (await this.people.compartments()).map(({ id }) => id);
    const due = await this.database.run(all, 'read', () => this.database.query<{ compartment: string }>('SELECT DISTINCT compartment FROM cases.handoff WHERE registration_due'));
    for (const { compartment } of due) await this.allOf(Compartment.parse(compartment));
  }

  private async allOf(compartment: Compartment): Promise<void> {
    const seen = await this.database.run([compartment], 'write', () => this.some(compartment));
    if (seen === AT_A_TIME) await this.allOf(compartment);
  }

  /** The oldest first. @returns how many were seen to */
  private async some(compartment: Compartment): Promise<number> {
    const rows = await this.database.query<HandoffWithHistory>(`${selectHandoffs} WHERE h.registration_due AND h.compartment = $1 ORDER BY h.sent_at LIMIT ${AT_A_TIME} FOR UPDATE OF h SKIP LOCKED`, [compartment]);
    for (const row of rows) {
      this.database.update(HandoffEntity, { id: row.id, registrationDue: false });
      // Taken back or returned before anybody looked: it never became the agency's to register.
      if (row.state !== 'returned' && row.state !== 'withdrawn') await this.register(row);
    }
    return rows.length;
  }

  private async register(row: HandoffWithHistory): Promise<void> {
    const registered = await this.registering.run({
      object: 'handoff', objectId: row.id, of: row, by: house,
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
