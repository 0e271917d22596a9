import { z } from 'zod';
import { Compartment, endpoint, may } from '@desk/kernel/contract';
import { Register, RegisteredText, Registration, RegistrationSubject, RegistrationVersion } from './registration';

const One = z.object({ registrationId: z.uuid() });

export const registrationApi = {
  listRegistrations: endpoint({
    method: 'GET', path: '/registrations', can: may(RegistrationSubject, 'read'),
    input: z.object({
      register: Register.default('diary'), compartment: Compartment.optional(), year: z.coerce.number().int().min(2000).max(2999).optional(),
      /** `CSN 2026/000123`, `2026/123` or `123`. */
      number: z.string().trim().max(40).optional(), objectId: z.uuid().optional(),
      /** `public` leaves out what the public register leaves out, as it is shown to anybody who asks. */
      view: z.enum(['full', 'public']).default('full'),
      after: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
    output: z.object({ registrations: z.array(Registration), next: z.string().nullable() }), journal: { act: 'registration.list', fields: 'register' }, summary: 'The register of an agency, newest first',
  }),
  getRegistration: endpoint({
    method: 'GET', path: '/registrations/:registrationId', can: may(RegistrationSubject, 'read'), input: One,
    output: z.object({ registration: Registration, versions: z.array(RegistrationVersion) }), journal: { act: 'registration.read', fields: 'registration' }, summary: 'One registration with its versions',
  }),
  correctRegistration: endpoint({
    method: 'PUT', path: '/registrations/:registrationId', can: may(RegistrationSubject, 'correct'),
    input: One.extend(RegisteredText.shape).extend({ version: z.int(), reason: z.string().trim().min(3).max(200) }), output: Registration,
    summary: 'Correct what is registered: a new version with a reason',
  }),
};
