import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from '@desk/access/server';
import { AgreementsModule } from '@desk/agreements/server';
import { AuditModule } from '@desk/audit/server';
import { CasesModule } from '@desk/cases/server';
import type { Clock } from '@desk/kernel/contract';
import { PeopleModule } from '@desk/people/server';
import { PlatformModule, type Config } from '@desk/platform/server';
import { RealtimeModule } from '@desk/realtime/server';
import { RoutingModule } from '@desk/routing/server';
import { StatisticsModule } from '@desk/statistics/server';
import { VisitsModule } from '@desk/visits/server';
import { FigureLinesModule } from './figure-lines';
import { FigureNamesModule } from './figure-names';

/** The house: its rooms, side by side. */
@Module({})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(config, clock), AccessModule, AuditModule, PeopleModule, RoutingModule, AgreementsModule, VisitsModule, CasesModule, RealtimeModule, FigureNamesModule, FigureLinesModule, StatisticsModule],
    };
  }
}
