import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { Visit } from '@desk/visits/contract';
import { Button, Kbd, useActs, useLocale, useTexts } from '@desk/ui/web';
import { languageName } from './languages';
import type { VisitSettings } from './language.dialog';
import { clockTime, elapsed } from './spoken-time';
import { visitsTexts } from './visits-texts';
import styles from './visit-head.module.css';

const LanguageDialog = lazy(() => import('./language.dialog'));

export type VisitHeadProps = {
  readonly visit: Visit;
  readonly now: Date;
  /** The visitor's identity, from the people room. */
  readonly who: ReactNode;
  readonly onLanguage: (change: VisitSettings) => void;
  readonly onPark: () => void;
  readonly onResume: () => void;
  readonly busy: boolean;
};

/** The line over the plan: number, who, language, how long, and the way to park or take up. */
export const VisitHead = ({ visit, now, who, onLanguage, onPark, onResume, busy }: VisitHeadProps) => {
  const t = useTexts(visitsTexts).head;
  const locale = useLocale();
  const [choosing, setChoosing] = useState(false);
  const parked = visit.state === 'parked';
  useActs([{ id: 'language', group: t.group, key: 'Ä', label: t.change, run: () => setChoosing(true) }]);
  return (
    <section className={styles.head} aria-label={visit.number}>
      <h1 className={styles.number}>{visit.number}</h1>
      {who}
      <span className={styles.grow} />
      <button type="button" className={`${styles.fact} ${styles.language}`} aria-keyshortcuts="Ä" onClick={() => setChoosing(true)}>
        <span><span className="sr">{t.change}: </span>{languageName(visit.language, locale)} <Kbd>Ä</Kbd></span>{' '}
        <small>{visit.channel !== 'desk' && `${t.channels[visit.channel]}, `}{visit.interpreter ? t.interpreter : t.noInterpreter}</small>
      </button>
      <span className={`${styles.fact} ${styles.time}`}>
        <span>{elapsed(visit.startedAt, now, locale)}</span>
        <small>{t.since.replace('{{time}}', clockTime(visit.startedAt, locale))}</small>
      </span>
      <Button variant={parked ? 'filled' : 'normal'} size="row" kbd="Z" pending={busy} onPress={parked ? onResume : onPark}>{parked ? t.resume : t.park}</Button>
      {choosing && (
        <Suspense>
          <LanguageDialog visit={visit} onClose={() => setChoosing(false)} onSave={(change) => { setChoosing(false); onLanguage(change); }} />
        </Suspense>
      )}
    </section>
  );
};
