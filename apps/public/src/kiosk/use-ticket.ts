import { useRef, useState } from 'react';
import type { KioskTicket, ThisDevice, TicketNeed, VisitorLanguage } from '@desk/visits/contract';
import { printTicket, takeTicket } from '../visitor/addresses';
import { NoAnswer, askHouse } from '../visitor/house';
import { languageOf } from '../visitor/languages';
import { drawTicket } from './draw-ticket';
import type { Paper } from './ticket-step';

type Wish = { readonly language: VisitorLanguage; readonly lifeEventId: string | null; readonly needs: readonly TicketNeed[] };

/** Takes one ticket and prints it. A second touch while the first is on its way gives the same ticket. */
export const useTicket = (device: ThisDevice, onGiven: (ticket: KioskTicket) => void, onRefused: () => void) => {
  const [taking, setTaking] = useState(false);
  const [failedAt, setFailedAt] = useState(0);
  const [paper, setPaper] = useState<Paper>('screen');
  const key = useRef<string | null>(null);

  const print = async (ticket: KioskTicket): Promise<void> => {
    setPaper('printing');
    const { number, ahead, span } = ticket;
    const language = languageOf(ticket.language)?.code ?? 'sv';
    const picture = await drawTicket(language, ticket);
    const outcome = await askHouse(printTicket, { number, ahead, span, language, follow: `/besok/min#${ticket.token}`, ...(picture ? { picture } : {}) }).then((answer) => answer.outcome, () => 'failed' as const);
    setPaper(outcome === 'printed' ? 'printed' : outcome === 'printed-in-swedish' ? 'swedish' : outcome === 'no-printer' ? 'screen' : 'failed');
  };
  const take = async ({ language, lifeEventId, needs }: Wish): Promise<void> => {
    if (key.current !== null && taking) return;
    key.current ??= crypto.randomUUID();
    setTaking(true);
    try {
      const ticket = await askHouse(takeTicket, { language, lifeEventId: lifeEventId === 'other' ? null : lifeEventId, needs: [...needs], requestKey: key.current });
      key.current = null;
      onGiven(ticket);
      if (device.kiosk?.prints) void print(ticket);
    } catch (error) {
      // Closed, or out of times: the house's next answer says so, and when it opens. Only what did not get through is a failure.
      if (!(error instanceof NoAnswer) || error.status === 0 || error.status >= 500) setFailedAt(Date.now());
      else key.current = null;
      onRefused();
    } finally {
      setTaking(false);
    }
  };
  const clear = (): void => { key.current = null; setFailedAt(0); setPaper('screen'); };
  return { taking, failedAt, paper, take, print, clear };
};
