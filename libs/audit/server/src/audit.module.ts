import { Global, Module } from '@nestjs/common';
import { Jobs, Journal } from '@desk/platform/server';
import { AuditJournal } from './audit-journal';
import { VerifyJournal } from './verify-journal';

/** Supplies the house's `Journal`, seals it each minute and verifies it each night. */
@Global()
@Module({ providers: [{ provide: Journal, useClass: AuditJournal }, VerifyJournal], exports: [Journal] })
export class AuditModule {
  constructor(jobs: Jobs, verify: VerifyJournal) {
    jobs.every('audit.seal', '* * * * *', () => verify.seal().then(() => undefined));
    jobs.every('audit.verify', '20 2 * * *', () => verify.run().then(() => undefined));
  }
}
