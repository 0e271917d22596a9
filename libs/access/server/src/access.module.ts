import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Jobs } from '@desk/platform/server';
import { AccessController } from './access.controller';
import { AskBreakGlass } from './break-glass/ask-break-glass';
import { BreakGlassController } from './break-glass/break-glass.controller';
import { DecideBreakGlass } from './break-glass/decide-break-glass';
import { EndBreakGlass } from './break-glass/end-break-glass';
import { LookThrough } from './break-glass/look-through';
import { Openings } from './break-glass/openings';
import { Door } from './door';
import { DutyAssignments } from './duty-assignments';
import { RightsOf } from './rights';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { DutySource } from './sources';

/** The door, sessions and rights. The rooms supply who works here (`StaffSource`), what agreements say (`ClauseSource`), what an opening shows (`NamedContent`) and the `Journal`. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [AccessController, BreakGlassController],
  providers: [Door, SignIn, Sessions, RightsOf, Openings, AskBreakGlass, DecideBreakGlass, EndBreakGlass, LookThrough, { provide: DutySource, useClass: DutyAssignments }],
  exports: [Door, SignIn, Sessions, RightsOf],
})
export class AccessModule {
  constructor(jobs: Jobs, ending: EndBreakGlass) {
    jobs.every('access.break-glass', '* * * * *', () => ending.byTime());
  }
}
