import type { OutcomeCode } from './case';

/** How a case ended, as a person reads it. Each language in a file of its own: a browser fetches only the one that is read. */
export const outcomeNamesEn: Readonly<Record<OutcomeCode, string>> = {
  LOST_I_DISK: 'Solved at the desk', INFORMERAT: 'Informed', VAGLETT: 'Guided', SJALVSERVICE_KLAR: 'Self-service done', HANDLING_MOTTAGEN: 'Document received', BOKAT: 'Time booked', KOPPLAT_LIVE: 'Connected to a handler', OVERLAMNAT: 'Handed over',
  HANVISAT_UTAN_OVERLAMNING: 'Referred', HANVISAT_ATERKOMMA: 'Will come back', KRAVER_EGET_KONTOR: 'Needs the agency’s office', AVBRUTET_BESOKARE: 'Visitor stopped', SYSTEMFEL: 'Technical fault',
};
