import { Button, Menu } from '@desk/ui/web';
import type { HandlerStep, OfferedStep } from './handoff-acts';
import type { InboxTexts } from './inbox.sv';
import styles from './reading.module.css';

export type BarAct = { readonly step: HandlerStep; readonly place: OfferedStep['place']; readonly key?: string; readonly label: string; readonly why?: string; readonly run: () => void };

export type BesideAct = { readonly id: string; readonly label: string; readonly key?: string; readonly run: () => void };

type ActBarProps = { readonly offered: readonly BarAct[]; /** What is not a step: reported, decided or shown elsewhere. */ readonly beside: readonly BesideAct[]; readonly pending: boolean; readonly onNext: (() => void) | null; readonly onClose: () => void; readonly t: InboxTexts };

const keyWords = (key: string | undefined): string | undefined => key?.replace('Ctrl+Enter', 'Ctrl ↵');

/** What can be done with the hand-off: the likely act filled, the usual ones beside it, the rest under "Mer". */
export const ActBar = ({ offered, beside, pending, onNext, onClose, t }: ActBarProps) => {
  const first = offered.find((act) => act.place === 'first');
  const more = offered.filter((act) => act.place === 'more');
  return (
    <footer className={styles.bar}>
      <span className={styles.back}><Button kbd="Esc" onPress={onClose}>{t.acts.toList}</Button></span>
      {first && <Button variant="filled" kbd={keyWords(first.key)} pending={pending} why={first.why} onPress={first.run}>{first.label}</Button>}
      {onNext && <span className={first ? styles.roomy : undefined}><Button variant={first ? 'quiet' : 'filled'} kbd="N" onPress={onNext}>{t.acts.next}</Button></span>}
      <span className={styles.grow} />
      {offered.filter((act) => act.place === 'bar').map((act) => (
        <Button key={act.step} kbd={keyWords(act.key)} why={act.why ?? (pending ? t.why.sending : undefined)} onPress={act.run}>{act.label}</Button>
      ))}
      {more.length + beside.length > 0 && <span id="mer" className={styles.upwards}><Menu label={t.acts.more} kbd="M" items={[...more.map((act) => ({ id: String(act.step), label: act.label, why: act.why, kbd: keyWords(act.key), onAction: act.run })), ...beside.map((act) => ({ id: act.id, label: act.label, kbd: act.key, onAction: act.run }))]}>{t.acts.more}</Menu></span>}
    </footer>
  );
};
