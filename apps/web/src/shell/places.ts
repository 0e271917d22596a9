import { useMay } from '@desk/access/web';
import type { ShellTexts } from './shell.sv';

export type Place = { readonly id: 'desk' | 'inbox'; readonly to: string; readonly label: string; readonly text: string };

/** The pages that belong to one's duties, the likeliest first. */
export const usePlaces = (t: ShellTexts): Place[] => {
  const desk = useMay('register', 'Visit');
  const inbox = useMay('handle', 'Handoff');
  return [
    ...(desk ? [{ id: 'desk', to: '/disk', label: t.home.desk, text: t.home.deskText } as const] : []),
    ...(inbox ? [{ id: 'inbox', to: '/inkorg', label: t.home.inbox, text: t.home.inboxText } as const] : []),
  ];
};
