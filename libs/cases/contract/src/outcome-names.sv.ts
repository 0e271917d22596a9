import type { OutcomeCode } from './case';

/** How a case ended, as a person reads it. Each language in a file of its own: a browser fetches only the one that is read. */
export const outcomeNamesSv: Readonly<Record<OutcomeCode, string>> = {
  LOST_I_DISK: 'Löst vid disken', INFORMERAT: 'Informerat', VAGLETT: 'Väglett', SJALVSERVICE_KLAR: 'Självservice klar', HANDLING_MOTTAGEN: 'Handling mottagen', BOKAT: 'Tid bokad', KOPPLAT_LIVE: 'Kopplat till handläggare', OVERLAMNAT: 'Överlämnat',
  HANVISAT_UTAN_OVERLAMNING: 'Hänvisat', HANVISAT_ATERKOMMA: 'Ska komma tillbaka', KRAVER_EGET_KONTOR: 'Kräver eget kontor', AVBRUTET_BESOKARE: 'Besökaren avbröt', SYSTEMFEL: 'Tekniskt fel',
};
