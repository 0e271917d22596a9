import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { officeCompartment, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { QueueSettings, exceptionsAhead, queueHours, type waitingRoomApi } from '@desk/visits/contract';
import type { QueueOfficeEntity } from './office-queue.entity';

/** An office that nobody has set hours for is never open. */
const unset = QueueSettings.parse({ hours: [] });

/** "Besök oss": the offices and when they are open, from the same settings as the kiosk's, the board's and the estimate's. */
@Injectable()
export class ListOffices {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<z.input<typeof waitingRoomApi.listOffices.output>> {
    const now = this.clock.now();
    const offices = await this.people.publicOffices();
    const setups = await this.database.apart(offices.map(({ id }) => officeCompartment(id)), 'read', () =>
      this.database.query<QueueOfficeEntity>('SELECT office_id AS "officeId", settings FROM visits.queue_office'));
    const settingsOf = new Map(setups.map(({ officeId, settings }) => [officeId, QueueSettings.parse(settings)]));
    return {
      now: now.toISOString(),
      offices: offices.map((office) => {
        const settings = settingsOf.get(office.id) ?? unset;
        return { ...office, hours: queueHours(settings, now), week: settings.hours, exceptions: exceptionsAhead(settings, now), lastTicketMinutes: settings.lastTicketMinutes };
      }),
    };
  }
}
