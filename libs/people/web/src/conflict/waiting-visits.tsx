import { RefusalNote, useAsk, useTell } from '@desk/access/web';
import type { VisitId } from '@desk/kernel/contract';
import { conflictsApi, type Conflict } from '@desk/people/contract';
import { Button, fill, showToast, useActs, useTexts } from '@desk/ui/web';
import { conflictsTexts } from './conflicts-texts';
import styles from './conflicts.module.css';

/** Visits at the office that wait because a colleague has a conflict of interest. Nothing is shown while none waits. */
const WaitingVisits = ({ onTaken }: { readonly onTaken: (visitId: VisitId) => void }) => {
  const t = useTexts(conflictsTexts);
  const waiting = useAsk(conflictsApi.listConflicts, {}).data?.conflicts.filter(({ state }) => state === 'waiting') ?? [];
  const take = useTell(conflictsApi.takeOverVisit, { invalidates: ['conflicts', 'visits', 'offices'] });
  const run = ({ id, about = '' }: Conflict) => take.mutate({ conflictId: id }, { onSuccess: ({ visitId }) => { showToast(fill(t.taken, { number: about })); onTaken(visitId); } });
  useActs(waiting.map((one) => ({ id: `take-${one.id}`, group: t.group, label: fill(t.take, { number: one.about ?? '' }), wait: take.isPending, run: () => run(one) })));
  if (waiting.length === 0) return null;
  return (
    <section className={styles.waiting} role="status">
      <p><strong>{fill(t.waiting, { n: waiting.length })}.</strong> {t.waitingText}</p>
      <ul>{waiting.map((one) => <li key={one.id}><Button size="row" pending={take.isPending} onPress={() => run(one)}>{fill(t.take, { number: one.about ?? '' })}</Button></li>)}</ul>
      {take.error && <RefusalNote refusal={take.error.refusal} />}
    </section>
  );
};
export default WaitingVisits;
