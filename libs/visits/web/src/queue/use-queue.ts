import { useState } from 'react';
import { useAsk, useMe, useTell } from '@desk/access/web';
import type { OfficeId, VisitId } from '@desk/kernel/contract';
import { showToast, useLocale } from '@desk/ui/web';
import { queueApi, visitsApi, type CallReason, type Desk, type DeskState, type HelpCall, type QueueView, type Ticket, type TicketCommand } from '@desk/visits/contract';

const again = [queueApi.getQueue, visitsApi.listMyVisits, 'visits'] as const;
type Why = { readonly ticketId: string; readonly reasons: readonly CallReason[] };

/** The queue of an office and everything that a clerk does with it. What the house refuses stands in `refused` until the next act. */
export const useQueue = (officeId: OfficeId, onVisit: (visitId: VisitId) => void) => {
  const me = useMe();
  const locale = useLocale();
  const asked = useAsk(queueApi.getQueue, { officeId }, { staleTime: 2000, refetchInterval: 60_000 });
  const [refused, setRefused] = useState<string | null>(null);
  const [why, setWhy] = useState<Why | null>(null);
  const call = useTell(queueApi.callNext, { invalidates: again });
  const step = useTell(queueApi.stepTicket, { invalidates: again });
  const service = useTell(queueApi.startService, { invalidates: again });
  const desk = useTell(queueApi.setDesk, { invalidates: again });
  const presence = useTell(queueApi.setPresence, { invalidates: again });
  const ask = useTell(queueApi.callHelp, { invalidates: again });
  const answer = useTell(queueApi.answerHelpCall, { invalidates: again });
  const over = useTell(queueApi.endHelpCall, { invalidates: again });
  const said = { onError: (error: { readonly refusal: { readonly text: Readonly<Record<'sv' | 'en', string>> } }) => setRefused(error.refusal.text[locale]) };
  const begin = () => setRefused(null);
  const view = asked.data;
  const mine = view?.desks.find(({ staffId, state }) => staffId === me.staffId && state !== 'closed') ?? null;
  const busy = call.isPending || step.isPending || service.isPending;
  return {
    view, error: view ? null : asked.error, refetch: () => void asked.refetch(), me, mine, why, refused, busy,
    called: ticketsOf(view, me.staffId, 'called'), serving: ticketsOf(view, me.staffId, 'in-service'),
    callNext: (nobody: string) => {
      if (!mine || busy) return;
      begin();
      call.mutate({ officeId, deskId: mine.id }, { ...said, onSuccess: ({ ticket, why: reasons }) => { if (ticket) setWhy({ ticketId: ticket.id, reasons }); else showToast(nobody); } });
    },
    step: (ticket: Ticket, command: TicketCommand) => {
      begin();
      step.mutate({ ticketId: ticket.id, version: ticket.version, command }, said);
    },
    start: (ticket: Ticket) => {
      if (busy) return;
      begin();
      service.mutate({ ticketId: ticket.id, version: ticket.version }, { ...said, onSuccess: ({ visit }) => onVisit(visit.id) });
    },
    setDesk: (to: Desk, state: DeskState) => { begin(); desk.mutate({ officeId, deskId: to.id, state }, said); },
    setPresence: (state: 'here' | 'away') => { begin(); presence.mutate({ officeId, state }, said); },
    callHelp: () => { begin(); ask.mutate({ officeId, deskId: mine?.id ?? null }, said); },
    answerHelp: (one: HelpCall) => { begin(); answer.mutate({ officeId, helpCallId: one.id }, said); },
    endHelp: (one: HelpCall) => { begin(); over.mutate({ officeId, helpCallId: one.id }, said); },
  };
};
export type QueueWork = ReturnType<typeof useQueue>;

const ticketsOf = (view: QueueView | undefined, staffId: string, state: Ticket['state']): Ticket[] => view?.tickets.filter((ticket) => ticket.state === state && ticket.staffId === staffId) ?? [];
