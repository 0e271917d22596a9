import { useMay, useMe } from '@desk/access/web';
import type { ShellTexts } from './shell.sv';

export type Place = { readonly id: 'extracts' | 'retention' | 'desk' | 'office' | 'reception' | 'inbox' | 'agreements' | 'journal' | 'statistics' | 'register' | 'conflicts' | 'break-glass'; readonly to: string; readonly label: string; readonly text: string };

/** The pages that belong to one's duties, the likeliest first. */
export const usePlaces = (t: ShellTexts): Place[] => {
  const desk = useMay('register', 'Visit');
  const office = useMay('manage', 'Queue');
  const reception = useMay('issue', 'Ticket');
  const inbox = useMay('handle', 'Handoff');
  const journal = useMay('second', 'JournalEntry');
  const byNumber = useMe().duties.some(({ code }) => code === 'handler' || code === 'agency-manager');
  const retention = useMay('read', 'Retention');
  // The desks read their own lines where they work; the page is for those who write, sign or audit agreements.
  const agreements = useMay('read', 'Agreement');
  const forAgency = useMe().duties.some(({ code }) => code === 'agreement-admin' || code === 'agency-manager' || code === 'auditor');
  // Everybody with figures at work reads them from their own screens; the pages are for those who manage by them.
  const figures = useMay('export', 'Figures');
  const register = useMay('read', 'Registration');
  const conflicts = useMay('lift', 'Conflict');
  const breakGlass = useMay('read', 'BreakGlass');
  return [
    ...(desk ? [{ id: 'desk', to: '/disk', label: t.home.desk, text: t.home.deskText } as const] : []),
    ...(office ? [{ id: 'office', to: '/kontor', label: t.home.office, text: t.home.officeText } as const] : []),
    ...(reception ? [{ id: 'reception', to: '/reception', label: t.home.reception, text: t.home.receptionText } as const] : []),
    ...(inbox ? [{ id: 'inbox', to: '/inkorg', label: t.home.inbox, text: t.home.inboxText } as const] : []),
    ...(agreements && forAgency ? [{ id: 'agreements', to: '/avtal', label: t.home.agreements, text: t.home.agreementsText } as const] : []),
    ...(figures ? [{ id: 'statistics', to: '/statistik', label: t.home.statistics, text: t.home.statisticsText } as const] : []),
    ...(register ? [{ id: 'register', to: '/diarium', label: t.home.register, text: t.home.registerText } as const] : []),
    ...(conflicts ? [{ id: 'conflicts', to: '/jav', label: t.home.conflicts, text: t.home.conflictsText } as const] : []),
    ...(breakGlass ? [{ id: 'break-glass', to: '/nodoppning', label: t.home.breakGlass, text: t.home.breakGlassText } as const] : []),
    ...(byNumber ? [{ id: 'extracts', to: '/utdrag', label: t.home.extracts, text: t.home.extractsText } as const] : []),
    ...(retention ? [{ id: 'retention', to: '/gallring', label: t.home.retention, text: t.home.retentionText } as const] : []),
    ...(journal ? [{ id: 'journal', to: '/journal', label: t.home.journal, text: t.home.journalText } as const] : []),
  ];
};
