import type { AccessMode, ClauseClass } from '@desk/access/contract';

/** A line as it is written in the demo agreements; what the whole agreement says (offices, receivers, dates) is added when it is stored. */
export type DemoLine = {
  readonly line: number;
  readonly grantor: string;
  readonly compartment: string;
  readonly class: ClauseClass;
  readonly tasks: readonly string[];
  readonly caseTypes: readonly string[];
  readonly purpose: string;
  readonly dataCategories: readonly string[];
  readonly accessMode: AccessMode;
  readonly legalGround: string;
  readonly competence: string | null;
  readonly receivesDocuments: boolean;
  readonly answerWorkingDays: number;
};
type More = Partial<Pick<DemoLine, 'accessMode' | 'competence' | 'answerWorkingDays' | 'legalGround'>>;

const words = (text: string): string[] => text.split(' ');
const grantorOf = (compartment: string): string => compartment.split('-')[0] ?? compartment;

/** Data by class (domain.md 7.4): service keeps statistics and the errand type, personal tasks what the visitor gives for this errand. */
const categories = { S: ['D0', 'D1'], P: ['D0', 'D1', 'D2', 'D3', 'D4', 'D5'], M: ['D0', 'D1', 'D2', 'D3', 'D4', 'D5', 'D6'] } as const satisfies Record<ClauseClass, readonly string[]>;
const grounds = {
  S: 'Lag (2019:212) 1 §', P: 'Lag (2019:212) 2 § – personuppgifter redovisas särskilt', M: 'Lag (2019:212) 2 § och förordning (2009:315) 2–3 §§ – i enkelt fall',
} as const satisfies Record<ClauseClass, string>;

/** @param tasks and @param caseTypes with a space between the codes */
const line = (kind: ClauseClass) => (number: number, compartment: string, tasks: string, caseTypes: string, purpose: string, more: More = {}): DemoLine => ({
  line: number, grantor: grantorOf(compartment), compartment, class: kind, tasks: words(tasks), caseTypes: words(caseTypes), purpose, dataCategories: categories[kind],
  accessMode: 'none', legalGround: grounds[kind], competence: null, receivesDocuments: words(tasks).includes('TA'), answerWorkingDays: 5, ...more,
});

export const service = line('S');
export const personal = line('P');
export const decision = line('M');
