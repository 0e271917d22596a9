/** Demo personas that the journeys sign in as: what the sign-in page's button says after the name. */
export type Persona =
  | 'desk-uddevalla' | 'desk-uddevalla-2' | 'desk-tidaholm' | 'desk-overkalix' | 'desk-new' | 'handler-fk' | 'handler-kfm' | 'handler-skv-folkbokforing' | 'handler-skv-beskattning' | 'handler-skv-skyddad'
  | 'agreement-admin-fk' | 'agreement-admin-skv' | 'manager-fk' | 'manager-skv' | 'office-manager-uddevalla' | 'auditor' | 'statistics-reader' | 'system-admin' | 'unknown-person';

/** Numbers that nobody has: from the Tax Agency's public test numbers. */
export const testNumbers = { mother: '19900101-2385', debtor: '19850615-2399', wrongCheckDigit: '19900101-2386' } as const;
