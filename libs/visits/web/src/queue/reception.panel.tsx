import { useState } from 'react';
import { useAsk, useTell } from '@desk/access/web';
import type { LifeEventId, OfficeId } from '@desk/kernel/contract';
import { Button, ErrorState, fill, useActs, useLocale, useTexts } from '@desk/ui/web';
import { appointmentsApi, queueApi, QuickAnswerKind, type Appointment, type GivenTicket, type PictogramName, type PriorityReason, type QuickAnswer, type Ticket, type TicketNeed, type VisitorLanguage } from '@desk/visits/contract';
import { BookTimeDialog } from './book-time.dialog';
import { HelpLines } from './help-lines';
import { Pictogram } from './pictogram';
import { ReceptionBooked } from './reception-booked';
import { ReceptionChoices, type TicketChoices } from './reception-choices';
import { ReceptionRecent } from './reception-recent';
import { receptionTexts } from './reception-texts';
import styles from './reception.module.css';
import { TicketSlip } from './ticket-slip';
import { useQueue } from './use-queue';

export type LifeEventChoice = { readonly id: LifeEventId; readonly name: string; readonly words: string };
export type ReceptionPanelProps = { readonly officeId: OfficeId; readonly officeName: string; readonly lifeEvents: readonly LifeEventChoice[]; readonly now: Date };

const answerPictures = { 'showed-the-way': 'here', 'opening-hours': 'clock', 'left-a-form': 'form', 'visitor-computer': 'screen', 'right-phone-number': 'phone', other: 'other' } as const satisfies Record<QuickAnswerKind, PictogramName>;
const nothing: TicketChoices = { lifeEventId: null, language: 'sv' satisfies VisitorLanguage, needs: [] satisfies TicketNeed[], interpreterLanguage: null, priority: null satisfies PriorityReason | null };
const again = [queueApi.getReception, queueApi.getQueue, appointmentsApi.listAppointments] as const;
const noVisit = () => undefined;

/** For the person with the tablet: a ticket in one press, short questions counted, and what was just done. */
export const ReceptionPanel = ({ officeId, officeName, lifeEvents, now }: ReceptionPanelProps) => {
  const t = useTexts(receptionTexts);
  const locale = useLocale();
  const { data, error, refetch } = useAsk(queueApi.getReception, { officeId }, { refetchInterval: 60_000 });
  const [choices, setChoices] = useState(nothing);
  // Kept until the house has answered: a second press after a lost answer gives the same ticket.
  const [requestKey, setRequestKey] = useState(() => crypto.randomUUID());
  const [given, setGiven] = useState<GivenTicket | null>(null);
  const issue = useTell(queueApi.issueTicket, { invalidates: again });
  const answer = useTell(queueApi.answerAtOnce, { invalidates: again });
  const undo = useTell(queueApi.undoAnswer, { invalidates: again });
  const step = useTell(queueApi.stepTicket, { invalidates: again });
  const arrive = useTell(appointmentsApi.arriveForTime, { invalidates: again });
  const cancel = useTell(appointmentsApi.cancelTime, { invalidates: again });
  const [booking, setBooking] = useState(false);
  const work = useQueue(officeId, noVisit);
  const give = () => {
    if (issue.isPending) return;
    issue.mutate({ officeId, ...choices, needs: [...choices.needs], requestKey }, {
      onSuccess: (ticket) => { setGiven(ticket); setChoices(nothing); setRequestKey(crypto.randomUUID()); },
    });
  };
  const count = (kind: QuickAnswerKind) => answer.mutate({ officeId, kind, lifeEventId: choices.lifeEventId, requestKey: crypto.randomUUID() });
  useActs([
    { id: 'give', group: t.group, key: 'G', label: t.give, wait: issue.isPending, run: give },
    { id: 'clear', group: t.group, key: 'X', label: t.clear, run: () => setChoices(nothing) },
    ...QuickAnswerKind.options.map((kind, at) => ({ id: kind, group: t.direct, key: String(at + 1), label: t.kinds[kind], run: () => count(kind) })),
    ...(given ? [{ id: 'print', group: t.group, key: 'P', label: t.print, run: () => window.print() }] : []),
  ]);
  const come = (one: Appointment) => { if (!arrive.isPending) arrive.mutate({ officeId, appointmentId: one.id }, { onSuccess: setGiven }); };
  if (error && !data) return <ErrorState title={t.failed} actions={<Button onPress={() => void refetch()}>{t.again}</Button>}>{error.refusal.text[locale]}</ErrorState>;
  if (!data) return <p role="status">{t.loading}</p>;
  const refused = issue.error ?? answer.error ?? undo.error ?? step.error ?? arrive.error ?? cancel.error;
  const chosen = [lifeEvents.find(({ id }) => id === choices.lifeEventId)?.name, ...choices.needs.map((need) => t.needsOf[need]), choices.priority && t.reasons[choices.priority]].filter(Boolean).join(' · ');
  const takeBack = (what: Ticket | QuickAnswer) => ('kind' in what ? undo.mutate({ officeId, answerId: what.id }) : step.mutate({ ticketId: what.id, version: what.version, command: { step: 'take-back' } }));
  return (
    <div className={styles.reception}>
      <header className={styles.bar}>
        <h1>{fill(t.at, { office: officeName })}</h1>
        <p role="status"><span>{fill(t.waiting, { n: data.waiting })}</span>{data.span && <span>{fill(t.span, data.span)}</span>}<span>{fill(t.desks, { open: data.openDesks, all: data.desks })}</span></p>
      </header>
      <div className={styles.left}>
        <ReceptionChoices choices={choices} lifeEvents={lifeEvents} onChange={setChoices} />
        {refused && <p role="alert" className={styles.refused}>{refused.refusal.text[locale]}</p>}
        <div className={styles.giving}>
          <button type="button" className={styles.give} aria-keyshortcuts="G" aria-busy={issue.isPending || undefined} onClick={give}><Pictogram name="ticket" /><b>{t.give}</b><span>{chosen || t.nothing}</span></button>
          {given ? <TicketSlip given={given} officeName={officeName} /> : <p className={styles.noSlip}>{t.slipHere}</p>}
        </div>
      </div>
      <aside className={styles.right}>
        <div className={styles.beside}>
          <h2>{t.direct}<span>{fill(t.today, { n: data.answered })}</span></h2>
          <div className={styles.direct}>{QuickAnswerKind.options.map((kind, at) => <button key={kind} type="button" className={styles.tile} aria-keyshortcuts={String(at + 1)} onClick={() => count(kind)}><Pictogram name={answerPictures[kind]} /><span>{t.kinds[kind]}</span></button>)}</div>
          <ReceptionBooked {...{ officeId, now, lifeEvents }} onArrive={come} onCancel={(one) => cancel.mutate({ officeId, appointmentId: one.id })} onBook={() => setBooking(true)} />
          <ReceptionRecent recent={data.recent} onTakeBack={takeBack} onLeft={(ticket) => step.mutate({ ticketId: ticket.id, version: ticket.version, command: { step: 'leave' } })} lifeEvents={lifeEvents} />
        </div>
        <div className={styles.help}><HelpLines work={work} /></div>
      </aside>
      {booking && <BookTimeDialog {...{ officeId, now, choices }} about={chosen} onClose={() => setBooking(false)} />}
    </div>
  );
};
