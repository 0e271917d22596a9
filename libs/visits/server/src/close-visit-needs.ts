import { Inject, Injectable } from '@nestjs/common';
import { officeCompartment, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';

/** Every minute: visits that ended more than 24 hours ago are no longer needed at the desk, so nobody there reads them any more (domain.md 6.2, C3). */
@Injectable()
export class CloseVisitNeeds {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const { offices } = await this.people.house();
    const scope = offices.map((office) => officeCompartment(office.id));
    await this.database.run(scope, 'write', () => this.database.query('UPDATE visits.visit SET need_open = false WHERE need_open AND need_until <= $1', [this.clock.now().toISOString()]));
  }
}
