import { randomUUIDv7 } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { maskIdentityNumber, notFound, type VisitId, type VisitorId } from '@desk/kernel/contract';
import { VisitorSubject, type IdentityCheck, type Mandate, type Visitor } from '@desk/people/contract';
import { Cipher, Database } from '@desk/platform/server';
import { selectChecks, selectMandates, selectMet, selectVisitors } from './people-rows';
import { IdentityCheckEntity, type MandateEntity, VisitorEntity } from './visitor.entities';

export type CheckRow = IdentityCheck & { readonly at: string };

/** The room's own reading and showing of visitors, shared by its use cases. */
@Injectable()
export class VisitorRecords {
  constructor(
    private readonly database: Database,
    private readonly cipher: Cipher,
  ) {}

  /** The person of a visit: the newest row. */
  findOfVisit(visitId: VisitId): Promise<VisitorEntity | undefined> {
    return this.database.find<VisitorEntity>(`${selectVisitors} WHERE visit_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1`, [visitId]);
  }

  /** @throws Refused `not-found`, also for a person behind a wall */
  async get(visitorId: VisitorId): Promise<VisitorEntity> {
    const visitor = await this.database.find<VisitorEntity>(`${selectVisitors} WHERE id = $1`, [visitorId]);
    if (!visitor) throw notFound();
    return visitor;
  }

  latestCheck(visitorId: VisitorId): Promise<CheckRow | undefined> {
    return this.database.find<CheckRow>(`${selectChecks} WHERE visitor_id = $1 ORDER BY at DESC, id DESC LIMIT 1`, [visitorId]);
  }

  /** As `findOfVisit`, with the latest check: one question, asked alike whether somebody is found or not, so that neither words nor time tell a protected person from nobody. */
  findChecked(visitId: VisitId): Promise<(VisitorEntity & { readonly check: CheckRow | null }) | undefined> {
    return this.database.find(selectMet, [visitId]);
  }

  mandatesOf(visitorId: VisitorId): Promise<MandateEntity[]> {
    return this.database.query<MandateEntity>(`${selectMandates} WHERE visitor_id = $1 ORDER BY at, id`, [visitorId]);
  }

  addCheck(visitor: VisitorEntity, check: IdentityCheck, by: Caller, at: Date): CheckRow {
    const row = { ...check, at: at.toISOString() };
    this.database.insert(IdentityCheckEntity, { id: randomUUIDv7(), visitorId: visitor.id, compartment: visitor.compartment, ...row, staffId: by.staffId });
    return row;
  }

  /** As a screen sees it: masked, with the latest check and the mandates. */
  async show(visitor: VisitorEntity, caller: Caller, action = 'read'): Promise<Visitor> {
    const check = await this.latestCheck(visitor.id);
    const mandates = await this.mandatesOf(visitor.id);
    return this.view(visitor, check ?? null, mandates.map((row) => this.mandateOf(row)), caller, action);
  }

  /** As `show`, for rows at hand. A field that the caller may not see is empty. */
  view(visitor: VisitorEntity, check: CheckRow | null, mandates: Mandate[], caller: Caller, action = 'read'): Visitor {
    const whole = { ...visitor, numberMasked: this.masked(visitor), otherIdentity: visitor.otherSealed && this.cipher.open(visitor.otherSealed) };
    const { numberMasked = null, otherIdentity = null }: Partial<typeof whole> = caller.disclose(VisitorSubject, whole, action);
    return {
      id: visitor.id, visitId: visitor.visitId, kind: visitor.kind, numberMasked, otherIdentity, mandates,
      check: check && { document: check.document, validUntil: check.validUntil, method: check.method, result: check.result, at: check.at },
    };
  }

  masked(visitor: VisitorEntity): string | null {
    return visitor.numberSealed === null ? null : maskIdentityNumber(this.cipher.open(visitor.numberSealed));
  }

  private mandateOf(row: MandateEntity): Mandate {
    const { kind, agencyIds, caseTypeCodes, validFrom, validTo, substitution, source } = row;
    return { kind, name: this.cipher.open(row.nameSealed), agencyIds, caseTypeCodes, validFrom, validTo, substitution, source };
  }
}
