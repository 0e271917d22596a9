import { Global, Injectable, Module } from '@nestjs/common';
import { CaseTypeCode, LifeEventId } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { Routing } from '@desk/routing/server';
import { FigureNames } from '@desk/statistics/server';
import type { Dimension } from '@desk/statistics/contract';

/** Names for papers about figures: statistics knows codes only, the rooms that own the words are asked here. */
@Injectable()
export class HouseNames extends FigureNames {
  constructor(
    private readonly people: People,
    private readonly routing: Routing,
  ) {
    super();
  }

  async of(dimension: Dimension, code: string, language: 'sv' | 'en'): Promise<string> {
    const house = await this.people.house();
    if (dimension === 'office') return house.offices.find((office) => office.id === code)?.name ?? code;
    if (dimension === 'agency' || dimension === 'demandAgency') return house.agencies.find((agency) => agency.id === code)?.name[language] ?? code;
    if (dimension === 'compartment') return house.compartments.find((compartment) => compartment.id === code)?.name[language] ?? code;
    const lifeEvent = LifeEventId.safeParse(code);
    if (dimension === 'lifeEvent' && lifeEvent.success) return this.routing.lifeEvent(lifeEvent.data)?.name[language] ?? code;
    const caseType = CaseTypeCode.safeParse(code);
    if (dimension === 'caseType' && caseType.success) return this.routing.caseType(caseType.data)?.name[language] ?? code;
    return code;
  }
}

@Global()
@Module({ providers: [{ provide: FigureNames, useClass: HouseNames }], exports: [FigureNames] })
export class FigureNamesModule {}
