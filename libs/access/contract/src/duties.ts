import { HOUSE_JOURNAL } from '@desk/audit/contract';
import type { Rule } from './rule';
import { validOn, type Principal } from './principal';

type DutyRules = Record<Principal['duties'][number]['code'], (duty: Principal['duties'][number], who: Principal) => Rule[]>;

const rule = (subject: string, action: string[], conditions: Rule['conditions'], duty: string, fields?: string[]): Rule =>
  ({ subject, action, conditions, reason: `duty|${duty}`, ...(fields ? { fields } : {}) });

const handlerFields = ['parcel', 'question', 'internalText', 'visitorText', 'nextStep', 'nextDate', 'waitsFor', 'returnReason'];
const deskFields = ['question', 'visitorText', 'nextStep', 'nextDate', 'waitsFor', 'returnReason', 'parcel'];
const managed = ['about', 'relation', 'staffId', 'staffName'];
const none: Rule[] = [];

/** Figures in which small numbers are hidden: for everybody whose work they concern. */
const shared = (duty: string, ...more: string[]): Rule => rule('Figures', ['read', ...more], { level: 'shared' }, duty);

/** What a duty opens on its own, before any agreement: one's own office, one's own agency. An empty list of places opens nothing. */
const dutyRules = {
  'desk-agent': (duty, who) =>
    duty.officeIds.length === 0 ? none : [
      rule('Visit', ['register'], { officeId: { $in: duty.officeIds } }, 'desk-agent'),
      rule('Visit', ['read', 'update', 'end'], { officeId: { $in: duty.officeIds }, deskStaffId: who.staffId, needOpen: true }, 'desk-agent'),
      rule('Visitor', ['read', 'identify', 'unmask'], { officeId: { $in: duty.officeIds }, deskStaffId: who.staffId, needOpen: true }, 'desk-agent'),
      rule('Conflict', ['report'], { staffId: who.staffId }, 'desk-agent'),
      rule('Conflict', ['read', 'take-over'], { officeId: { $in: duty.officeIds }, staffId: { $ne: who.staffId }, state: 'waiting' }, 'desk-agent', ['about']),
      rule('DeskToDo', ['read', 'finish'], { officeId: { $in: duty.officeIds }, deskStaffId: who.staffId }, 'desk-agent'),
      rule('Handoff', ['read', 'follow'], { officeId: { $in: duty.officeIds }, deskStaffId: who.staffId }, 'desk-agent', deskFields),
      rule('Agreement', ['read'], { officeId: { $in: duty.officeIds } }, 'desk-agent'),
      rule('Extract', ['order'], { officeId: { $in: duty.officeIds }, deskStaffId: who.staffId, needOpen: true }, 'desk-agent'),
      rule('Agreement', ['oversee'], { holderId: who.staffId }, 'desk-agent'),
      shared('desk-agent'),
      rule('Device', ['read'], { officeId: { $in: duty.officeIds } }, 'desk-agent'),
      rule('Ticket', ['read', 'issue', 'handle'], { officeId: { $in: duty.officeIds } }, 'desk-agent'),
      rule('Queue', ['read', 'staff'], { officeId: { $in: duty.officeIds } }, 'desk-agent'),
    ],
  handler: (duty, who) =>
    duty.compartments.length === 0 ? none : [
      rule('Handoff', ['read', 'handle', 'unmask'], { compartment: { $in: duty.compartments } }, 'handler', handlerFields),
      rule('Handoff', ['read', 'handle'], { sharedWith: { $in: duty.compartments } }, 'handler', ['visitorText', 'nextStep', 'nextDate', 'returnReason']),
      rule('Conflict', ['report'], { staffId: who.staffId }, 'handler'),
      rule('Case', ['read', 'disclose'], { compartment: { $in: duty.compartments } }, 'handler'),
      rule('Note', ['read'], { compartment: { $in: duty.compartments } }, 'handler'),
      rule('Registration', ['read', 'correct'], { compartment: { $in: duty.compartments } }, 'handler', ['publicTitle', 'title', 'party']),
      ...(duty.agencyId === null ? none : [rule('Extract', ['order'], { agencyId: duty.agencyId }, 'handler'), rule('Retention', ['read', 'propose'], { agencyId: duty.agencyId }, 'handler')]),
      ...(duty.agencyId === null ? none : [rule('Agreement', ['read'], { agencyId: duty.agencyId }, 'handler')]),
      shared('handler'),
    ],
  'agency-manager': (duty, who) =>
    duty.agencyId === null ? none : [
      rule('Handoff', ['read'], { agencyId: duty.agencyId }, 'agency-manager', ['visitorText', 'nextStep', 'nextDate', 'returnReason']),
      rule('BreakGlass', ['read', 'approve', 'end'], { agencyId: duty.agencyId, askedBy: { $ne: who.staffId } }, 'agency-manager'),
      rule('Conflict', ['read', 'lift'], { agencyId: duty.agencyId, staffId: { $ne: who.staffId } }, 'agency-manager', managed),
      rule('Case', ['disclose'], { agencyId: duty.agencyId }, 'agency-manager'),
      rule('Registration', ['read'], { agencyId: duty.agencyId }, 'agency-manager', ['publicTitle']),
      rule('Agreement', ['read', 'assign', 'oversee', 'test'], { agencyId: duty.agencyId }, 'agency-manager'),
      shared('agency-manager', 'export'),
      rule('Figures', ['read', 'rows', 'export', 'keep'], { level: 'agency', agencyId: duty.agencyId }, 'agency-manager'),
      // Never one's own draft (domain.md 6.1): who wrote it may not sign it, whatever duties the person has come to hold since.
      rule('Agreement', ['approve'], { agencyId: duty.agencyId, drafterId: { $ne: who.staffId } }, 'agency-manager'),
      rule('Extract', ['read', 'review'], { agencyId: duty.agencyId }, 'agency-manager'),
      rule('Retention', ['read', 'propose'], { agencyId: duty.agencyId }, 'agency-manager'),
      rule('Retention', ['approve'], { agencyId: duty.agencyId, proposerId: { $ne: who.staffId } }, 'agency-manager'),
      rule('JournalEntry', ['oversee'], { agencyId: duty.agencyId }, 'agency-manager'),
      rule('JournalEntry', ['second'], { agencyId: HOUSE_JOURNAL }, 'agency-manager'),
    ],
  'office-manager': (duty, who) =>
    duty.officeIds.length === 0 ? none : [
      rule('Agreement', ['read', 'oversee'], { officeId: { $in: duty.officeIds } }, 'office-manager'),
      shared('office-manager', 'export'),
      rule('Figures', ['read', 'rows', 'export', 'keep'], { level: 'office', officeId: { $in: duty.officeIds } }, 'office-manager'),
      rule('Conflict', ['read', 'lift'], { officeId: { $in: duty.officeIds }, staffId: { $ne: who.staffId } }, 'office-manager', managed),
      rule('Device', ['read', 'manage'], { officeId: { $in: duty.officeIds } }, 'office-manager'),
      rule('Ticket', ['read', 'issue', 'handle'], { officeId: { $in: duty.officeIds } }, 'office-manager'),
      rule('Queue', ['read', 'staff', 'manage', 'measure'], { officeId: { $in: duty.officeIds } }, 'office-manager'),
    ],
  'statistics-reader': () => [shared('statistics-reader', 'export')],
  'agreement-admin': (duty) =>
    duty.agencyId === null ? none : [
      rule('Agreement', ['read', 'draft', 'assign', 'oversee', 'test'], { agencyId: duty.agencyId }, 'agreement-admin'),
      shared('agreement-admin'),
      rule('Figures', ['read'], { level: 'agency', agencyId: duty.agencyId }, 'agreement-admin'),
    ],
  // No content and no right of anybody's: only to ask for one named thing, which a second person opens (C9, C12), and to be that second person for a colleague.
  'system-admin': (_, who) => [
    rule('BreakGlass', ['ask', 'look', 'read', 'end'], { askedBy: who.staffId }, 'system-admin'),
    rule('BreakGlass', ['read', 'approve'], { askedBy: { $ne: who.staffId } }, 'system-admin'),
    rule('BreakGlass', ['end'], { approvedBy: who.staffId }, 'system-admin'),
  ],
  auditor: (duty) =>
    duty.agencyId === null ? none : [
      rule('JournalEntry', ['read', 'review'], { agencyId: duty.agencyId }, 'auditor'), rule('JournalEntry', ['read', 'review', 'open', 'second'], { agencyId: HOUSE_JOURNAL }, 'auditor'), rule('Retention', ['read'], { agencyId: duty.agencyId }, 'auditor'),
      rule('Agreement', ['read', 'oversee'], { agencyId: duty.agencyId }, 'auditor'),
      shared('auditor'),
    ],
} satisfies DutyRules;

/** The rules that a person's duties in force on a day (`YYYY-MM-DD`) open. */
export const rulesOfDuties = (principal: Principal, day: string): Rule[] =>
  principal.duties.filter((duty) => validOn(duty, day)).flatMap((duty) => dutyRules[duty.code](duty, principal));
