import { Global, Module } from '@nestjs/common';
import { ClauseSource } from '@desk/access/server';
import { RoutingModule } from '@desk/routing/server';
import { AgreementsController } from './agreements.controller';
import { Agreements } from './agreements.facade';
import { StoredClauses } from './stored-clauses';

/** What the signed agreements allow, and why not when they do not. */
@Global()
@Module({
  imports: [RoutingModule],
  controllers: [AgreementsController],
  providers: [StoredClauses, Agreements, { provide: ClauseSource, useExisting: StoredClauses }],
  exports: [ClauseSource, Agreements],
})
export class AgreementsModule {}
