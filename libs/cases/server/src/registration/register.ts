import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { RegisteredAs, RegisteredObject, RegisteredText } from '@desk/cases/contract';
import { AgencyId, CaseTypeCode, stockholmDate, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import { RegistrationVersionEntity } from './registration.entities';

type ToRegister = {
  readonly object: RegisteredObject; readonly objectId: string;
  /** Whose document it is, and the case that it belongs to. */
  readonly of: { readonly agencyId: string; readonly compartment: string; readonly caseId: string; readonly visitId: string; readonly caseTypeCode: string; readonly protectedIdentity: boolean; readonly subjectHash: string | null };
  readonly text: RegisteredText;
  readonly by: { readonly id: string | null; readonly name: string };
};

/**
 * Registers what came to an agency: with the next number of its series, or, where the law exempts the case type, in its place in the case. Once for each thing.
 * Called last in the work around it, since the series waits for the commit.
 */
@Injectable()
export class Registering {
  constructor(
    private readonly database: Database,
    private readonly routing: Routing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how it was registered, or null when it was before */
  async run({ object, objectId, of, text, by }: ToRegister): Promise<RegisteredAs | null> {
    const now = this.clock.now();
    const code = CaseTypeCode.parse(of.caseTypeCode);
    const caseType = this.routing.caseType(code);
    const [id, at, year] = [randomUUIDv7(), now.toISOString(), Number(stockholmDate(now).slice(0, 4))];
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`register ${of.compartment} ${objectId}`]);
    const [row] = await this.database.query<{ number: number | null; place: number }>(
      `INSERT INTO cases.registration (id, agency_id, compartment, register, year, case_id, visit_id, object, object_id, case_type_code, ground, protected_identity, subject_hash, registered_at, place)
       SELECT $1::uuid, $2::text, $3::text, $4::text, $5::int, $6::uuid, $7::uuid, $8::text, $9::uuid, $10::text, $11::text, $12::boolean, $13::text, $14::timestamptz, 0
       WHERE NOT EXISTS (SELECT FROM cases.registration r WHERE r.compartment = $3 AND r.object = $8 AND r.object_id = $9) RETURNING number, place`,
      [id, of.agencyId, of.compartment, caseType?.registrationDuty === false ? 'ordered' : 'diary', year, of.caseId, of.visitId, object, objectId, code, caseType?.registrationSource ?? 'OSL 5 kap. 1 §', of.protectedIdentity, of.subjectHash, at]);
    if (!row) return null;
    this.database.insert(RegistrationVersionEntity, { id: randomUUIDv7(), registrationId: id, compartment: of.compartment, version: 1, ...text, reason: null, byId: by.id, byName: by.name, at });
    return { id, agencyId: AgencyId.parse(of.agencyId), caseTypeCode: code, year, number: row.number, place: row.place };
  }
}
