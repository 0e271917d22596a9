import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { ask, askKey, offersOf, useAsk, useTell, type RefusedError } from '@desk/access/web';
import { agreementsApi } from '@desk/agreements/contract';
import { groundOf } from '@desk/agreements/web';
import { casesApi, type CaseFile, type TaskCode } from '@desk/cases/contract';
import { useRefer } from '@desk/cases/web';
import { stockholmDate } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import type { Catalogue } from '@desk/routing/contract';
import { fill, showToast, useRunAct } from '@desk/ui/web';
import { visitsApi, type Visit } from '@desk/visits/contract';
import { deskInstead } from './desk-instead';
import { refOf, type DeskDialog } from './desk-dialogs';
import type { Deed } from './step-deeds';
import { useDeskTexts } from './use-desk-words';
import { useVisitChanges } from './use-visit-changes';
import { nextStep, planSections, type DeskStep } from './visit-plan';

/** Tasks that a visitor may ask for without saying who they are, although they can carry personal data. */
const anonymousToo: readonly TaskCode[] = ['BM'];

/** What the visit holds, which step is chosen, and everything that can be done with it. */
export const useVisitWork = (visit: Visit, catalogue: Catalogue, now: Date) => {
  const { t, locale } = useDeskTexts();
  const queries = useQueryClient();
  const [search, setSearch] = useSearchParams();
  const visitId = visit.id;
  const [dialog, setDialog] = useState<DeskDialog | null>(null);
  const [explained, setExplained] = useState<{ readonly key: string; readonly task: TaskCode } | null>(null);
  const [refusal, setRefusal] = useState<RefusedError | null>(null);
  const onError = (error: RefusedError) => setRefusal(error);

  const cases = useAsk(casesApi.listVisitCases, { visitId });
  const visitor = useAsk(peopleApi.getVisitor, { visitId }).data?.visitor ?? null;
  const rights = useAsk(agreementsApi.deskRights, { officeId: visit.officeId }, { staleTime: 5 * 60_000 });
  const change = useVisitChanges(visitId);
  const keep = (file: CaseFile) => queries.setQueryData<{ cases: CaseFile[]; handoffs: [] }>(askKey(casesApi.listVisitCases, { visitId }), (known) =>
    known && { ...known, cases: known.cases.some(({ id }) => id === file.id) ? known.cases.map((one) => (one.id === file.id ? file : one)) : [...known.cases, file] });
  const doTask = useTell(casesApi.doTask, { invalidates: [casesApi.listVisitCases], onDone: keep });
  const settle = useTell(casesApi.setOutcome, { invalidates: [casesApi.listVisitCases], onDone: keep });
  const refer = useRefer();
  const runAct = useRunAct();

  const today = stockholmDate(now);
  const found = cases.data ?? { cases: [], handoffs: [] };
  const sections = planSections({ visit, catalogue, found, today });
  const steps = sections.flatMap((section) => section.steps);
  const rightOf = (step: DeskStep) => rights.data?.rights.find(({ caseTypeCode }) => caseTypeCode === step.caseTypeCode);
  const groundFor = (step: DeskStep) => groundOf(step.caseType, rightOf(step), step.automatic);
  const chosen = search.get('steg');
  const isHere = (step: DeskStep) => groundFor(step).kind === 'here';
  // The address names a step, or a life event that was chosen just now: then its own next step.
  const selected = steps.find(({ key }) => key === chosen) ?? nextStep(sections.filter(({ event }) => event?.id === chosen), isHere) ?? nextStep(sections, isHere);

  /** Keeps the choice in the address, so that what is done next does not move it. */
  const pin = (step: DeskStep | null) => {
    if (step && step.key !== chosen) setSearch((now) => { now.set('steg', step.key); now.delete('uppgift'); return now; }, { replace: true });
  };
  const open = (lifeEventId: string) => setSearch((now) => { now.set('steg', lifeEventId); now.delete('uppgift'); return now; }, { replace: true });
  const perform = (step: DeskStep, task: TaskCode) => {
    const run = () => {
      if (task === 'TA') return setDialog({ kind: 'document', step });
      doTask.mutate({ ...refOf(visit, step), task }, { onError });
    };
    const named = catalogue.deskTasks.find(({ code }) => code === task);
    const person = named?.class === 'P';
    const checks = task === 'ID' && !visitor?.check;
    if ((person && !visitor) || checks) return setDialog({ kind: 'identity', task: named?.name[locale] ?? task, without: anonymousToo.includes(task), check: task === 'ID', then: run });
    run();
  };
  const why = explained && explained.key === selected?.key ? explained.task : null;
  const explanation = useAsk(agreementsApi.explainTask, { officeId: visit.officeId, caseTypeCode: selected?.caseTypeCode ?? '', task: why ?? 'AU' }, { enabled: why !== null }).data?.explanation ?? null;
  const busy = doTask.isPending || settle.isPending || refer.isPending;
  const deed = (step: DeskStep, what: Deed) => {
    if (busy) return;
    setRefusal(null);
    pin(step);
    setExplained(what.kind === 'why' ? { key: step.key, task: what.task } : null);
    if (what.kind === 'task') perform(step, what.task);
    else if (what.kind === 'hand-over' || what.kind === 'ask') setDialog({ kind: 'hand-off', step, as: what.kind === 'ask' ? 'T2' : 'T3' });
    else if (what.kind === 'disclose') setDialog({ kind: 'disclose', step });
    else if (what.kind === 'refer') refer.mutate(refOf(visit, step), { onError, onSuccess: (handoff) => showToast(fill(t.said.referred, { name: step.name[locale], number: handoff.receiptNumber })) });
    else if (what.kind === 'settle' && step.file) settle.mutate({ caseId: step.file.id, version: step.file.version, outcome: step.file.proposedOutcome }, { onError });
  };

  // What was refused in a dialog is done in the visit, so the dialog goes first.
  const leaving = (then: () => void) => () => { setDialog(null); then(); };
  const instead = deskInstead({
    mayDo: (task) => (selected && rightOf(selected)?.allowed.find((one) => one.task === task)?.task) ?? null,
    deed: selected && ((what) => leaving(() => deed(selected, what))()),
    resume: leaving(() => {
      setRefusal(null);
      // The screen took it to be open: what it is by now decides. One that has ended says so itself.
      void ask(visitsApi.getVisit, { visitId }).then((now) => {
        queries.setQueryData(askKey(visitsApi.getVisit, { visitId }), now);
        if (now.state === 'parked') change.mutate({ kind: 'resume' }, { onError });
      }, onError);
    }),
    reportConflict: () => setDialog({ kind: 'conflict' }),
    // The queue beside the visit calls; when it has called already, they see it still.
    callColleague: leaving(() => { runAct('help'); showToast(t.said.called); }),
  });
  const told = refusal?.refusal.explanation ?? null;
  const explains = told ?? (why ? explanation : null);

  return {
    cases: found.cases, sections, steps, selected, today, visitor, rights, rightOf, groundFor, pin, open, deed, busy, change, dialog, setDialog, refusal, setRefusal, onError, keep,
    opened: sections.length > 1 && sections.some(({ event }) => event?.id === chosen), why, instead, firstInstead: (explains && offersOf(explains, instead).offers[0]) ?? null,
    /** A no in six parts that came with a refusal of the house. */
    told,
    setWhy: (task: TaskCode | null) => { setExplained(task && selected ? { key: selected.key, task } : null); setRefusal(null); },
    actingOn: busy ? selected?.key ?? null : null,
  };
};
export type VisitWorkState = ReturnType<typeof useVisitWork>;
