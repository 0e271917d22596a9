import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { OfficeId } from '@desk/kernel/contract';
import type { statisticsApi } from '@desk/statistics/contract';
import { AskFigures } from '../ask/ask-figures';
import { AgreedLines } from './agreed-lines';
import { LineFigures } from './line-figures';

type Asked = z.output<typeof statisticsApi.lines.input>;
type Answer = z.input<typeof statisticsApi.lines.output>;

const notByTask = {
  sv: 'Delade siffror delas inte efter diskuppgift: rader om samma ärendetyper visar samma ärenden. En ny avtalsversion räknas från nästa redovisningsperiod.',
  en: 'Shared figures are not divided by desk task: lines about the same case types show the same cases. A new version of an agreement counts from the next reporting period.',
};
const moreOffices = { sv: 'Några rader gäller fler kontor än de du frågar om. Uppskattningen är för hela raden och jämförs inte.', en: 'Some lines hold at more offices than you ask about. The estimate is for the whole line and is not compared.' };

/** Agreements followed up line by line, in the reader's view. */
@Injectable()
export class AskLines {
  constructor(
    private readonly ask: AskFigures,
    private readonly agreed: AgreedLines,
    private readonly figures: LineFigures,
  ) {}

  async lines(question: Asked, caller: Caller): Promise<Answer> {
    const held = question.from <= question.to ? await this.agreed.between(question.from, question.to) : [];
    return this.ask.answer(question, caller, async (standing, notes) => {
      const found = await this.figures.of(held.filter((line) => line.validFrom <= standing.to && (line.validTo === null || line.validTo >= standing.from)), standing);
      if (standing.view === 'shared' && found.length > 0) notes.push(notByTask);
      if (found.some(({ line, estimate }) => line.volumePerYear !== null && estimate === null)) notes.push(moreOffices);
      return {
        lines: found.map(({ line: { validFrom: _, validTo: __, ...line }, from, to, estimate, figures }) => ({
          ...line, officeIds: line.officeIds.map((it) => OfficeId.parse(it)), caseTypeCodes: [...line.caseTypeCodes], tasks: [...line.tasks], from, to, estimate, figures: [...figures],
        })),
      };
    });
  }
}
