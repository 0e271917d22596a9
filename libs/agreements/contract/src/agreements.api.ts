import { z } from 'zod';
import { CaseTypeCode, ConditionCode, Explanation, OfficeId, endpoint, may } from '@desk/kernel/contract';
import { AgreementSubject, Clause } from '@desk/access/contract';
import { DeskTaskSubject, TaskCode } from '@desk/cases/contract';
import { LawVersion } from './law-version';

/** For one case type: the tasks that may be done here and now and on which line, and the first missing condition of the others. */
export const DeskRight = z.object({
  caseTypeCode: CaseTypeCode,
  allowed: z.array(z.object({ task: TaskCode, line: z.int(), version: z.int(), lineId: z.string() })),
  refused: z.array(z.object({ task: TaskCode, condition: ConditionCode })),
});
export type DeskRight = z.infer<typeof DeskRight>;

/** A line as a person reads it, with what the whole agreement is called. */
export const AgreementLine = Clause.extend({ agreementTitle: z.string(), lawVersion: LawVersion });
export type AgreementLine = z.infer<typeof AgreementLine>;

export const agreementsApi = {
  deskRights: endpoint({
    method: 'GET', path: '/offices/:officeId/desk-rights', can: may(DeskTaskSubject, 'perform'), input: z.object({ officeId: OfficeId }),
    output: z.object({ officeId: OfficeId, abilityVersion: z.string(), rights: z.array(DeskRight) }),
    summary: 'What I may do at this office today, for every case type, and on which line',
  }),
  explainTask: endpoint({
    method: 'GET', path: '/offices/:officeId/explanations', can: 'signed-in', input: z.object({ officeId: OfficeId, caseTypeCode: CaseTypeCode, task: TaskCode }),
    output: z.object({ allowed: z.boolean(), explanation: Explanation.nullable() }), summary: 'Why a task may not be done here, who can change it, and what to do instead',
  }),
  noteRefusal: endpoint({
    method: 'POST', path: '/offices/:officeId/refusals', can: may(DeskTaskSubject, 'perform'), input: z.object({ officeId: OfficeId, caseTypeCode: CaseTypeCode, task: TaskCode }),
    output: z.object({ counted: z.boolean() }), summary: 'A desk met this no: it is counted for the agreement meeting, without person, and stands in the journal',
  }),
  readLine: endpoint({
    method: 'GET', path: '/offices/:officeId/agreement-lines/:lineId', can: may(AgreementSubject, 'read'), input: z.object({ officeId: OfficeId, lineId: z.string() }), output: AgreementLine,
    summary: 'One line of the agreement in words',
  }),
};
