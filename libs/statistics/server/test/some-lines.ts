import { AgreedLines, type AgreedLine } from '../src/lines/agreed-lines';

/** A line about parental benefit at the large office on a normal Tuesday. */
export const aLine = (its: Partial<AgreedLine>): AgreedLine => ({
  id: `stor-7-${its.line ?? 1}`, agreement: 'Serviceavtal Stor', version: 7, line: 1, agencyId: 'FK', officeIds: ['stor'], caseTypeCodes: ['FK-FP'], tasks: ['VG', 'AU'], purpose: 'Upplysa och vägleda',
  validFrom: '2024-01-01', validTo: null, volumePerYear: 3650, serviceLevel: 'Svar inom 5 arbetsdagar', answerWorkingDays: 5, ...its,
});

/** Agreements of another room, as the app would supply them. */
export class SomeLines extends AgreedLines {
  constructor(private readonly lines: readonly AgreedLine[]) {
    super();
  }

  async between(from: string, to: string): Promise<readonly AgreedLine[]> {
    return this.lines.filter((line) => line.validFrom <= to && (line.validTo === null || line.validTo >= from));
  }
}
