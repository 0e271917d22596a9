import { lazy, Suspense, useState } from 'react';
import { Navigate, Route, Routes, useNavigate, useParams, useSearchParams } from 'react-router';
import { useAsk, useMay, useTell } from '@desk/access/web';
import { VisitId } from '@desk/kernel/contract';
import { WaitingVisits } from '@desk/people/web';
import { Button, EmptyState, LinkButton, NoPermission, useActs } from '@desk/ui/web';
import { visitsApi } from '@desk/visits/contract';
import { DeskTasks, fetchQueueColumn, VisitList } from '@desk/visits/web';
import { useWorkplace } from '../shell/workplace';
import styles from './desk.module.css';
import { TaskPane } from './task-pane';
import { namesOf, useDeskTexts, useReference } from './use-desk-words';
import { useNow } from './use-now';
import { VisitDesk } from './visit-desk';

const QueueColumn = lazy(fetchQueueColumn);

/** The front desk: `/disk` without a visit, `/disk/<visit>?steg=<step>` with one, `?uppgift=<hand-off>` for what came back. */
export const Component = () => {
  const { t } = useDeskTexts();
  const may = useMay('register', 'Visit');
  if (!may) return <NoPermission title={t.error.notAllowed} actions={<LinkButton to="/start">{t.error.toDesk}</LinkButton>}>{t.error.notAllowedText}</NoPermission>;
  return (
    <Routes>
      <Route index element={<Desk />} />
      <Route path=":visitId" element={<Desk />} />
      <Route path="*" element={<Navigate to="/disk" replace />} />
    </Routes>
  );
};

const Desk = () => {
  const { t, locale } = useDeskTexts();
  const go = useNavigate();
  const now = useNow();
  const { office, desk, choose } = useWorkplace();
  const { catalogue, house, error, again } = useReference();
  const names = namesOf(locale, catalogue, house);
  const given = VisitId.safeParse(useParams().visitId);
  const visitId = given.success ? given.data : null;
  const [search] = useSearchParams();
  const handoffId = search.get('uppgift');
  const visits = useAsk(visitsApi.listMyVisits, {}).data?.visits ?? [];
  const tasks = useAsk(visitsApi.listDeskToDos, {}).data?.tasks ?? [];
  const register = useTell(visitsApi.registerVisit);
  // The key stays until the house has answered: a press after a lost answer gives the same visit.
  const [requestKey, setRequestKey] = useState(() => crypto.randomUUID());

  const begin = () => {
    if (!office || register.isPending) return;
    register.mutate({ officeId: office.id, channel: 'desk', requestKey }, {
      onSuccess: (visit) => {
        setRequestKey(crypto.randomUUID());
        void go(`/disk/${visit.id}`);
      },
    });
  };
  const toNextTask = () => {
    const inOrder = tasks.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
    const next = inOrder[(inOrder.findIndex((task) => task.handoffId === handoffId) + 1) % inOrder.length];
    if (next) void go(`?uppgift=${next.handoffId}`);
  };
  useActs([
    { id: 'new-visit', group: t.groups.visit, key: 'N', label: t.acts.newVisit, why: office ? undefined : t.error.noOffice, wait: register.isPending, run: begin },
    ...visits.slice(0, 9).map((visit, at) => ({ id: `visit-${visit.id}`, group: t.groups.visit, key: String(at + 1), label: t.acts.visit.replace('{{number}}', visit.number), run: () => void go(`/disk/${visit.id}`) })),
    ...(tasks.length > 0 ? [{ id: 'next-task', group: t.groups.visit, key: '0', label: t.acts.nextTask, run: toNextTask }] : []),
    ...tasks.map((task) => ({ id: `task-${task.id}`, group: t.groups.visit, label: `${task.receiptNumber} ${names.caseType(task.caseTypeCode)}`, run: () => void go(`?uppgift=${task.handoffId}`) })),
  ]);

  const taskPane = handoffId && <TaskPane key={handoffId} handoffId={handoffId} names={names} now={now} backHref={visitId ? `/disk/${visitId}` : '/disk'} visitHref={(id) => (id !== visitId && visits.some((one) => one.id === id) ? `/disk/${id}` : null)}
    visitKey={(id) => { const at = visits.findIndex((one) => one.id === id); return at >= 0 && at < 9 ? String(at + 1) : null; }} />;
  return (
    <div className={styles.desk}>
      <nav className={styles.side} aria-label={t.groups.visit}>
        <VisitList visits={visits} currentId={visitId} now={now} onNew={begin} starting={register.isPending} hrefOf={(visit) => `/disk/${visit.id}`}
          aboutOf={(visit) => [...visit.lifeEvents.map((one) => names.lifeEvent(one.lifeEventId)), ...visit.caseTypes.map(names.caseType)].join(', ')} />
        {register.error && <p className={styles.late} role="alert">{register.error.refusal.text[locale]}</p>}
        <Suspense><WaitingVisits onTaken={(id) => void go(`/disk/${id}`)} /></Suspense>
        <DeskTasks tasks={tasks} now={now} currentHandoff={handoffId} nameOf={(task) => names.caseType(task.caseTypeCode)} hrefOf={(task) => `${visitId ? `/disk/${visitId}` : '/disk'}?uppgift=${task.handoffId}`} />
        {office && <Suspense><QueueColumn officeId={office.id} deskNumber={desk} onDesk={(number) => choose(office.id, number)} now={now} lifeEvent={names.lifeEvent} onVisit={(id) => void go(`/disk/${id}`)} onGone={(id) => { if (id === visitId) void go('/disk'); }} /></Suspense>}
      </nav>
      {visitId
        ? <VisitDesk key={visitId} {...{ visitId, catalogue, house, names, now, taskPane }} referenceError={error} onAgain={again} onNew={begin} />
        : (
          <>
            <section className={`${styles.visit} ${handoffId ? '' : styles.wide}`}>
              <h1 className="sr">{t.groups.desk}</h1>
              <div className={styles.middle}>
                <EmptyState icon="desk" title={office ? t.empty.title : t.error.noOffice} actions={office && <Button variant={handoffId ? 'normal' : 'filled'} icon="plus" kbd="N" onPress={begin} pending={register.isPending}>{t.acts.newVisit}</Button>}>
                  {office ? t.empty.text : t.error.noOfficeText}
                </EmptyState>
              </div>
            </section>
            {taskPane && <aside className={styles.pane} aria-label={t.pane.region}>{taskPane}</aside>}
          </>
        )}
    </div>
  );
};
