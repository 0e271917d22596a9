import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import { RegistrationSubject, type Registration, type RegistrationVersion } from '@desk/cases/contract';
import { notFound } from '@desk/kernel/contract';
import { Database, columnsOf } from '@desk/platform/server';
import { RegistrationVersionEntity } from './registration.entities';
import { selectRegistrations, toRegistration, toVersion, type RegistrationRow, type VersionRow } from './registration-rows';

/** One registration with every version of it, oldest first. */
@Injectable()
export class GetRegistration {
  constructor(private readonly database: Database) {}

  async run({ registrationId }: { registrationId: string }, caller: Caller): Promise<{ registration: Registration; versions: RegistrationVersion[] }> {
    const row = await this.database.find<RegistrationRow>(`${selectRegistrations} WHERE r.id = $1`, [registrationId]);
    if (!row) throw notFound();
    caller.must('read', RegistrationSubject, row);
    const versions = await this.database.query<VersionRow>(`SELECT ${columnsOf(RegistrationVersionEntity, 'v')} FROM cases.registration_version v WHERE v.registration_id = $1 ORDER BY v.version`, [registrationId]);
    return { registration: toRegistration(row, caller), versions: versions.map((version) => toVersion(version, row, caller)) };
  }
}
