import { Injectable } from '@nestjs/common';
import type { RegisterSource, Sought } from '@desk/audit/server';
import type { ExtractItem } from '@desk/audit/contract';
import { maskIdentityNumber, officeCompartment } from '@desk/kernel/contract';
import { checkWords } from '@desk/people/contract';
import { Cipher, Database } from '@desk/platform/server';
import { People } from './people.facade';
import { selectChecks, selectMandates, selectVisitors } from './people-rows';
import type { IdentityCheckEntity, MandateEntity, VisitorEntity } from './visitor.entities';

/** Identities, checks and representatives recorded at the offices that an agency hosts: whose register they are (domain.md 2.6). Numbers stay masked: who reviews may not see them whole (domain.md 6.3), and the person knows theirs. */
@Injectable()
export class PeopleInRegister implements RegisterSource {
  constructor(
    private readonly people: People,
    private readonly cipher: Cipher,
    private readonly database: Database,
  ) {}

  async collect({ subjectHash, visitIds, agencyId }: Sought): Promise<ExtractItem[]> {
    if (visitIds.length === 0) return [];
    const { offices } = await this.people.house();
    const hosted = offices.filter((office) => office.hostAgencyId === agencyId);
    return this.database.apart(hosted.map((office) => officeCompartment(office.id)), 'read', async () => {
      const visitors = await this.database.query<VisitorEntity>(`${selectVisitors} WHERE subject_hash = $1 ORDER BY created_at, id`, [subjectHash]);
      const ids = visitors.map((it) => it.id);
      const checks = await this.database.query<IdentityCheckEntity>(`${selectChecks} WHERE visitor_id = ANY ($1::uuid[]) ORDER BY at, id`, [ids]);
      const mandates = await this.database.query<MandateEntity>(`${selectMandates} WHERE visitor_id = ANY ($1::uuid[]) ORDER BY at, id`, [ids]);
      const nameOf = new Map(offices.map((office) => [office.id, office.name]));
      return [
        ...visitors.map((it): ExtractItem => ({
          key: `visitor-${it.id}`, kind: 'identity', at: iso(it.createdAt), title: { sv: 'Identitet angiven', en: 'Identity given' },
          facts: [{ name: { sv: 'Kontor', en: 'Office' }, value: nameOf.get(it.officeId) ?? it.officeId }, ...(it.numberSealed === null ? [] : [{ name: { sv: 'Personnummer', en: 'Personal number' }, value: maskIdentityNumber(this.cipher.open(it.numberSealed)) }])],
        })),
        ...checks.map((it): ExtractItem => ({
          key: `check-${it.id}`, kind: 'identity', at: iso(it.at), title: { sv: 'Identitet kontrollerad', en: 'Identity checked' },
          facts: [{ name: { sv: 'Kontroll', en: 'Check' }, value: checkWords(it).sv }],
        })),
        ...mandates.map((it): ExtractItem => ({
          key: `mandate-${it.id}`, kind: 'mandate', at: iso(it.at), title: { sv: 'Ombud eller ställföreträdare', en: 'Representative' },
          facts: [{ name: { sv: 'Namn', en: 'Name' }, value: this.cipher.open(it.nameSealed) }, { name: { sv: 'Gäller', en: 'Valid' }, value: `${it.validFrom}–${it.validTo ?? ''}` }, { name: { sv: 'Myndigheter', en: 'Agencies' }, value: it.agencyIds.join(', ') }],
        })),
      ];
    });
  }
}

const iso = (at: string): string => new Date(at).toISOString();
