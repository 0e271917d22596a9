import { ExplainedNo } from '@desk/access/web';
import { handoffStateNames, type HandoffHistoryEntry } from '@desk/cases/contract';
import type { Locale, Refusal } from '@desk/kernel/contract';
import { Banner, Button } from '@desk/ui/web';
import { timeWords } from './due-words';
import { said, shortly } from './inbox-texts';
import type { InboxTexts } from './inbox.sv';
import styles from './reading.module.css';

const stepWords = (step: string, t: InboxTexts): string => Object.entries(t.changed.steps).find(([name]) => name === step)?.[1] ?? step;

type ChangedBannerProps = {
  readonly changes: readonly HandoffHistoryEntry[];
  readonly refusal: Refusal | null;
  readonly taken: boolean;
  readonly draftKept: boolean;
  readonly onBack: () => void;
  readonly locale: Locale;
  readonly t: InboxTexts;
};

/** Who changed the hand-off and what they did, what one can still do, and that nothing written is lost. Or a refusal: in six parts with the way on, when it came with them. */
export const ChangedBanner = ({ changes, refusal, taken, draftKept, onBack, locale, t }: ChangedBannerProps) => {
  const last = changes.at(-1);
  const kept = draftKept ? ` ${t.changed.kept}` : '';
  if (last) {
    const did = said(t.changed.did, { name: shortly(last.byName), what: stepWords(last.step, t), time: timeWords(last.at, locale) });
    return <Banner tone="wait" title={did}>{`${taken ? t.changed.read : t.changed.again}${kept}`}</Banner>;
  }
  if (refusal === null) return null;
  if (refusal.explanation) {
    const back = <Button variant="quiet" size="row" onPress={onBack}>{t.changed.back}</Button>;
    return <div className={styles.explained} role="alert"><ExplainedNo explanation={refusal.explanation} back={back} />{draftKept && <p>{t.changed.kept}</p>}</div>;
  }
  const meanwhile = refusal.code === 'changed-meanwhile';
  const number = refusal.requestId && refusal.code === 'failed' ? ` ${said(t.error.number, { id: refusal.requestId })}` : '';
  return <Banner tone={meanwhile ? 'wait' : 'stop'} title={refusal.text[locale]}>{`${meanwhile ? (taken ? t.changed.read : t.changed.again) : ''}${kept}${number}`.trim()}</Banner>;
};

/** What changed, in words: the step, and from which state to which. */
export const WhatChanged = ({ changes, locale, t }: { readonly changes: readonly HandoffHistoryEntry[]; readonly locale: Locale; readonly t: InboxTexts }) => {
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>{t.changed.title}</h3>
      {changes.map((entry) => (
        <p key={entry.at + entry.step}>
          {said(t.changed.did, { name: shortly(entry.byName), what: stepWords(entry.step, t), time: timeWords(entry.at, locale) })}{' '}
          {entry.from && entry.from !== entry.to && said(t.changed.row, { from: handoffStateNames[entry.from][locale], to: handoffStateNames[entry.to][locale] })}
        </p>
      ))}
    </section>
  );
};
