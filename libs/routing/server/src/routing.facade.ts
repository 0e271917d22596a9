import { Inject, Injectable } from '@nestjs/common';
import { notFound } from '@desk/kernel/contract';
import { CONFIG, type Config } from '@desk/platform/server';
import type { CaseType, Catalogue } from '@desk/routing/contract';
import { loadCatalogue } from './load-catalogue';

/** What the house knows about life events and case types, read once at start. A broken catalogue stops the house with file and row. */
@Injectable()
export class Routing {
  private readonly known: Catalogue;
  private readonly byCode: ReadonlyMap<string, CaseType>;

  constructor(@Inject(CONFIG) config: Config) {
    this.known = loadCatalogue(config.CATALOGUE_DIR);
    this.byCode = new Map(this.known.caseTypes.map((caseType) => [caseType.code, caseType]));
  }

  catalogue(): Catalogue {
    return this.known;
  }

  /** @throws Refused `not-found` for a code that the catalogue does not have */
  caseType(code: string): CaseType {
    const found = this.byCode.get(code);
    if (!found) throw notFound();
    return found;
  }
}
