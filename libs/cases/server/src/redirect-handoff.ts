import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HandoffSent } from '@desk/cases/contract';
import { Refused, stockholmDate, workingDeadline, type Compartment, type Explanation } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { Database } from '@desk/platform/server';
import { redirectNeedsGround } from './handoff-decisions';
import { HandoffEntity, HandoffHistoryEntity } from './handoff.entities';
import { receiptNumber } from './handoff-parcel';
import { eventOf, type HandoffWithHistory } from './handoff-rows';
import { stepRefused } from './words';

/** Sends a hand-off on to another part of the same agency as a new, linked one. Never silently onward: with personal data it needs a new ground. */
@Injectable()
export class RedirectHandoff {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  /** @returns the id of the new hand-off */
  async run(row: HandoffWithHistory, to: Compartment, by: { readonly id: string; readonly name: string }, now: Date): Promise<string> {
    const own = (await this.people.compartments()).filter((it) => it.agencyId === row.agencyId).map((it) => it.id);
    const { identity, identityCheck, notes, documents, contact } = row.parcel;
    const missing = redirectNeedsGround({ compartment: row.compartment, hasPersonalData: Boolean(identity ?? identityCheck ?? contact) || (row.kind === 'T4' && row.question !== null) || notes.length > 0 || documents.length > 0 }, to, own);
    if (missing === 'same') throw stepRefused('RedirectToSame', { sv: 'Överlämningen finns redan där.', en: 'The hand-off is already there.' });
    if (missing !== null) throw newGroundNeeded(missing);

    const [{ running } = { running: 0 }] = await this.database.query<{ running: number }>(`SELECT nextval('cases.receipt_number') AS running`);
    const at = now.toISOString();
    const dueAt = workingDeadline(now, 1).toISOString();
    const { history: _, ...record } = row;
    const next: HandoffEntity = {
      ...record, id: randomUUIDv7(), requestKey: randomUUIDv7(), receiptNumber: receiptNumber(running, stockholmDate(now)), state: 'sent', compartment: to, sharedWith: row.compartment, sentAt: at,
      dueAt, sortAt: dueAt, assigneeId: null, assigneeName: null, redirectedFrom: row.id, registrationDue: row.kind !== 'T2', version: 1,
    };
    this.database.insert(HandoffEntity, next);
    this.database.insert(HandoffHistoryEntity, {
      id: randomUUIDv7(), handoffId: next.id, compartment: to, sharedWith: row.compartment, officeCompartment: row.officeCompartment, step: 'redirect', fromState: null, toState: 'sent', at,
      byId: by.id, byName: by.name, version: 1,
    });
    await this.database.tell(HandoffSent, { ...eventOf(next) });
    return next.id;
  }
}

const newGroundNeeded = (missing: 'other-agency' | 'personal-data'): Refused => {
  const explanation: Explanation = {
    condition: missing === 'personal-data' ? 'C4' : 'C5',
    what: { sv: 'Överlämningen kan inte skickas vidare dit.', en: 'The hand-off cannot be sent on there.' },
    missing: missing === 'personal-data'
      ? { sv: 'Personuppgifterna får passera sekretessgränsen först när besökaren har gett sitt medgivande eller en lag säger det.', en: 'The personal data may cross the secrecy border only with the visitor’s waiver or by law.' }
      : { sv: 'En annan myndighet kräver en ny överlämning på egen grund.', en: 'Another agency needs a new hand-off on a ground of its own.' },
    lineAndLaw: { sv: 'OSL (2009:400) 8 kap. 1–2 §§ och 10 kap. 1 §', en: 'OSL (2009:400) ch. 8 ss. 1–2 and ch. 10 s. 1' },
    whoCanChange: { sv: 'Besökaren, genom att lämna sitt medgivande vid disken.', en: 'The visitor, by consenting at the desk.' },
    instead: [{ act: 'return', label: { sv: 'Återsänd till disken', en: 'Return to the desk' } }],
    say: { sv: 'Vi skickar tillbaka frågan, så frågar de dig om den får gå vidare.', en: 'We return the question, and they will ask you whether it may go on.' },
  };
  return new Refused({ code: 'not-possible', fact: 'NewGroundNeeded', text: explanation.what, explanation });
};
