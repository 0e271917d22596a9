import { useState } from 'react';
import type { ConditionCode } from '@desk/kernel/contract';
import { Icon, Kbd, useActs, useTexts, type IconName } from '@desk/ui/web';
import styles from './agreements.module.css';
import { agreementsTexts } from './agreements-texts';

/** Something that may be done with the step here and now. */
export type AllowedAct = { readonly id: string; readonly label: string; readonly icon: IconName; readonly line: number | null; readonly key?: string; readonly main: boolean; readonly run: () => void };
/** Something that may not, with the first condition that is missing. */
export type RefusedAct<T extends string = string> = { readonly task: T; readonly label: string; readonly condition: ConditionCode; /** The key that says why. */ readonly key?: string };

export type RightsListProps<T extends string> = {
  readonly office: string;
  readonly allowed: readonly AllowedAct[];
  readonly refused: readonly RefusedAct<T>[];
  readonly busy: boolean;
  readonly onWhy: (task: T) => void;
};

/** How many refused tasks stand open; the rest is one press away, so that the list stays a list of what can be done. */
const OPEN = 2;

/** What may be done with the step, each with its line and key, and what may not, each with the way to an explanation. */
export const RightsList = <T extends string>({ office, allowed, refused, busy, onWhy }: RightsListProps<T>) => {
  const texts = useTexts(agreementsTexts);
  const t = texts.rights;
  const [all, setAll] = useState(false);
  const shown = all ? refused : refused.slice(0, OPEN);
  const rest = refused.length - OPEN;
  const more = all ? t.fewer : t.more.replace('{{n}}', String(rest));
  useActs(rest > 0 ? [{ id: 'more-refused', group: t.group, key: '+', label: more, run: () => setAll(!all) }] : []);
  return (
    <section className={styles.section} aria-labelledby="far-gora">
      <h3 id="far-gora"><span>{t.title}</span><span className={styles.hint}>{t.where.replace('{{office}}', office)}</span></h3>
      {allowed.length === 0 && <p className={styles.small}>{t.none}</p>}
      <ul className={styles.list} aria-busy={busy}>
        {allowed.map((act) => (
          <li key={act.id} className={styles.row}>
            <button type="button" className={styles.act} aria-disabled={busy || undefined} aria-keyshortcuts={act.key} onClick={() => { if (!busy) act.run(); }}>
              <Icon name={act.icon} />
              <span className={act.main ? styles.main : undefined}>{act.label}</span>
              <span className={styles.basis}>{act.line !== null && t.line.replace('{{line}}', String(act.line))}</span>
              {act.key ? <Kbd>{act.key}</Kbd> : <span />}
            </button>
          </li>
        ))}
        {shown.map((one) => (
          <li key={one.task} className={`${styles.row} ${styles.no}`}>
            <Icon name="slash" label={t.refused} />
            <span>{one.label}<small>{texts.conditions[one.condition]}</small></span>
            <button type="button" className={styles.link} aria-keyshortcuts={one.key} onClick={() => onWhy(one.task)}>{t.why}<span className="sr"> {one.label}</span>{one.key && <> <Kbd>{one.key}</Kbd></>}</button>
          </li>
        ))}
      </ul>
      {rest > 0 && <button type="button" className={styles.link} aria-expanded={all} aria-keyshortcuts="+" onClick={() => setAll(!all)}>{more} <Kbd>+</Kbd></button>}
    </section>
  );
};
