import { Inject, Injectable } from '@nestjs/common';
import { officeCompartment, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { HouseCache } from './house-cache';

/** Every minute: visitors whose need has passed can no longer be read at the desk (domain.md 6.2, C3). */
@Injectable()
export class CloseVisitorNeeds {
  constructor(
    private readonly database: Database,
    private readonly cache: HouseCache,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const { house } = await this.cache.get();
    const scope = house.offices.map((office) => officeCompartment(office.id));
    await this.database.run(scope, 'write', () => this.database.query('UPDATE people.visitor SET need_open = false WHERE need_open AND need_until <= $1', [this.clock.now().toISOString()]));
  }
}
