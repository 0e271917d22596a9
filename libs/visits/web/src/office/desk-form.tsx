import { Button, Checkbox, RadioGroup, TextField, useLocale, useTexts } from '@desk/ui/web';
import type { DeskPlace } from '@desk/visits/contract';
import { placeName, queueName } from './change-words';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import type { SetupInHand } from './use-setup';

/** What a desk or room is set up for: number, sort, and the queues it serves. Goes into the unsaved setup at once. */
export const DeskForm = ({ hand, desk, onClose }: { readonly hand: SetupInHand; readonly desk: DeskPlace; readonly onClose: () => void }) => {
  const t = useTexts(officeTexts).desks;
  const locale = useLocale();
  const { desks, queues } = hand.setup;
  const write = (its: Partial<DeskPlace>) => hand.write({ desks: desks.map((one) => (one.id === desk.id ? { ...one, ...its } : one)) });
  const name = placeName(desk, locale);
  const wrong = hand.mistakes.get(`desks.${desk.id}.queueIds`);
  return (
    <section className={styles.form} aria-label={name}>
      <header className={styles.head}><h3>{name}</h3><Button size="row" onPress={onClose}>{t.done}</Button></header>
      <TextField label={t.numberField} description={t.numberHint} error={hand.mistakes.get(`desks.${desk.id}.number`)} value={desk.number} maxLength={6} autoFocus autoComplete="off" onChange={(number) => write({ number: number.trim() })} />
      <RadioGroup label={t.kind} value={desk.kind} onChange={(kind) => write({ kind })} options={[{ value: 'desk', label: t.kinds.desk }, { value: 'room', label: t.kinds.room }]} />
      <p className={styles.soft}>{t.kindHint}</p>
      <fieldset className={styles.picks}>
        <legend>{t.queues}</legend>
        {queues.map((queue) => {
          const on = desk.queueIds.includes(queue.id);
          return <Checkbox key={queue.id} isSelected={on} onChange={() => write({ queueIds: on ? desk.queueIds.filter((id) => id !== queue.id) : [...desk.queueIds, queue.id] })}>{queueName(queue, locale)}</Checkbox>;
        })}
        {wrong && <p role="alert" className={styles.wrong}>{wrong}</p>}
      </fieldset>
      {desks.length > 1 && <div><Button variant="stop" onPress={() => { hand.write({ desks: desks.filter(({ id }) => id !== desk.id) }); onClose(); }}>{t.remove}</Button></div>}
    </section>
  );
};
