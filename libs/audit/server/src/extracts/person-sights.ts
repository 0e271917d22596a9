import { Injectable } from '@nestjs/common';
import type { ExtractSight } from '@desk/audit/contract';
import { HOUSE_JOURNAL } from '@desk/audit/contract';
import { basisFromReason, type AgencyId, type Basis, type Text } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { chainOf } from '../journal-rows';
import { PeopleInJournal, type MetIn } from '../people-in-journal';
import { roleWords } from './extract-words';

type Row = { readonly at: string; readonly act: string; readonly employerId: string | null; readonly fields: string | null; readonly basis: string | null };

/** Everything done or looked at about somebody's visits, and about what was made in them. Looks at the extract itself are its own. */
const about = `SELECT e.at, e.act, e.employer_id AS "employerId", e.fields, e.basis FROM audit.seal s JOIN audit.entry e ON e.id = s.entry_id
  WHERE s.journal_compartment = $1 AND e.outcome = 'done' AND (s.purpose = ANY ($2::text[]) OR s.object_id = ANY ($2::text[]) OR s.object_id IN (SELECT o.object_id FROM audit.seal o WHERE o.purpose = ANY ($2::text[]) AND o.object_id IS NOT NULL))
  ORDER BY s.position LIMIT 5000`;

/** Who has seen somebody's data, from the journal: role and agency, never a name (domain.md 2.2; OSL 39:3). */
@Injectable()
export class PersonSights {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleInJournal,
  ) {}

  /** In the agency's own journal; and in the house's for visits at the offices that the agency hosts, whose register they are. */
  async of(agencyId: AgencyId, met: readonly MetIn[]): Promise<ExtractSight[]> {
    const agencies = await this.people.agencies();
    const hosted = met.filter((it) => it.hostAgencyId === agencyId);
    const rows = [...(await this.read(agencyId, met)), ...(await this.read(HOUSE_JOURNAL, hosted))];
    return rows.sort((one, other) => one.at.localeCompare(other.at)).map(({ at, act, employerId, fields, basis }) => ({
      at: new Date(at).toISOString(), act, fields, role: roleWords(basis), employer: agencies.get(employerId ?? '') ?? { sv: 'Huset självt', en: 'The house itself' }, basis: basisWords(basis),
    }));
  }

  private read(agencyId: AgencyId, met: readonly MetIn[]): Promise<Row[]> {
    if (met.length === 0) return Promise.resolve([]);
    const chain = chainOf(agencyId);
    return this.database.apart([chain], 'read', () => this.database.query<Row>(about, [chain, met.map((it) => it.visitId)]));
  }
}

const basisWords = (reason: string | null): Text => {
  const basis: Basis | null = reason === null ? null : basisFromReason(reason);
  if (basis?.kind === 'agreement') return { sv: `Serviceavtal ${basis.agreement}, version ${basis.version}, rad ${basis.line}`, en: `Service agreement ${basis.agreement}, version ${basis.version}, line ${basis.line}` };
  return { sv: 'Egen tjänst', en: 'Own duty' };
};
