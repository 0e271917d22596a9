import { CaseTypeCode, LifeEventId } from '@desk/kernel/contract';
import { Button, Checkbox, Select, TextField, fill, useTexts } from '@desk/ui/web';
import type { Queue } from '@desk/visits/contract';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import { PickList, type Pick } from './pick-list';
import type { Mistakes } from './setup-mistakes-of';

/** What a queue may be for, in the reader's language: life events, case types under their agency, and competences that somebody here holds. */
export type QueueChoices = { readonly lifeEvents: readonly Pick[]; readonly caseTypes: readonly Pick[]; readonly competences: readonly string[] };
type QueueFormProps = {
  readonly queue: Queue; readonly only: boolean; readonly first: boolean; readonly last: boolean; readonly mistakes: Mistakes; readonly choices: QueueChoices;
  readonly onWrite: (queue: Queue) => void; readonly onMove: (by: -1 | 1) => void; readonly onRemove: () => void; readonly onClose: () => void;
};

/** One queue, judged while it is typed. What is written goes into the unsaved setup at once. */
export const QueueForm = ({ queue, only, first, last, mistakes, choices, onWrite, onMove, onRemove, onClose }: QueueFormProps) => {
  const all = useTexts(officeTexts);
  const t = all.queues;
  const wrong = (field: string) => mistakes.get(`queues.${queue.id}.${field}`);
  const competences = [...new Set([...choices.competences, ...(queue.competence ? [queue.competence] : [])])].toSorted();
  return (
    <section className={styles.form} aria-label={queue.name.sv + queue.name.en === '' ? t.newForm : fill(t.form, { letter: queue.letter })}>
      <header className={styles.head}><h3>{queue.name.sv + queue.name.en === '' ? t.newForm : fill(t.form, { letter: queue.letter })}</h3><Button size="row" onPress={onClose}>{all.desks.done}</Button></header>
      <div className={styles.fields}>
        <TextField label={t.letter} description={t.letterHint} error={wrong('letter')} value={queue.letter} maxLength={1} autoFocus autoComplete="off" onChange={(letter) => onWrite({ ...queue, letter: letter.toUpperCase() })} />
        <TextField label={t.nameSv} error={wrong('name.sv')} value={queue.name.sv} maxLength={60} onChange={(sv) => onWrite({ ...queue, name: { ...queue.name, sv } })} />
        <TextField label={t.nameEn} error={wrong('name.en')} value={queue.name.en} maxLength={60} onChange={(en) => onWrite({ ...queue, name: { ...queue.name, en } })} />
        <Select label={t.competenceField} value={queue.competence ?? ''} onChange={(competence) => onWrite({ ...queue, competence: competence || null })} options={[{ value: '', label: t.noCompetence }, ...competences.map((value) => ({ value, label: value }))]} />
      </div>
      <Checkbox isSelected={queue.open} onChange={(open) => onWrite({ ...queue, open })}>{t.isOpen}</Checkbox>
      <p className={styles.soft}>{t.isOpenHint}</p>
      <PickList label={t.lifeEvents} hint={t.lifeEventsHint} choices={choices.lifeEvents} chosen={queue.lifeEventIds} onChange={(ids) => onWrite({ ...queue, lifeEventIds: ids.map((id) => LifeEventId.parse(id)) })} />
      <PickList label={t.caseTypes} hint={t.caseTypesHint} choices={choices.caseTypes} chosen={queue.caseTypeCodes} onChange={(ids) => onWrite({ ...queue, caseTypeCodes: ids.map((id) => CaseTypeCode.parse(id)) })} />
      <div className={styles.buttons}>
        {!first && <Button icon="up" onPress={() => onMove(-1)}>{t.up}</Button>}
        {!last && <Button icon="down" onPress={() => onMove(1)}>{t.down}</Button>}
        {!only && <Button variant="stop" onPress={onRemove}>{t.remove}</Button>}
      </div>
    </section>
  );
};
