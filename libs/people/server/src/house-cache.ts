import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@desk/kernel/contract';
import type { House, PublicOffice } from '@desk/people/contract';
import { CLOCK, Database } from '@desk/platform/server';
import type { AgencyEntity, CompartmentInfoEntity, OfficeEntity } from './house.entities';
import { selectAgencies, selectCompartments, selectOffices } from './people-rows';

const KEEP_MS = 60_000;
type Kept = { readonly house: House; readonly publicOffices: PublicOffice[] };

/** The house's reference data, read once a minute. It changes only when somebody seeds or migrates. */
@Injectable()
export class HouseCache {
  private kept: { readonly what: Promise<Kept>; readonly until: number } | null = null;

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  get(): Promise<Kept> {
    const now = this.clock.now().getTime();
    if (this.kept && this.kept.until > now) return this.kept.what;
    const what = this.database.apart([], 'read', () => this.read());
    this.kept = { what, until: now + KEEP_MS };
    what.catch(() => (this.kept = null));
    return what;
  }

  private async read(): Promise<Kept> {
    const agencies = await this.database.query<AgencyEntity>(`${selectAgencies} ORDER BY id`);
    const compartments = await this.database.query<CompartmentInfoEntity>(`${selectCompartments} ORDER BY id`);
    const offices = await this.database.query<OfficeEntity>(`${selectOffices} ORDER BY name`);
    const nameOf = new Map(agencies.map((agency) => [agency.id, agency.name]));
    const publicOffices = offices.map((office) => ({
      id: office.id, name: office.name, languages: office.languages, agencies: office.presence.flatMap(({ agencyId }) => nameOf.get(agencyId) ?? []),
    }));
    return { house: { agencies, compartments, offices }, publicOffices };
  }
}
