import type { ReactNode } from 'react';
import type { Alternative, Explanation, Refusal } from '@desk/kernel/contract';
import { Button, Icon, Kbd, fill, useLocale, useTexts } from '@desk/ui/web';
import { accessTexts } from './access-texts';
import { placeOf, useOffers, type Instead } from './instead';
import styles from './explained-no.module.css';

type Ways = {
  /** What the place itself can do, before what the page around it can. */
  readonly instead?: Instead;
  /** The key that does an alternative; the first one has its own. */
  readonly keyOf?: (alternative: Alternative) => string | undefined;
  readonly firstKey?: string;
};
export type ExplainedNoProps = Ways & { readonly explanation: Explanation; /** The way back to where one was. */ readonly back?: ReactNode };

/** A no in six parts: what, what is missing, line and law, who can change it, what to do instead (first one filled), what to say. The same at the desk and in the inbox. */
export const ExplainedNo = ({ explanation, instead, keyOf, firstKey, back }: ExplainedNoProps) => {
  const t = useTexts(accessTexts).no;
  const locale = useLocale();
  const { offers: [first, ...others], elsewhere } = useOffers(explanation, instead);
  return (
    <section className={styles.no} aria-label={t.region}>
      <div className={styles.what}>
        <Icon name="slash" />
        <div><h3>{explanation.what[locale]}</h3>{back}</div>
      </div>
      <dl className={styles.parts}>
        <dt>{t.missing}</dt><dd>{explanation.missing[locale]}</dd>
        <dt>{t.line}</dt><dd>{explanation.lineAndLaw[locale]}</dd>
        <dt>{t.who}</dt><dd>{explanation.whoCanChange[locale]}</dd>
      </dl>
      {(first ?? elsewhere[0]) && (
        <div className={styles.section}>
          <h3>{t.instead}</h3>
          {first && <Button wide variant="filled" kbd={firstKey} onPress={first.run}>{first.alternative.label[locale]}</Button>}
          {others.length > 0 && (
            <ul className={styles.others}>
              {others.map(({ alternative: one, run }) => (
                <li key={`${one.act}${one.task ?? ''}`}>
                  <button type="button" className={styles.act} aria-keyshortcuts={keyOf?.(one)} onClick={run}><Icon name={one.act === 'hand-off' ? 'in' : one.act === 'refer' ? 'out' : 'right'} /><span>{one.label[locale]}</span>{keyOf?.(one) ? <Kbd>{keyOf(one)}</Kbd> : <span />}</button>
                </li>
              ))}
            </ul>
          )}
          {elsewhere.map(({ act, label }) => <p key={act} className={styles.elsewhere}>{label[locale]}: {t.where[placeOf[act]]}.</p>)}
        </div>
      )}
      <div className={styles.section}>
        <h3>{t.say}</h3>
        <p className={styles.say}>”{explanation.say[locale].replace(/^[”"“]|[”"“]$/g, '')}”</p>
      </div>
    </section>
  );
};

export type RefusalNoteProps = Ways & { readonly refusal: Refusal; /** What did not happen, and what is safe. */ readonly lead?: string };

/** What the house said when it refused, where it was tried: in six parts when it came with them, else its words and the number to quote. */
export const RefusalNote = ({ refusal, lead, ...ways }: RefusalNoteProps) => {
  const t = useTexts(accessTexts).no;
  const locale = useLocale();
  return (
    <div className={styles.note} role="alert">
      {lead && refusal.explanation && <p className={styles.lead}>{lead}</p>}
      {refusal.explanation ? <ExplainedNo explanation={refusal.explanation} {...ways} /> : (
        <>
          <p className={styles.plain}>{lead && `${lead} `}{refusal.text[locale]}{refusal.fields?.map(({ text }) => ` ${text[locale]}`)}</p>
          {refusal.code === 'failed' && refusal.requestId && <p className={styles.number}>{fill(t.number, { id: refusal.requestId })}</p>}
        </>
      )}
    </div>
  );
};
