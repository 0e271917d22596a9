import { Link } from 'react-router';
import type { DeskToDo } from '@desk/visits/contract';
import { Icon, Kbd, type IconName, useLocale, useTexts } from '@desk/ui/web';
import { dueTime } from './spoken-time';
import { visitsTexts } from './visits-texts';
import styles from './side.module.css';

export type DeskTasksProps = {
  readonly tasks: readonly DeskToDo[];
  readonly now: Date;
  readonly currentHandoff: string | null;
  readonly nameOf: (task: DeskToDo) => string;
  readonly hrefOf: (task: DeskToDo) => string;
};

const icons = { returned: 'returned', expired: 'clock', answer: 'mail' } as const satisfies Record<DeskToDo['kind'], IconName>;

/** What came back to the desk: hand-offs that were returned, and answers that the visitor waits for. First due first. */
export const DeskTasks = ({ tasks, now, currentHandoff, nameOf, hrefOf }: DeskTasksProps) => {
  const t = useTexts(visitsTexts).tasks;
  const locale = useLocale();
  const inOrder = [...tasks].sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  return (
    <section className={styles.section} aria-labelledby="disk-uppgifter">
      <h2 id="disk-uppgifter"><span>{t.title}</span>{tasks.length > 0 && <span>{tasks.length}</span>}{tasks.length > 0 && <Kbd>0</Kbd>}</h2>
      {tasks.length === 0 && <p className={styles.none}>{t.none}</p>}
      <ul className={styles.list}>
        {inOrder.map((task) => {
          const late = new Date(task.dueAt) < now;
          return (
            <li key={task.id}>
              <Link className={styles.item} to={hrefOf(task)} data-tone={task.kind === 'answer' ? undefined : 'stop'} aria-current={task.handoffId === currentHandoff ? 'true' : undefined}>
                <Icon name={icons[task.kind]} />
                <span className={styles.name}>{nameOf(task)}</span>
                <span />
                <span className={`${styles.sub} ${late ? styles.late : ''}`}>{t[task.kind]} · {task.agencyId} · {late ? t.late : <span className="sr">{t.before}</span>} {dueTime(task.dueAt, now, locale)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
