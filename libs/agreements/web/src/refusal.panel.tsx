import { useEffect } from 'react';
import { useAsk, useTell } from '@desk/access/web';
import { agreementsApi } from '@desk/agreements/contract';
import type { TaskCode } from '@desk/cases/contract';
import type { Alternative, CaseTypeCode, Explanation, OfficeId } from '@desk/kernel/contract';
import { Button, Icon, Kbd, Skeleton, useLocale, useTexts } from '@desk/ui/web';
import styles from './agreements.module.css';
import { agreementsTexts } from './agreements-texts';

export type RefusalPanelProps = {
  readonly officeId: OfficeId;
  readonly caseTypeCode: CaseTypeCode;
  readonly task: TaskCode;
  /** The explanation that came with a refusal; else it is asked for. */
  readonly given?: Explanation;
  /** Alternatives that this screen knows a button for; the others are left out rather than shown dead. */
  readonly knows: (alternative: Alternative) => boolean;
  /** The key that does an alternative. */
  readonly keyOf?: (alternative: Alternative) => string | undefined;
  readonly onInstead: (alternative: Alternative) => void;
  readonly onBack: () => void;
};

/** A no in six parts: what, what is missing, line and law, who can change it, what to do instead (first one filled), what to say. */
export const RefusalPanel = ({ officeId, caseTypeCode, task, given, knows, keyOf, onInstead, onBack }: RefusalPanelProps) => {
  const t = useTexts(agreementsTexts).refusal;
  const locale = useLocale();
  const { data, error, refetch } = useAsk(agreementsApi.explainTask, { officeId, caseTypeCode, task }, { enabled: given === undefined });
  const { mutate: note } = useTell(agreementsApi.noteRefusal, { invalidates: [] });
  // The desk has met this no although nothing was sent; one that came with a refusal is counted there.
  const told = given === undefined && data?.allowed === false;
  useEffect(() => { if (told) note({ officeId, caseTypeCode, task }); }, [told, note, officeId, caseTypeCode, task]);
  const it = given ?? data?.explanation ?? null;
  const instead = it?.instead.filter(knows) ?? [];
  const back = <Button variant="quiet" size="row" kbd="Esc" onPress={onBack}>{t.back}</Button>;
  if (error && !data) {
    return (
      <section className={styles.refusal} role="alert">
        <p>{t.failed} {error.refusal.text[locale]}</p>
        {error.refusal.requestId && <p className={styles.small}>{t.number.replace('{{id}}', error.refusal.requestId)}</p>}
        <div><Button variant="filled" onPress={() => void refetch()}>{t.again}</Button> {back}</div>
      </section>
    );
  }
  if (!data && !given) return <Skeleton lines={6} label={t.loading} />;
  if (!it) return <section className={styles.refusal}><p>{t.allowed}</p><div>{back}</div></section>;
  return (
    <section className={styles.refusal} aria-label={t.region}>
      <div className={styles.what}>
        <Icon name="slash" />
        <div><h3>{it.what[locale]}</h3>{back}</div>
      </div>
      <dl className={styles.parts}>
        <dt>{t.missing}</dt><dd>{it.missing[locale]}</dd>
        <dt>{t.line}</dt><dd>{it.lineAndLaw[locale]}</dd>
        <dt>{t.who}</dt><dd>{it.whoCanChange[locale]}</dd>
      </dl>
      {instead.length > 0 && (
        <div className={styles.section}>
          <h3>{t.instead}</h3>
          <div className={styles.instead}>
            <Button wide variant="filled" kbd="G" onPress={() => { if (instead[0]) onInstead(instead[0]); }}>{instead[0]?.label[locale]}</Button>
          </div>
          <ul className={styles.list}>
            {instead.slice(1).map((one) => (
              <li key={`${one.act}${one.task ?? ''}`} className={styles.row}>
                <button type="button" className={styles.act} aria-keyshortcuts={keyOf?.(one)} onClick={() => onInstead(one)}><Icon name={one.act === 'hand-off' ? 'in' : one.act === 'refer' ? 'out' : 'right'} /><span>{one.label[locale]}</span><span />{keyOf?.(one) ? <Kbd>{keyOf(one)}</Kbd> : <span />}</button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.section}>
        <h3>{t.say}</h3>
        <p className={styles.say}>”{it.say[locale].replace(/^[”"“]|[”"“]$/g, '')}”</p>
      </div>
    </section>
  );
};
