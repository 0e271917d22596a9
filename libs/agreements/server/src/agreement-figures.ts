import type { Settlement } from '@desk/agreements/contract';

export type DeskActs = { readonly officeId: string; readonly caseTypeCode: string; readonly task: string; readonly count: number };
export type OpenWork = Pick<Settlement, 'compartments' | 'openVisits'>;

/** Counts that agreements ask of cases and visits: how much is open, and how much was done. `cases/server` supplies it. Figures only, no rows. */
export abstract class AgreementFigures {
  /** What is open in an agency's compartments at these offices now. */
  abstract openWork(compartments: readonly string[], officeIds: readonly string[]): Promise<OpenWork>;
  /** Desk tasks done in these compartments between two days, both included. */
  abstract deskActs(compartments: readonly string[], officeIds: readonly string[], from: string, to: string): Promise<DeskActs[]>;
  /** Visits begun at each office between two days, both included. */
  abstract visitors(officeIds: readonly string[], from: string, to: string): Promise<ReadonlyMap<string, number>>;
}
