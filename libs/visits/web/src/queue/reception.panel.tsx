import { useState } from 'react';
import { useAsk, useTell } from '@desk/access/web';
import type { LifeEventId, OfficeId } from '@desk/kernel/contract';
import { Button, ErrorState, fill, useActs, useLocale, useTexts } from '@desk/ui/web';
import { queueApi, QuickAnswerKind, type GivenTicket, type PriorityReason, type QuickAnswer, type Ticket, type TicketNeed, type VisitorLanguage } from '@desk/visits/contract';
import { ReceptionChoices, type TicketChoices } from './reception-choices';
import { ReceptionRecent } from './reception-recent';
import { receptionTexts } from './reception-texts';
import styles from './reception.module.css';

export type LifeEventChoice = { readonly id: LifeEventId; readonly name: string; readonly words: string };
export type ReceptionPanelProps = { readonly officeId: OfficeId; readonly officeName: string; readonly lifeEvents: readonly LifeEventChoice[] };

const nothing: TicketChoices = { lifeEventId: null, language: 'sv' satisfies VisitorLanguage, needs: [] satisfies TicketNeed[], interpreterLanguage: null, priority: null satisfies PriorityReason | null };
const again = [queueApi.getReception, queueApi.getQueue] as const;

/** For the person with the tablet: a ticket in one press, short questions counted, and what was just done. */
export const ReceptionPanel = ({ officeId, officeName, lifeEvents }: ReceptionPanelProps) => {
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
  if (error && !data) return <ErrorState title={t.failed} actions={<Button onPress={() => void refetch()}>{t.again}</Button>}>{error.refusal.text[locale]}</ErrorState>;
  if (!data) return <p role="status">{t.loading}</p>;
  const refused = issue.error ?? answer.error ?? undo.error ?? step.error;
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
          <button type="button" className={styles.give} aria-keyshortcuts="G" aria-busy={issue.isPending || undefined} onClick={give}><b>{t.give}</b><span>{chosen || t.nothing}</span></button>
          {given && (
            <section className={styles.slip} aria-live="polite" data-print-slip>
              <b>{fill(t.given, { number: given.ticket.number })}</b>
              <span>{[given.ahead !== null && fill(t.ahead, { n: given.ahead }), given.span && fill(t.spanOf, given.span)].filter(Boolean).join(' · ')}</span>
              <Button kbd="P" icon="print" onPress={() => window.print()}>{t.print}</Button>
            </section>
          )}
        </div>
      </div>
      <aside className={styles.right}>
        <h2>{t.direct}<span>{fill(t.today, { n: data.answered })}</span></h2>
        <div className={styles.direct}>{QuickAnswerKind.options.map((kind, at) => <Button key={kind} kbd={String(at + 1)} onPress={() => count(kind)}>{t.kinds[kind]}</Button>)}</div>
        <ReceptionRecent recent={data.recent} onTakeBack={takeBack} onLeft={(ticket) => step.mutate({ ticketId: ticket.id, version: ticket.version, command: { step: 'leave' } })} lifeEvents={lifeEvents} />
      </aside>
    </div>
  );
};
