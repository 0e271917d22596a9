import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { Registration, RegistrationSubject, RegistrationVersion } from '@desk/cases/contract';
import { columnsOf } from '@desk/platform/server';
import { RegistrationEntity, RegistrationVersionEntity } from './registration.entities';

export type VersionRow = RegistrationVersionEntity;
export type RegistrationRow = RegistrationEntity & Pick<RegistrationVersionEntity, 'version' | 'arrivedOn' | 'publicTitle' | 'publicParty' | 'title' | 'party'>;

/** Registrations with their newest texts. */
export const selectRegistrations = `SELECT ${columnsOf(RegistrationEntity, 'r')}, x.version, x.arrived_on AS "arrivedOn", x.public_title AS "publicTitle", x.public_party AS "publicParty", x.title, x.party
  FROM cases.registration r JOIN LATERAL (SELECT * FROM cases.registration_version v WHERE v.registration_id = r.id ORDER BY v.version DESC LIMIT 1) x ON true`;

const apart = <T extends { title?: string; party?: string }>({ title: _, party: __, ...rest }: T) => rest;

/** As this reader may see it; `public` as anybody may (OSL 5 kap. 2 §). */
export const toRegistration = (row: RegistrationRow, caller: Caller, view: 'full' | 'public' = 'full'): z.output<typeof Registration> => {
  const seen = caller.disclose(RegistrationSubject, row);
  return Registration.parse(view === 'public' ? apart(seen) : seen);
};

/** The versions with the same fields that the reader has of the registration. */
export const toVersion = (version: VersionRow, row: RegistrationRow, caller: Caller): z.output<typeof RegistrationVersion> => {
  const seen = caller.disclose(RegistrationSubject, row);
  return RegistrationVersion.parse({ ...apart(version), ...(seen.title === undefined ? {} : { title: version.title }), ...(seen.party === undefined ? {} : { party: version.party }) });
};
