import { useMay, useMe } from '@desk/access/web';
import type { ShellTexts } from './shell.sv';

const addresses = {
  desk: '/disk', office: '/kontor', reception: '/reception', inbox: '/inkorg', agreements: '/avtal', statistics: '/statistik', register: '/diarium',
  disclosures: '/utlamnande', conflicts: '/jav', breakGlass: '/nodoppning', extracts: '/utdrag', retention: '/gallring', journal: '/journal',
} as const;
export type Place = { readonly id: keyof typeof addresses; readonly to: string; readonly label: string; readonly text: string };

/** The pages that belong to one's duties, the likeliest first. */
export const usePlaces = (t: ShellTexts): Place[] => {
  const { duties } = useMe();
  const on = (...codes: readonly string[]): boolean => duties.some(({ code }) => codes.includes(code));
  const shown: Readonly<Record<Place['id'], boolean>> = {
    desk: useMay('register', 'Visit'),
    office: useMay('manage', 'Queue'),
    reception: useMay('issue', 'Ticket'),
    inbox: useMay('handle', 'Handoff'),
    // The desks read their own lines where they work; the page is for those who write, sign or audit agreements, or lead an office.
    agreements: useMay('read', 'Agreement') && on('agreement-admin', 'agency-manager', 'office-manager', 'auditor'),
    // Everybody with figures at work reads them from their own screens; the pages are for those who manage by them.
    statistics: useMay('export', 'Figures'),
    register: useMay('read', 'Registration'),
    // Handlers decide where they read; the page is for the one who decides what a handler may not.
    disclosures: useMay('disclose', 'Case') && on('agency-manager'),
    conflicts: useMay('lift', 'Conflict'),
    breakGlass: useMay('read', 'BreakGlass'),
    extracts: on('handler', 'agency-manager'),
    retention: useMay('read', 'Retention'),
    journal: useMay('second', 'JournalEntry'),
  };
  const ids = Object.keys(addresses).filter((id): id is Place['id'] => id in shown);
  const first: Place['id'][] = on('auditor') ? ['journal'] : [];
  return [...new Set([...first, ...ids])].filter((id) => shown[id]).map((id) => ({ id, to: addresses[id], label: t.home[id], text: t.home[`${id}Text`] }));
};
