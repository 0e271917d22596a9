import { fill, Icon } from '@desk/ui/web';
import { contactsOf, firstOf, planLines, withoutOwner } from './min-plan-lines';
import styles from './min-plan.module.css';
import type { PlanSection } from './visit-plan';

type MinPlanSheetProps = {
  readonly format: 'a4' | 'kvitto';
  readonly sections: readonly PlanSection[];
  readonly question: boolean;
  readonly words: Parameters<typeof planLines>[1];
  readonly office: string;
  readonly number: string;
  readonly date: string;
  readonly lead: string;
};

/** The paper itself: what to do first, the steps with dates and what to bring, and whom to ask. Black on white only. */
export const MinPlanSheet = ({ format, sections, words, office, number, date, lead }: MinPlanSheetProps) => {
  const { t, locale, names } = words;
  const parts = planLines(sections, words);
  const first = firstOf(sections);
  const events = parts.filter(({ id }) => id !== 'single').map(({ title }) => title);
  const contacts = contactsOf(sections, words);
  return (
    <article className={`${styles.sheet} ${format === 'kvitto' ? styles.slip : styles.a4}`} lang={locale} aria-labelledby="min-plan">
      <header className={styles.head}>
        <p className={styles.where}><Icon name="logo" /> {fill(t.office, { office })}</p>
        <h1 id="min-plan">{t.title}</h1>
        {events.length > 0 && <p className={styles.event}>{events.join(', ')}</p>}
        <p className={styles.lead}>{lead}</p>
      </header>
      {first && <section className={styles.first}><h2>{t.first}</h2><p><b>{first.name[locale]}</b>, {names.owner(first)}. {withoutOwner(first.caseType.contact[locale], names.owner(first))}</p></section>}
      {parts.length === 0 && <p>{t.nothing}</p>}
      {parts.map((part) => (
        <section key={part.id}>
          {parts.length > 1 && <h2 className={styles.part}>{part.title}</h2>}
          <ol className={styles.steps}>
            {part.lines.map((line) => (
              <li key={line.key} className={styles.step} data-now={line.now || undefined}>
                <span className={styles.mark} aria-hidden="true">{line.done ? '✓' : line.mark}</span>
                <div className={styles.body}>
                  <p className={styles.when}><b>{line.when}</b> · {line.agency}</p>
                  <h3><span className={styles.inline}>{line.mark}. </span>{line.name}</h3>
                  {line.text && <p>{line.text}</p>}
                  {line.checks.map((said) => <p key={said} className={styles.check}>{said}</p>)}
                </div>
                <dl className={styles.facts}>{line.facts.map(({ term, said }) => <div key={term + said}><dt>{term}:</dt> <dd>{said}</dd></div>)}</dl>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {contacts.length > 0 && (
        <section className={styles.ask}>
          <h2>{t.ask}</h2>
          <dl>{contacts.map(({ agency, said }) => <div key={agency}><dt>{agency}</dt> <dd>{said}</dd></div>)}</dl>
          <p>{fill(t.again, { office: fill(t.office, { office }) })}</p>
        </section>
      )}
      <p className={styles.foot}>{fill(t.foot, { number, date })}</p>
    </article>
  );
};
