import type { CaseTypeCode, LifeEventId, VisitId } from '@desk/kernel/contract';

/** The step that an act is about, as the endpoints want it. */
export type StepRef = { readonly visitId: VisitId; readonly caseTypeCode: CaseTypeCode; readonly lifeEventId?: LifeEventId; readonly stepId?: string };
