import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { agreementsApi } from '@desk/agreements/contract';
import type { OfficeId } from '@desk/kernel/contract';
import { deskTasksFor, type CaseType, type Catalogue } from '@desk/routing/contract';
import { missingCondition } from './missing-condition';

type DeskRights = z.input<typeof agreementsApi.deskRights.output>;
type Decidable = (caseTypeCode: string) => boolean;
type Right = DeskRights['rights'][number];

const rightFor = (caseType: CaseType, catalogue: Catalogue, officeId: OfficeId, caller: Caller, decidable: Decidable): Right => {
  const right: Right = { caseTypeCode: caseType.code, allowed: [], refused: [] };
  for (const task of deskTasksFor(caseType, catalogue.deskTasks)) {
    const question = { officeId, agencyId: caseType.agency, caseTypeCode: caseType.code, task };
    const answer = caller.decideTask(question);
    if (answer.allowed) right.allowed.push({ task, line: answer.clause.line, version: answer.clause.version, lineId: answer.clause.id });
    else right.refused.push({ task, condition: missingCondition(question, answer.condition, decidable) });
  }
  return right;
};

/** For every case type and every task that makes sense for it: the line that allows it, or the first missing condition. */
export const deskRightsOf = (catalogue: Catalogue, officeId: OfficeId, caller: Caller, decidable: Decidable): DeskRights => ({
  officeId,
  abilityVersion: caller.rights.version,
  rights: catalogue.caseTypes.map((caseType) => rightFor(caseType, catalogue, officeId, caller, decidable)),
});
