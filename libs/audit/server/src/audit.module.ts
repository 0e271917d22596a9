import { Global, Module } from '@nestjs/common';
import { Journal } from '@desk/platform/server';
import { AuditJournal } from './audit-journal';

/** Supplies the house's `Journal`. */
@Global()
@Module({ providers: [{ provide: Journal, useClass: AuditJournal }], exports: [Journal] })
export class AuditModule {}
