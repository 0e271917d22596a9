import type { HandoffKind, OutcomeCode, TaskCode } from '@desk/cases/contract';

/** Tasks with the visitor's own data: they need to know who the visitor is. The others can be anonymous (domain.md 3.1). */
const namedTasks: ReadonlySet<TaskCode> = new Set(['TA', 'KO', 'ID', 'IA']);
export const needsIdentity = (task: TaskCode): boolean => namedTasks.has(task);

/** Tasks in which a document is handed in and registered. */
export const receivesDocument = (task: TaskCode): boolean => task === 'TA' || task === 'KO';

const outcomeOfTask = {
  AU: 'INFORMERAT', VG: 'VAGLETT', SJ: 'SJALVSERVICE_KLAR', UT: 'LOST_I_DISK', SP: 'VAGLETT', TA: 'HANDLING_MOTTAGEN', KO: 'HANDLING_MOTTAGEN',
  ID: 'LOST_I_DISK', IA: 'INFORMERAT', BM: 'BOKAT', HO: 'OVERLAMNAT', MB: 'LOST_I_DISK',
} as const satisfies Record<TaskCode, OutcomeCode>;

/** When much was done the one that says most stands: handing in and booking before guidance before information. */
const weight = {
  OVERLAMNAT: 9, HANDLING_MOTTAGEN: 8, BOKAT: 7, SJALVSERVICE_KLAR: 6, LOST_I_DISK: 5, HANVISAT_UTAN_OVERLAMNING: 4, VAGLETT: 3, INFORMERAT: 2,
  KOPPLAT_LIVE: 1, HANVISAT_ATERKOMMA: 1, KRAVER_EGET_KONTOR: 1, AVBRUTET_BESOKARE: 0, SYSTEMFEL: 0,
} as const satisfies Record<OutcomeCode, number>;

/**
 * The outcome code that what was done points to (domain.md 7.5). A person confirms or changes it.
 * @param tasks desk tasks done  @param handoffs kinds sent and not withdrawn
 */
export const proposedOutcome = (tasks: readonly TaskCode[], handoffs: readonly HandoffKind[]): OutcomeCode => {
  const pointed: OutcomeCode[] = [
    ...tasks.map((task) => outcomeOfTask[task]),
    ...handoffs.map((kind): OutcomeCode => (kind === 'T0' ? 'HANVISAT_UTAN_OVERLAMNING' : 'OVERLAMNAT')),
  ];
  return pointed.reduce<OutcomeCode>((best, next) => (weight[next] > weight[best] ? next : best), pointed[0] ?? 'AVBRUTET_BESOKARE');
};
