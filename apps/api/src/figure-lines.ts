import { Global, Injectable, Module } from '@nestjs/common';
import { SignedLines } from '@desk/agreements/server';
import { AgreedLines, type AgreedLine } from '@desk/statistics/server';

/** The lines that figures are held against: statistics asks nobody, the agreements are asked here. */
@Injectable()
export class HouseLines extends AgreedLines {
  constructor(private readonly signed: SignedLines) {
    super();
  }

  between(from: string, to: string): Promise<readonly AgreedLine[]> {
    return this.signed.between(from, to);
  }
}

@Global()
@Module({ providers: [{ provide: AgreedLines, useClass: HouseLines }], exports: [AgreedLines] })
export class FigureLinesModule {}
