import { Link } from 'react-router';
import type { Visit } from '@desk/visits/contract';
import { Button, Icon, Kbd, useLocale, useTexts } from '@desk/ui/web';
import { elapsed } from './spoken-time';
import { visitsTexts } from './visits-texts';
import styles from './side.module.css';

export type VisitListProps = {
  readonly visits: readonly Visit[];
  readonly currentId: string | null;
  readonly now: Date;
  readonly hrefOf: (visit: Visit) => string;
  /** The visit's life events in words. */
  readonly aboutOf: (visit: Visit) => string;
  readonly onNew: () => void;
  readonly starting: boolean;
};

/** My open and parked visits, switched between with the keys 1 to 9, and the button that starts a new one. */
export const VisitList = ({ visits, currentId, now, hrefOf, aboutOf, onNew, starting }: VisitListProps) => {
  const t = useTexts(visitsTexts).list;
  const locale = useLocale();
  const about = (visit: Visit): string => aboutOf(visit) || (visit.question ? t.question : t.noEvent);
  return (
    <>
      <Button wide onPress={onNew} pending={starting} kbd="N" icon="plus">{t.newVisit}</Button>
      <section className={styles.section} aria-labelledby="besok-lista">
        <h2 id="besok-lista">{t.visits}</h2>
        {visits.length === 0 && <p className={styles.none}>{t.none}</p>}
        <ul className={styles.list}>
          {visits.map((visit, at) => (
            <li key={visit.id}>
              <Link className={styles.item} to={hrefOf(visit)} aria-current={visit.id === currentId ? 'true' : undefined}>
                <Icon name={visit.state === 'parked' ? 'pause' : 'half'} label={visit.state === 'parked' ? t.parked : t.open} />
                <span className={styles.name}>{visit.number}</span>
                {at < 9 ? <Kbd>{at + 1}</Kbd> : <span />}
                <span className={`${styles.sub} ${styles.pair}`}>
                  {visit.state === 'parked'
                    ? <><span>{t.parked}</span>{visit.parkedNote && <span className={styles.clip}>&nbsp;· {visit.parkedNote}</span>}</>
                    : <><span className={styles.clip}>{about(visit)}</span><span>&nbsp;· {elapsed(visit.startedAt, now, locale)}</span></>}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};
