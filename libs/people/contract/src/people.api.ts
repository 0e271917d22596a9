import { z } from 'zod';
import { VisitId, VisitorId, endpoint, may } from '@desk/kernel/contract';
import { House } from './house';
import { IdentityCheck, Mandate, Visitor, VisitorSubject } from './visitor';

export const Identity = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('number'), number: z.string().max(20) }),
  z.object({ kind: z.literal('other'), description: z.string().trim().min(3).max(200) }),
]);
export type Identity = z.infer<typeof Identity>;

const Purpose = z.string().trim().min(3).max(200);

export const peopleApi = {
  getHouse: endpoint({ method: 'GET', path: '/house', can: 'signed-in', input: z.object({}), output: House, summary: 'Agencies, compartments and offices of the house' }),
  identifyVisitor: endpoint({
    method: 'POST', path: '/visits/:visitId/visitor', can: may(VisitorSubject, 'identify'),
    input: z.object({ visitId: VisitId, identity: Identity, check: IdentityCheck.optional() }), output: Visitor,
    summary: 'Record who the visitor is, when a task needs it',
  }),
  getVisitor: endpoint({
    method: 'GET', path: '/visits/:visitId/visitor', can: may(VisitorSubject, 'read'), input: z.object({ visitId: VisitId }),
    output: z.object({ visitor: Visitor.nullable() }), journal: { act: 'visitor.read', fields: 'identity-masked' }, summary: 'Who the visitor is, masked',
  }),
  recordCheck: endpoint({
    method: 'POST', path: '/visitors/:visitorId/checks', can: may(VisitorSubject, 'identify'),
    input: z.object({ visitorId: VisitorId, check: IdentityCheck }), output: Visitor, summary: 'Record an identity check',
  }),
  recordMandate: endpoint({
    method: 'POST', path: '/visitors/:visitorId/mandates', can: may(VisitorSubject, 'identify'),
    input: z.object({ visitorId: VisitorId, mandate: Mandate }), output: Visitor, summary: 'Record a representative with scope and dates',
  }),
  unmaskVisitor: endpoint({
    method: 'POST', path: '/visitors/:visitorId/unmask', can: may(VisitorSubject, 'unmask'),
    input: z.object({ visitorId: VisitorId, purpose: Purpose }), output: z.object({ number: z.string() }),
    summary: 'Show the whole number, with a purpose that the journal keeps',
  }),
};
