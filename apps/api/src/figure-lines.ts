import { Global, Module } from '@nestjs/common';
import { SignedLines } from '@desk/agreements/server';
import { AgreedLines } from '@desk/statistics/server';

/** The lines that figures are held against: statistics asks nobody, the agreements are asked here. */
@Global()
@Module({ providers: [{ provide: AgreedLines, useFactory: (signed: SignedLines): AgreedLines => signed, inject: [SignedLines] }], exports: [AgreedLines] })
export class FigureLinesModule {}
