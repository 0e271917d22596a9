import { Injectable } from '@nestjs/common';
import type { ExtractItem } from '@desk/audit/contract';
import type { RegisterSource, Sought } from '@desk/audit/server';
import { officeCompartment } from '@desk/kernel/contract';
import { languageText, People } from '@desk/people/server';
import { Database } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import { selectVisits } from './visit-rows';
import type { VisitEntity } from './visit.entity';

/** Somebody's visits at the offices that an agency hosts, for a register extract. */
@Injectable()
export class VisitsInRegister implements RegisterSource {
  constructor(
    private readonly people: People,
    private readonly routing: Routing,
    private readonly database: Database,
  ) {}

  async collect({ visitIds, agencyId }: Sought): Promise<ExtractItem[]> {
    if (visitIds.length === 0) return [];
    const { offices } = await this.people.house();
    const hosted = offices.filter((office) => office.hostAgencyId === agencyId).map((office) => officeCompartment(office.id));
    const visits = await this.database.apart(hosted, 'read', () => this.database.query<VisitEntity>(`${selectVisits} WHERE v.id = ANY ($1::uuid[]) ORDER BY v.started_at, v.id`, [visitIds]));
    return visits.map((it) => ({
      key: `visit-${it.id}`, kind: 'visit', at: new Date(it.startedAt).toISOString(), title: { sv: `Besök ${it.number}`, en: `Visit ${it.number}` },
      facts: [
        { name: { sv: 'Kontor', en: 'Office' }, value: offices.find((office) => office.id === it.officeId)?.name ?? it.officeId }, { name: { sv: 'Språk', en: 'Language' }, value: languageText(it.language).sv },
        ...(it.interpreter ? [{ name: { sv: 'Tolk', en: 'Interpreter' }, value: 'Ja' }] : []), ...(it.lifeEvents.length > 0 ? [{ name: { sv: 'Livshändelser', en: 'Life events' }, value: it.lifeEvents.map((chosen) => this.lifeEvent(chosen)).join('; ') }] : []),
        ...(it.parkedNote === null ? [] : [{ name: { sv: 'Minnesord', en: 'Reminder' }, value: it.parkedNote }]),
      ],
    }));
  }

  /** `Vänta och få barn. Är föräldrarna gifta? Ja`: the event and what was answered, in the words of the catalogue. */
  private lifeEvent({ lifeEventId, answers }: VisitEntity['lifeEvents'][number]): string {
    const event = this.routing.lifeEvent(lifeEventId);
    const asked = (id: string): string => event?.questions.find((question) => question.id === id)?.sv ?? id;
    return [event?.name.sv ?? lifeEventId, ...Object.entries(answers).map(([id, said]) => `${asked(id)} ${saidWords[said] ?? said}`)].join('. ');
  }
}

/** Answers that are no dates. */
const saidWords: Readonly<Record<string, string>> = { yes: 'Ja', no: 'Nej', unknown: 'Vet inte' };
