import { z } from 'zod';
import { AgencyId, Compartment, OfficeId, Text } from '@desk/kernel/contract';

/** How hard the secrecy of a compartment is (domain.md 2.2, a lawyer confirms before use). It drives the defaults of previews and exports. */
export const SecrecyStrength = z.enum(['absolute', 'reversed', 'straight', 'weak']);
export type SecrecyStrength = z.infer<typeof SecrecyStrength>;

export const Agency = z.object({ id: AgencyId, name: Text, kind: z.enum(['state', 'municipality', 'outside']) });
export type Agency = z.infer<typeof Agency>;

export const CompartmentInfo = z.object({ id: Compartment, agencyId: AgencyId, name: Text, secrecy: SecrecyStrength });
export type CompartmentInfo = z.infer<typeof CompartmentInfo>;

export const Presence = z.object({ agencyId: AgencyId, kind: z.enum(['on-site', 'representative', 'remote']) });
export type Presence = z.infer<typeof Presence>;

export const Office = z.object({
  id: OfficeId,
  name: z.string(),
  kind: z.enum(['full', 'small', 'remote']),
  hostAgencyId: AgencyId,
  presence: z.array(Presence),
  desks: z.array(z.string()),
});
export type Office = z.infer<typeof Office>;

/** The demo or real house: who is in it and where. No personal data. */
export const House = z.object({ agencies: z.array(Agency), compartments: z.array(CompartmentInfo), offices: z.array(Office) });
export type House = z.infer<typeof House>;

/** An office as everyone may know it. When it is open is the waiting room's word (visits). */
export const PublicOffice = z.object({ id: OfficeId, name: z.string(), agencies: z.array(Text), languages: z.array(z.string()) });
export type PublicOffice = z.infer<typeof PublicOffice>;
