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
  async run(one: ToRegister): Promise<RegisteredAs | null> {
    return (await this.all([one]))[0] ?? null;
  }

  /** As `run`, for many things of one compartment in their order: as many questions as for one. */
  async all(things: readonly ToRegister[]): Promise<(RegisteredAs | null)[]> {
    const now = this.clock.now();
    const [at, year] = [now.toISOString(), Number(stockholmDate(now).slice(0, 4))];
    const rows = things.map(({ object, objectId, of: { agencyId, compartment, caseId, visitId, caseTypeCode, protectedIdentity, subjectHash } }) => {
      const caseType = this.routing.caseType(CaseTypeCode.parse(caseTypeCode));
      const [register, ground] = [caseType?.registrationDuty === false ? 'ordered' : 'diary', caseType?.registrationSource ?? 'OSL 5 kap. 1 §'];
      return { id: randomUUIDv7(), agencyId, compartment, register, caseId, visitId, object, objectId, caseTypeCode, ground, protectedIdentity, subjectHash };
    });
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended(its, 0)) FROM (SELECT unnest($1::text[]) AS its ORDER BY 1) k`, [rows.map(({ compartment, objectId }) => `register ${compartment} ${objectId}`)]);
    const added = await this.database.query<{ id: string; number: number | null; place: number }>(
      `INSERT INTO cases.registration (id, agency_id, compartment, register, year, case_id, visit_id, object, object_id, case_type_code, ground, protected_identity, subject_hash, registered_at, place)
       SELECT x.id, x."agencyId", x.compartment, x.register, $2::int, x."caseId", x."visitId", x.object, x."objectId", x."caseTypeCode", x.ground, x."protectedIdentity", x."subjectHash", $3::timestamptz, 0
       FROM jsonb_to_recordset($1::jsonb) AS x (id uuid, "agencyId" text, compartment text, register text, "caseId" uuid, "visitId" uuid, object text, "objectId" uuid, "caseTypeCode" text, ground text, "protectedIdentity" boolean, "subjectHash" text)
       WHERE NOT EXISTS (SELECT FROM cases.registration r WHERE r.compartment = x.compartment AND r.object = x.object AND r.object_id = x."objectId") RETURNING id, number, place`,
      [JSON.stringify(rows), year, at]);
    return rows.map(({ id, agencyId, compartment, caseTypeCode }, nth) => {
      const [given, thing] = [added.find((it) => it.id === id), things[nth]];
      if (!given || !thing) return null;
      this.database.insert(RegistrationVersionEntity, { id: randomUUIDv7(), registrationId: id, compartment, version: 1, ...thing.text, reason: null, byId: thing.by.id, byName: thing.by.name, at });
      return { id, agencyId: AgencyId.parse(agencyId), caseTypeCode: CaseTypeCode.parse(caseTypeCode), year, number: given.number, place: given.place };
    });
  }
}
