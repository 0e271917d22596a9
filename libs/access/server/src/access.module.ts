import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AccessController } from './access.controller';
import { Door } from './door';
import { DutyAssignments } from './duty-assignments';
import { RightsOf } from './rights';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';
import { DutySource } from './sources';

/** The door, sessions and rights. The rooms supply who works here (`StaffSource`), what agreements say (`ClauseSource`) and the `Journal`. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [AccessController],
  providers: [Door, SignIn, Sessions, RightsOf, { provide: DutySource, useClass: DutyAssignments }],
  exports: [Door, SignIn, Sessions, RightsOf],
})
export class AccessModule {}
