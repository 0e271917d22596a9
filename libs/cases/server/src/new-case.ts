import { randomUUIDv7 } from 'node:crypto';
import { LifeEventId } from '@desk/kernel/contract';
import type { CaseFileEntity } from './case.entities';

type Step = { readonly visitId: string; readonly officeId: string; readonly staffId: string; readonly caseTypeCode: string; readonly lifeEventId?: string; readonly stepId?: string };

/** A case opened now in a visit: needed by the desk until the visit has ended. */
export const newCase = (step: Step, owner: { readonly agencyId: string; readonly compartment: string }, now: string): CaseFileEntity => ({
  id: randomUUIDv7(), visitId: step.visitId, agencyId: owner.agencyId, compartment: owner.compartment, officeId: step.officeId, deskStaffId: step.staffId,
  caseTypeCode: step.caseTypeCode, lifeEventId: step.lifeEventId ?? null, stepId: step.stepId ?? null, status: 'open', outcome: null, needOpen: true, needUntil: null,
  protectedIdentity: false, subjectHash: null, openedAt: now, version: 1,
});

/** What an opened case is told with beside its ids: the life event it belongs to, and how far the catalogue says that a desk can carry it. */
export const catalogued = (file: Pick<CaseFileEntity, 'lifeEventId'>, caseType: { readonly rosa: number } | undefined) =>
  ({ lifeEventId: file.lifeEventId === null ? null : LifeEventId.parse(file.lifeEventId), rosa: caseType?.rosa ?? null });
