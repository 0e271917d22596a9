import { mayMeetProtected } from './conditions';
import type { Principal } from './principal';
import type { Rule } from './rule';
import { subjectNamed } from './vocabulary';

const people: Record<string, string[]> = {
  Visitor: ['read', 'identify', 'unmask'],
  Case: ['read', 'act', 'note', 'close', 'hand-off', 'disclose'],
  Note: ['read', 'write'],
  Registration: ['read', 'correct'],
  Handoff: ['read', 'handle', 'follow', 'unmask'],
  Extract: ['order', 'read', 'review'],
};

/**
 * Walls that no duty and no agreement opens. They come last, since the last word wins:
 * C6 a protected person is met only by somebody with that competence; C7 nobody opens their own case (jäv, FL 16–18 §§).
 */
export const walls = (principal: Principal, day: string): Rule[] => [
  ...conflictWalls(principal),
  ...Object.entries(people).flatMap(([subject, action]): Rule[] => {
    const wall = (conditions: Rule['conditions'], code: string): Rule => ({ subject, action, conditions, inverted: true, reason: `wall|${code}` });
    return [
      ...(mayMeetProtected(principal, day) ? [] : [wall({ protectedIdentity: true }, 'C6')]),
      ...(principal.ownSubjectHash === null ? [] : [wall({ subjectHash: principal.ownSubjectHash }, 'C7')]),
    ];
  }),
];

/** A reported conflict of interest hides the visit, what was done in it, and the person where it is about one. One wall for each: ids are compared as what their columns are. */
const conflictWalls = ({ conflicts = [] }: Principal): Rule[] => {
  const wall = (subject: string, action: string[], conditions: Rule['conditions']): Rule => ({ subject, action, conditions, inverted: true, reason: 'wall|C7' });
  return conflicts.flatMap(({ visitId, subjectHash }) => [
    wall('Visit', ['read', 'update', 'end'], { id: visitId }), wall('DeskToDo', ['read', 'finish'], { visitId }),
    ...Object.entries(people).flatMap(([subject, action]) => {
      const words = subjectNamed(subject)?.where ?? [];
      return [...(words.includes('visitId') ? [wall(subject, action, { visitId })] : []), ...(words.includes('subjectHash') && subjectHash !== null ? [wall(subject, action, { subjectHash })] : [])];
    }),
  ]);
};
