import { useState } from 'react';
import { refusalWords, useAsk, useMay, useMe, useTell } from '@desk/access/web';
import type { OfficeId } from '@desk/kernel/contract';
import { keepingApi, type OfficeRule } from '@desk/statistics/contract';
import { Button, ErrorState, Skeleton, TextField, fill, formatNumber, showToast, textsOf, useActs, useLocale, useTexts } from '@desk/ui/web';
import styles from '../statistics.module.css';
import { keptRule, keepRule, type TypedRule } from './kept-rule';
import form from './rule.module.css';
import { ruleSv } from './rule.sv';

const ruleTexts = textsOf(ruleSv, async () => (await import('./rule.en')).ruleEn);
const isWhole = (text: string, least: number, most: number): boolean => /^\d{1,4}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;
const hoursOf = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));

/** An office's own rule for its figures: service level, desk hours, and how many visits are asked about failure demand. */
export const OfficeRulePanel = ({ officeId }: { readonly officeId: OfficeId }) => {
  const t = useTexts(ruleTexts);
  const locale = useLocale();
  const { data, error, refetch } = useAsk(keepingApi.getOfficeRule, { officeId });
  if (!data) return error ? <ErrorState title={t.failed} detail={error.refusal.requestId} actions={<Button onPress={() => void refetch()}>{t.again}</Button>}>{refusalWords(error.refusal, locale)}</ErrorState> : <Skeleton rows={4} label={t.loading} />;
  return <RuleForm key={JSON.stringify(data)} rule={data} />;
};

const RuleForm = ({ rule }: { readonly rule: OfficeRule }) => {
  const t = useTexts(ruleTexts);
  const locale = useLocale();
  const { staffId } = useMe();
  const { officeId } = rule;
  const may = useMay('keep', 'Figures', { level: 'office', officeId });
  const said = (value: number | null) => (value === null ? '' : formatNumber(value, 'sv').replaceAll(/\s/g, ''));
  const before: TypedRule = { level: said(rule.serviceLevelMinutes), hours: said(rule.deskHoursPerWeek), sample: said(rule.demandSample) };
  const [typed, setTyped] = useState<TypedRule>(() => keptRule(staffId, officeId) ?? before);
  const write = (its: Partial<TypedRule>) => { const next = { ...typed, ...its }; keepRule(staffId, officeId, next); setTyped(next); };
  const undo = () => { keepRule(staffId, officeId, null); setTyped(before); };
  const tell = useTell(keepingApi.setOfficeRule, { invalidates: [keepingApi.getOfficeRule], onDone: () => { keepRule(staffId, officeId, null); showToast(t.saved); } });
  const hours = hoursOf(typed.hours);
  const wrong = {
    level: isWhole(typed.level, 1, 240) ? undefined : fill(t.range, { min: 1, max: 240 }), sample: isWhole(typed.sample, 0, 100) ? undefined : fill(t.range, { min: 0, max: 100 }),
    hours: hours === null || (hours >= 0 && hours <= 2000) ? undefined : t.hoursRange,
  };
  const changed = (['level', 'hours', 'sample'] as const).filter((name) => typed[name].trim() !== before[name]).map((name) => fill(t.change, { name: t[name].toLocaleLowerCase('sv'), from: before[name] || t.none, to: typed[name].trim() || t.none }));
  const why = !may ? t.mayNot : (wrong.level ?? wrong.hours ?? wrong.sample ?? (changed.length === 0 ? t.nothing : undefined));
  const save = () => { if (why === undefined && !tell.isPending) tell.mutate({ officeId, serviceLevelMinutes: Number(typed.level), deskHoursPerWeek: hours, demandSample: Number(typed.sample) }); };
  useActs([{ id: 'save-rule', group: t.group, key: 'Ctrl+S', label: t.save, why, wait: tell.isPending, run: save }]);
  return (
    <section className={styles.part} aria-labelledby="matt">
      <h2 id="matt">{t.title}</h2>
      <p className={styles.soft}>{t.lead}</p>
      <div className={form.fields}>
        <TextField label={t.level} description={t.levelHint} error={wrong.level} value={typed.level} inputMode="numeric" maxLength={4} onChange={(level) => write({ level })} />
        <TextField label={t.hours} description={t.hoursHint} error={wrong.hours} value={typed.hours} inputMode="decimal" maxLength={7} onChange={(text) => write({ hours: text })} />
        <TextField label={t.sample} description={t.sampleHint} error={wrong.sample} value={typed.sample} inputMode="numeric" maxLength={3} onChange={(sample) => write({ sample })} />
      </div>
      <p role="status">{changed.length > 0 && fill(t.changes, { what: changed.join('; ') })}</p>
      <div className={styles.buttons}>
        <Button variant="filled" kbd="Ctrl S" onPress={save} pending={tell.isPending} why={why}>{t.save}</Button>
        {changed.length > 0 && <Button onPress={undo}>{t.undo}</Button>}
      </div>
      {tell.error && <p role="alert" className={styles.error}>{refusalWords(tell.error.refusal, locale)}</p>}
    </section>
  );
};
