import { mayMeetProtected } from './conditions';
import type { Principal } from './principal';
import type { Rule } from './rule';

const people: Record<string, string[]> = {
  Visitor: ['read', 'identify', 'unmask'],
  Case: ['read', 'act', 'note', 'close', 'hand-off'],
  Note: ['read', 'write'],
  Handoff: ['read', 'handle', 'follow', 'unmask'],
};

/**
 * Walls that no duty and no agreement opens. They come last, since the last word wins:
 * C6 a protected person is met only by somebody with that competence; C7 nobody opens their own case (jäv, FL 16–18 §§).
 */
export const walls = (principal: Principal, day: string): Rule[] =>
  Object.entries(people).flatMap(([subject, action]) => [
    ...(mayMeetProtected(principal, day) ? [] : [{ subject, action, conditions: { protectedIdentity: true }, inverted: true, reason: 'wall|C6' }]),
    ...(principal.ownSubjectHash === null ? [] : [{ subject, action, conditions: { subjectHash: principal.ownSubjectHash }, inverted: true, reason: 'wall|C7' }]),
  ]);
