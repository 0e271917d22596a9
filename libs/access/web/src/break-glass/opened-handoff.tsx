import type { NamedHandoff } from '@desk/access/contract';
import { handoffStateNames } from '@desk/cases/contract';
import styles from './break-glass.module.css';
import { useBreakGlassTexts } from './break-glass-texts';

/** What was named, to read only. It lies in the component alone: left, it is gone, and each look is asked for anew. */
export const OpenedHandoff = ({ handoff }: { readonly handoff: NamedHandoff }) => {
  const { t, locale, timeWords } = useBreakGlassTexts();
  const { parcel } = handoff;
  const facts: readonly (readonly [string, string])[] = [
    [t.identity, parcel?.identity?.masked ?? ''], [t.question, handoff.question ?? ''], [t.notes, (parcel?.notes ?? []).map(({ text, byName }) => `${text} (${byName})`).join('\n')],
    [t.documents, (parcel?.documents ?? []).map(({ title, pages }) => `${title}, ${pages} s.`).join('\n')], [t.visitorText, handoff.visitorText ?? ''],
    [t.history, handoff.history.map(({ to, at, byName }) => `${timeWords(at)} ${handoffStateNames[to][locale]}, ${byName}`).join('\n')],
  ];
  return (
    <section className={styles.content} aria-label={t.content}>
      <p className={styles.soft}>{t.content}</p>
      <dl>{facts.map(([name, value]) => <div key={name} className={styles.fact}><dt>{name}</dt><dd>{value || t.nothing}</dd></div>)}</dl>
    </section>
  );
};
