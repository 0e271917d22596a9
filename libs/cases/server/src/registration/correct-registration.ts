import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { RegistrationSubject, type Registration, type registrationApi } from '@desk/cases/contract';
import { changedMeanwhile, notFound, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { CaseJournal } from '../case-journal';
import { RegistrationVersionEntity } from './registration.entities';
import { selectRegistrations, toRegistration, type RegistrationRow } from './registration-rows';

/** A registrar corrects what is registered: a new version with a reason. The number and what was said before stay. */
@Injectable()
export class CorrectRegistration {
  constructor(
    private readonly database: Database,
    private readonly journal: CaseJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ registrationId, version, reason, ...text }: z.output<typeof registrationApi.correctRegistration.input>, caller: Caller): Promise<Registration> {
    await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`registration ${registrationId}`]);
    const row = await this.database.find<RegistrationRow>(`${selectRegistrations} WHERE r.id = $1`, [registrationId]);
    if (!row) throw notFound();
    const basis = caller.must('correct', RegistrationSubject, row);
    if (row.version !== version) throw changedMeanwhile('RegistrationMoved', { sv: 'Registreringen har rättats sedan du läste den. Läs den nya versionen innan du rättar.', en: 'The registration was corrected after you read it. Read the new version before you correct it.' });
    this.database.insert(RegistrationVersionEntity, { id: randomUUIDv7(), registrationId, compartment: row.compartment, version: version + 1, ...text, reason, byId: caller.staffId, byName: caller.displayName, at: this.clock.now().toISOString() });
    const changed = Object.entries(text).filter(([field, value]) => Object.entries(row).some(([name, before]) => name === field && before !== value)).map(([field]) => field);
    this.journal.write(caller, row, { act: 'registration.correct', object: 'registration', objectId: registrationId, fields: changed.join(','), purpose: row.visitId, basis });
    return toRegistration({ ...row, ...text, version: version + 1 }, caller);
  }
}
