import { ask } from '@desk/access/web';
import type { VisitId } from '@desk/kernel/contract';
import { keepingApi } from '@desk/statistics/contract';

/** Is the visit in the office's sample? What cannot be answered is no: statistics never stand in the way of the desk. */
export const isAskedAbout = (visitId: VisitId): Promise<boolean> => ask(keepingApi.demandQuestion, { visitId }).then((it) => it.ask, () => false);
