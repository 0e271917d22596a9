import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { officeCompartment, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { PresenceChanged, QueueSubject, type queueApi } from '@desk/visits/contract';
import { OfficeWork } from './office-work';
import { QueueSetups } from './queue-setups';

/** Values: staff, compartment, office, short name, employer, state, languages, since. */
export const putPresence = `INSERT INTO visits.presence AS p (staff_id, compartment, office_id, short_name, agency_id, state, languages, since) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (staff_id) DO UPDATE SET compartment = EXCLUDED.compartment, office_id = EXCLUDED.office_id, short_name = EXCLUDED.short_name, agency_id = EXCLUDED.agency_id, state = EXCLUDED.state, languages = EXCLUDED.languages, since = EXCLUDED.since`;

/** Says whether the caller is here, busy or away, so that colleagues of all agencies see who can be asked. */
@Injectable()
export class SetPresence {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ officeId, state }: z.output<typeof queueApi.setPresence.input>, caller: Caller): Promise<z.input<typeof queueApi.setPresence.output>> {
    caller.must('staff', QueueSubject, { officeId });
    await this.setups.of(officeId);
    const { shortName, languages, principal } = caller.rights;
    const since = this.clock.now().toISOString();
    return this.work.write(officeId, caller.staffId, async () => {
      await this.database.query(putPresence, [caller.staffId, officeCompartment(officeId), officeId, shortName, principal.employerAgencyId, state, languages, since]);
      await this.database.tell(PresenceChanged, { officeId, staffId: caller.staffId });
      const desk = await this.database.find<{ number: string }>('SELECT number FROM visits.desk WHERE staff_id = $1', [caller.staffId]);
      return { staffId: caller.staffId, shortName, agencyId: principal.employerAgencyId, state, deskNumber: desk?.number ?? null, languages: [...languages], since };
    });
  }
}
