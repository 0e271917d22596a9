import { Injectable } from '@nestjs/common';
import { registrationNumber } from '@desk/cases/contract';
import { CaseTypeCode, Compartment, stockholmDate } from '@desk/kernel/contract';
import type { Agency } from '@desk/people/contract';
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
    let seen = AT_A_TIME;
    while (seen === AT_A_TIME) seen = await this.database.run([compartment], 'write', () => this.some(compartment));
  }

  /** The oldest first. @returns how many were seen to */
  private async some(compartment: Compartment): Promise<number> {
    const rows = await this.database.query<HandoffWithHistory>(`${selectHandoffs} WHERE h.registration_due AND h.compartment = $1 ORDER BY h.sent_at LIMIT ${AT_A_TIME} FOR UPDATE OF h SKIP LOCKED`, [compartment]);
    // Taken back or returned before anybody looked: it never became the agency's to register.
    await this.register(rows.filter(({ state }) => state !== 'returned' && state !== 'withdrawn'));
    for (const { id } of rows) this.database.update(HandoffEntity, { id, registrationDue: false });
    return rows.length;
  }

  private async register(rows: readonly HandoffWithHistory[]): Promise<void> {
    if (rows.length === 0) return;
    const { agencies } = await this.people.house();
    const registered = await this.registering.all(rows.map((row) => ({
      object: 'handoff', objectId: row.id, of: row, by: house,
      text: { arrivedOn: stockholmDate(new Date(row.sentAt)), publicTitle: `Överlämning, ${this.nameOf(row)}`, publicParty: from(row, agencies), title: this.titleOf(row), party: row.parcel.identity?.masked ?? '' },
    })));
    for (const [nth, row] of rows.entries()) {
      const its = registered[nth];
      if (its) this.journal.writeHouse(row, { act: 'registration.add', object: 'handoff', objectId: row.id, fields: registrationNumber(its), purpose: row.visitId });
    }
  }

  private nameOf({ caseTypeCode }: HandoffWithHistory): string {
    const code = CaseTypeCode.parse(caseTypeCode);
    return this.routing.caseType(code)?.name.sv ?? code;
  }

  private titleOf(row: HandoffWithHistory): string {
    const documents = row.parcel.documents.map(({ title }) => title);
    return [`${row.receiptNumber}, ${this.nameOf(row)}`, ...documents].join(', ').slice(0, 400);
  }
}

const from = ({ parcel }: HandoffWithHistory, agencies: readonly Agency[]): string => {
  if (!parcel.from) return 'Gemensam kundtjänst';
  const { agencyId } = parcel.from;
  return agencies.find(({ id }) => id === agencyId)?.name.sv ?? agencyId;
};
