/** What a signed line of an agreement promises, and the days on which it held (`validTo` null: until further notice). */
export type AgreedLine = {
  readonly id: string; readonly agreement: string; readonly version: number; readonly line: number; readonly agencyId: string; readonly officeIds: readonly string[]; readonly caseTypeCodes: readonly string[]; readonly tasks: readonly string[];
  readonly purpose: string; readonly validFrom: string; readonly validTo: string | null; readonly volumePerYear: number | null; readonly serviceLevel: string | null; readonly answerWorkingDays: number;
};

/** The lines that figures are held against. The room asks nobody: the app that puts the house together supplies them from the agreements. */
export abstract class AgreedLines {
  /** Lines that held on some day between two, both included. */
  abstract between(from: string, to: string): Promise<readonly AgreedLine[]>;
}
