import { z } from 'zod';
import { AgencyId, CaseTypeCode, Day, Instant, VisitId, VisitorId, subject } from '@desk/kernel/contract';

export const VisitorSubject = subject('Visitor', {
  actions: ['read', 'identify', 'unmask'],
  where: ['officeId', 'deskStaffId', 'needOpen', 'visitId', 'protectedIdentity', 'subjectHash'],
  discloses: ['numberMasked', 'otherIdentity', 'name'],
});

export const IdDocument = z.enum(['swedish-passport', 'national-id', 'sis-id', 'driving-licence', 'tax-agency-id', 'residence-permit-card', 'lma-card', 'certifier', 'e-id']);
export type IdDocument = z.infer<typeof IdDocument>;

/** A check of identity at the desk (domain.md 2.8). An LMA card is recorded but proves no identity. */
export const IdentityCheck = z.object({
  document: IdDocument,
  validUntil: Day.nullable(),
  method: z.enum(['seen', 'machine-read', 'e-id-qr', 'certifier-present']),
  result: z.enum(['confirmed', 'not-confirmed']),
});
export type IdentityCheck = z.infer<typeof IdentityCheck>;

/** Another person's right to act for the visitor (FL 14–15 §§): who, for what, from when to when. */
export const Mandate = z.object({
  kind: z.enum(['representative', 'guardian', 'good-man', 'assistant']),
  name: z.string().trim().min(1).max(120),
  agencyIds: z.array(AgencyId).min(1),
  caseTypeCodes: z.array(CaseTypeCode),
  validFrom: Day,
  validTo: Day.nullable(),
  substitution: z.boolean(),
  source: z.enum(['paper-shown', 'original-handed-in', 'court-decision', 'digital']),
});
export type Mandate = z.infer<typeof Mandate>;

/** What a screen may see of the person in front of the desk. The number is masked; unmasking is an act of its own. */
export const Visitor = z.object({
  id: VisitorId,
  visitId: VisitId,
  kind: z.enum(['personnummer', 'samordningsnummer', 'other']),
  numberMasked: z.string().nullable(),
  otherIdentity: z.string().nullable(),
  check: IdentityCheck.extend({ at: Instant }).nullable(),
  mandates: z.array(Mandate),
});
export type Visitor = z.infer<typeof Visitor>;
