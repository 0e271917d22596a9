import { useEffect } from 'react';
import { ExplainedNo, useAsk, useTell } from '@desk/access/web';
import { agreementsApi } from '@desk/agreements/contract';
import type { TaskCode } from '@desk/cases/contract';
import type { Alternative, CaseTypeCode, Explanation, OfficeId } from '@desk/kernel/contract';
import { Button, Skeleton, fill, useLocale, useTexts } from '@desk/ui/web';
import styles from './agreements.module.css';
import { agreementsTexts } from './agreements-texts';

export type RefusalPanelProps = {
  readonly officeId: OfficeId;
  readonly caseTypeCode: CaseTypeCode;
  readonly task: TaskCode;
  /** The explanation that came with a refusal; else it is asked for. */
  readonly given?: Explanation;
  /** The key that does an alternative. */
  readonly keyOf?: (alternative: Alternative) => string | undefined;
  readonly onBack: () => void;
};

/** Why a desk task may not be done here: asked for when nobody has tried it yet, and then counted as a no that the desk met. */
export const RefusalPanel = ({ officeId, caseTypeCode, task, given, keyOf, onBack }: RefusalPanelProps) => {
  const t = useTexts(agreementsTexts).refusal;
  const locale = useLocale();
  const { data, error, refetch } = useAsk(agreementsApi.explainTask, { officeId, caseTypeCode, task }, { enabled: given === undefined });
  const { mutate: note } = useTell(agreementsApi.noteRefusal, { invalidates: [] });
  // The desk has met this no although nothing was sent; one that came with a refusal is counted there.
  const told = given === undefined && data?.allowed === false;
  useEffect(() => { if (told) note({ officeId, caseTypeCode, task }); }, [told, note, officeId, caseTypeCode, task]);
  const it = given ?? data?.explanation ?? null;
  const back = <Button variant="quiet" size="row" kbd="Esc" onPress={onBack}>{t.back}</Button>;
  if (error && !data) {
    return (
      <section className={styles.refusal} role="alert">
        <p>{t.failed} {error.refusal.text[locale]}</p>
        {error.refusal.requestId && <p className={styles.small}>{fill(t.number, { id: error.refusal.requestId })}</p>}
        <div><Button variant="filled" onPress={() => void refetch()}>{t.again}</Button> {back}</div>
      </section>
    );
  }
  if (!data && !given) return <Skeleton lines={6} label={t.loading} />;
  if (!it) return <section className={styles.refusal}><p>{t.allowed}</p><div>{back}</div></section>;
  return <ExplainedNo explanation={it} keyOf={keyOf} firstKey="G" back={back} />;
};
