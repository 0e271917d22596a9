import { z } from 'zod';

/** A code from reference data, branded so that an office cannot stand where an agency belongs. */
const code = <B extends string>() => z.string().min(1).max(64).brand<B>();
const uuid = <B extends string>() => z.uuid().brand<B>();

export const AgencyId = code<'AgencyId'>();
export type AgencyId = z.infer<typeof AgencyId>;

/** A secrecy compartment: an agency, an independent branch of one, or an office (`office:uddevalla`). OSL 8 kap. 1–2 §§. */
export const Compartment = code<'Compartment'>();
export type Compartment = z.infer<typeof Compartment>;

export const OfficeId = code<'OfficeId'>();
export type OfficeId = z.infer<typeof OfficeId>;

export const StaffId = code<'StaffId'>();
export type StaffId = z.infer<typeof StaffId>;

export const CaseTypeCode = code<'CaseTypeCode'>();
export type CaseTypeCode = z.infer<typeof CaseTypeCode>;

export const LifeEventId = code<'LifeEventId'>();
export type LifeEventId = z.infer<typeof LifeEventId>;

export const VisitId = uuid<'VisitId'>();
export type VisitId = z.infer<typeof VisitId>;

export const VisitorId = uuid<'VisitorId'>();
export type VisitorId = z.infer<typeof VisitorId>;

export const CaseId = uuid<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;

export const HandoffId = uuid<'HandoffId'>();
export type HandoffId = z.infer<typeof HandoffId>;

/** The compartment that holds an office's own data: visits, queue and visit identities. */
export const officeCompartment = (officeId: OfficeId): Compartment => Compartment.parse(`office:${officeId}`);
