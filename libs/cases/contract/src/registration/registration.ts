import { z } from 'zod';
import { AgencyId, CaseId, CaseTypeCode, Compartment, Day, Instant, VisitId, subject } from '@desk/kernel/contract';

/** Who may read the register and correct it. `title` and `party` are the fields that a public register leaves out (OSL 5 kap. 2 §). */
export const RegistrationSubject = subject('Registration', {
  actions: ['read', 'correct'],
  where: ['agencyId', 'compartment', 'visitId', 'protectedIdentity', 'subjectHash'],
  discloses: ['publicTitle', 'title', 'party'],
});

/** `diary`: registered with a number (OSL 5 kap. 1 §). `ordered`: exempt from registration, and kept in order in the agency's own case (OSL 5 kap. 3 §, OSF 2 §). */
export const Register = z.enum(['diary', 'ordered']);
export type Register = z.infer<typeof Register>;

/** What was registered: a document that was handed in, or a case or document that was handed over. */
export const RegisteredObject = z.enum(['document', 'handoff']);
export type RegisteredObject = z.infer<typeof RegisteredObject>;

/** What a registrar may say anew: three public and non-public texts, and the day. */
export const RegisteredText = z.object({
  arrivedOn: Day,
  /** Shown to anybody: says nothing about a person. */
  publicTitle: z.string().trim().min(2).max(200), publicParty: z.string().trim().min(2).max(120),
  /** The agency's own. */
  title: z.string().trim().min(2).max(400), party: z.string().trim().max(200),
});
export type RegisteredText = z.infer<typeof RegisteredText>;

/** One registration with its newest texts. The number never changes. */
export const Registration = RegisteredText.extend({
  title: z.string().optional(), party: z.string().optional(),
  id: z.uuid(), agencyId: AgencyId, compartment: Compartment, register: Register, year: z.int(), number: z.int().nullable(),
  /** Its place in the case: what keeps exempt documents in order. */
  place: z.int(),
  caseId: CaseId, visitId: VisitId, object: RegisteredObject, objectId: z.uuid(), caseTypeCode: CaseTypeCode,
  /** The rule of law by which it is registered, or need not be. */
  ground: z.string(), registeredAt: Instant, version: z.int(),
});
export type Registration = z.infer<typeof Registration>;

/** One version of the texts. A correction is a new version with a reason; the old one stays (FL 27 §). */
export const RegistrationVersion = RegisteredText.extend({ title: z.string().optional(), party: z.string().optional(), version: z.int(), reason: z.string().nullable(), byName: z.string(), at: Instant });
export type RegistrationVersion = z.infer<typeof RegistrationVersion>;

type Numbered = Pick<Registration, 'agencyId' | 'caseTypeCode' | 'year' | 'number' | 'place'>;

/** `CSN 2026/000123` (the form is free, domain.md 2.5). What is only kept in order has its place in the case. */
export const registrationNumber = ({ agencyId, caseTypeCode, year, number, place }: Numbered): string =>
  number === null ? `${caseTypeCode} ${year}, ordnad ${place}` : `${agencyId} ${year}/${String(number).padStart(6, '0')}`;

/** What somebody wrote to find a number: `CSN 2026/000123`, `2026/123` or `123`. Null when it is none. */
export const readRegistrationNumber = (written: string): { readonly year: number | null; readonly number: number } | null => {
  const read = /^(?:\p{L}{1,5}[\s-]*)?(?:(\d{4})\s*[/:-]\s*)?(\d{1,9})$/u.exec(written.trim());
  return read ? { year: read[1] === undefined ? null : Number(read[1]), number: Number(read[2]) } : null;
};
