import { useSearchParams } from 'react-router';
import { Button, fill, useActs, useLocale, useTexts } from '@desk/ui/web';
import { QueueId, queueFor, type Queue } from '@desk/visits/contract';
import { queueName } from './change-words';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import { QueueForm, type QueueChoices } from './queue-form';
import type { SetupInHand } from './use-setup';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** A code that is free: the office's own, a dash and the letter or number. */
export const freeCode = (officeId: string, name: string, taken: readonly string[]): string => {
  const code = `${officeId}-${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '') || 'x'}`;
  return taken.includes(code) ? `${code}-${[...Array(99).keys()].map((at) => at + 2).find((at) => !taken.includes(`${code}-${at}`)) ?? 2}` : code;
};

/** The lines of the waiting room, and the one that stands in the address open beside them. */
export const QueuesPart = ({ hand, choices }: { readonly hand: SetupInHand; readonly choices: QueueChoices }) => {
  const all = useTexts(officeTexts);
  const t = all.queues;
  const locale = useLocale();
  const [search, setSearch] = useSearchParams();
  const { setup, mistakes } = hand;
  const queues = setup.queues.toSorted((one, other) => one.position - other.position);
  const chosen = queues.find(({ id }) => id === search.get('ko'));
  const open = (id: string | null) => setSearch(id === null ? {} : { ko: id }, { replace: true });
  const add = () => {
    const letter = letters.find((one) => !queues.some((queue) => queue.letter === one)) ?? 'Z';
    const id = QueueId.parse(freeCode(setup.officeId, letter, queues.map((queue) => queue.id)));
    const queue: Queue = { id, officeId: setup.officeId, letter, name: { sv: '', en: '' }, lifeEventIds: [], caseTypeCodes: [], competence: null, open: true, position: Math.min(99, queues.length) };
    hand.write({ queues: [...queues, queue], desks: setup.desks.map((desk) => (desk.kind === 'desk' ? { ...desk, queueIds: [...desk.queueIds, id] } : desk)) });
    open(id);
  };
  const write = (queue: Queue) => hand.write({ queues: queues.map((one) => (one.id === queue.id ? queue : one)) });
  const remove = ({ id }: Queue) => {
    hand.write({ queues: queues.filter((one) => one.id !== id).map((one, position) => ({ ...one, position })), desks: setup.desks.map((desk) => ({ ...desk, queueIds: desk.queueIds.filter((it) => it !== id) })) });
    open(null);
  };
  const move = (queue: Queue, by: -1 | 1) => {
    const at = queues.indexOf(queue);
    const other = queues[at + by];
    if (other) hand.write({ queues: queues.map((one) => (one.id === queue.id ? other : one.id === other.id ? queue : one)).map((one, position) => ({ ...one, position })) });
  };
  const full = queues.length >= letters.length ? t.letterHint : undefined;
  useActs([
    { id: 'add-queue', group: all.group, key: 'N', label: t.add, why: full, run: add },
    ...queues.map((queue) => ({ id: `edit-${queue.id}`, group: all.group, label: fill(t.editOf, { letter: queue.letter }), words: queueName(queue, locale), run: () => open(queue.id) })),
  ]);
  const common = queueFor(queues, null);
  const takes = ({ id, lifeEventIds, caseTypeCodes }: Queue) => [lifeEventIds.length === 0 ? (id === common?.id ? t.rest : t.sentOnly) : fill(t.events, { n: lifeEventIds.length }), ...(caseTypeCodes.length > 0 ? [fill(t.cases, { n: caseTypeCodes.length })] : [])].join(', ');
  return (
    <section className={styles.part} aria-labelledby="koer">
      <header className={styles.head}><div><h2 id="koer">{t.title}</h2><p className={styles.soft}>{t.lead}</p></div><Button icon="plus" kbd="N" onPress={add} why={full}>{t.add}</Button></header>
      {mistakes.get('queues') && <p role="alert" className={styles.wrong}>{mistakes.get('queues')}</p>}
      <div className={chosen ? styles.beside : undefined}>
        <div className={styles.scrolled} role="region" aria-label={t.title} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{t.letter}</th><th scope="col">{t.name}</th><th scope="col">{t.takes}</th><th scope="col">{t.competence}</th><th scope="col">{t.desks}</th><th scope="col">{t.state}</th><th scope="col"><span className="sr">{t.edit}</span></th></tr></thead>
            <tbody>{queues.map((queue) => (
              <tr key={queue.id} data-chosen={queue.id === chosen?.id || undefined}>
                <th scope="row">{queue.letter}</th><td>{queue.name[locale]}</td><td>{takes(queue)}</td><td>{queue.competence ?? t.noCompetence}</td>
                <td>{setup.desks.filter(({ queueIds }) => queueIds.includes(queue.id)).map(({ number }) => number).join(', ') || all.none}</td><td>{queue.open ? t.open : t.closed}</td>
                <td className={styles.acts}><Button variant="row" size="row" aria-label={fill(t.editOf, { letter: queue.letter })} aria-expanded={queue.id === chosen?.id} onPress={() => open(queue.id === chosen?.id ? null : queue.id)}>{t.edit}</Button></td>
              </tr>
            ))}</tbody>
          </table>
        </div>
        {chosen && <QueueForm key={chosen.id} queue={chosen} only={queues.length === 1} first={queues[0] === chosen} last={queues.at(-1) === chosen} mistakes={mistakes} choices={choices} onWrite={write} onMove={(by) => move(chosen, by)} onRemove={() => remove(chosen)} onClose={() => open(null)} />}
      </div>
    </section>
  );
};
