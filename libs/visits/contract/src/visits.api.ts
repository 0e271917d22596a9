import { z } from 'zod';
import { CaseTypeCode, LifeEventId, OfficeId, VisitId, endpoint, may } from '@desk/kernel/contract';
import { DeskTaskSubject, DeskToDo } from './desk-task';
import { DemandMark } from './demand';
import { Channel, ChosenLifeEvent, Visit, VisitSubject } from './visit';

/** A first act done while registering: the case type and the desk task. */
export const FirstAct = z.object({ caseTypeCode: CaseTypeCode, task: z.string().max(4), lifeEventId: LifeEventId.optional(), stepId: z.string().max(60).optional() });
export type FirstAct = z.infer<typeof FirstAct>;

const OneVisit = z.object({ visitId: VisitId });
const Versioned = OneVisit.extend({ version: z.int() });

export const visitsApi = {
  registerVisit: endpoint({
    method: 'POST', path: '/visits', can: may(VisitSubject, 'register'),
    input: z.object({
      officeId: OfficeId,
      channel: Channel.default('desk'),
      lifeEvents: z.array(ChosenLifeEvent).max(8).default([]),
      caseTypes: z.array(CaseTypeCode).max(20).default([]),
      acts: z.array(FirstAct).max(10).default([]),
      /** Sent again by a browser that lost the answer, it gives the same visit and no second one. */
      requestKey: z.uuid().optional(),
    }),
    output: Visit, summary: 'Register a visit, anonymous; life events and first acts may come with it',
  }),
  listMyVisits: endpoint({ method: 'GET', path: '/visits', can: may(VisitSubject, 'read'), input: z.object({}), output: z.object({ visits: z.array(Visit) }), summary: 'My open and parked visits' }),
  getVisit: endpoint({ method: 'GET', path: '/visits/:visitId', can: may(VisitSubject, 'read'), input: OneVisit, output: Visit, summary: 'One visit' }),
  updateVisit: endpoint({
    method: 'PUT', path: '/visits/:visitId', can: may(VisitSubject, 'update'),
    input: Versioned.extend({ channel: Channel.optional(), language: z.string().min(2).max(20).optional(), interpreter: z.boolean().optional(), question: z.boolean().optional() }),
    output: Visit, summary: 'Change channel, language or need of an interpreter',
  }),
  parkVisit: endpoint({ method: 'POST', path: '/visits/:visitId/park', can: may(VisitSubject, 'update'), input: Versioned.extend({ note: z.string().trim().max(80).optional() }), output: Visit, summary: 'Park the visit' }),
  resumeVisit: endpoint({ method: 'POST', path: '/visits/:visitId/resume', can: may(VisitSubject, 'update'), input: Versioned, output: Visit, summary: 'Take up a parked visit' }),
  chooseLifeEvent: endpoint({
    method: 'PUT', path: '/visits/:visitId/life-events/:lifeEventId', can: may(VisitSubject, 'update'),
    input: Versioned.extend({ lifeEventId: LifeEventId, answers: ChosenLifeEvent.shape.answers }), output: Visit,
    summary: 'Choose a life event, or change the answers to its questions',
  }),
  removeLifeEvent: endpoint({
    method: 'DELETE', path: '/visits/:visitId/life-events/:lifeEventId', can: may(VisitSubject, 'update'),
    input: OneVisit.extend({ lifeEventId: LifeEventId, version: z.coerce.number().int() }), output: Visit, summary: 'Take a life event off the visit',
  }),
  addCaseType: endpoint({
    method: 'PUT', path: '/visits/:visitId/case-types/:caseTypeCode', can: may(VisitSubject, 'update'),
    input: Versioned.extend({ caseTypeCode: CaseTypeCode }), output: Visit, summary: 'Take up a single case type without a life event',
  }),
  endVisit: endpoint({ method: 'POST', path: '/visits/:visitId/end', can: may(VisitSubject, 'end'), input: Versioned.extend({ /** One key at the end, where the office samples: told on for statistics and not kept with the visit. */ demand: DemandMark.optional() }), output: Visit, summary: 'End the visit; every case needs an outcome' }),
  listDeskToDos: endpoint({ method: 'GET', path: '/desk-tasks', can: may(DeskTaskSubject, 'read'), input: z.object({}), output: z.object({ tasks: z.array(DeskToDo) }), summary: 'What came back to my desk' }),
};
