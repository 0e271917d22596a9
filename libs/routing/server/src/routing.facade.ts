import {
  buildSearchIndex,
  searchCatalogue,
  type CaseType,
  type Catalogue,
  type LifeEvent,
  type SearchHit,
} from '@desk/routing/contract';
import type { CaseTypeCode, LifeEventId, Locale } from '@desk/kernel/contract';

/** What other rooms may ask about life events and case types. The catalogue is read once, at the start. */
export class Routing {
  private readonly caseTypes: ReadonlyMap<string, CaseType>;
  private readonly lifeEvents: ReadonlyMap<string, LifeEvent>;
  private readonly index: ReturnType<typeof buildSearchIndex>;

  constructor(private readonly read: Catalogue) {
    this.caseTypes = new Map(read.caseTypes.map((caseType) => [caseType.code, caseType]));
    this.lifeEvents = new Map(read.lifeEvents.map((event) => [event.id, event]));
    this.index = buildSearchIndex(read);
  }

  catalogue(): Catalogue {
    return this.read;
  }

  /** The case type with this code, or undefined. */
  caseType(code: CaseTypeCode): CaseType | undefined {
    return this.caseTypes.get(code);
  }

  /** The life event with this id, or undefined. */
  lifeEvent(id: LifeEventId): LifeEvent | undefined {
    return this.lifeEvents.get(id);
  }

  /** Life events and case types by what people say, best first. */
  search(query: string, locale: Locale, limit: number): SearchHit[] {
    return searchCatalogue(this.index, query, locale, limit);
  }
}
