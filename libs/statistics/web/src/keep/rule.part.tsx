import { useState } from 'react';
import { useTell } from '@desk/access/web';
import { keepingApi, statisticsApi, type OfficeRule } from '@desk/statistics/contract';
import { Button, TextField, showToast } from '@desk/ui/web';
import { useKeepTexts } from './keep-texts';
import styles from '../statistics.module.css';

/** Staffed desk hours, the service level and the sample that is asked about failure demand: from today on. */
export const RulePart = ({ rule }: { readonly rule: OfficeRule }) => {
  const { t: { rule: r }, locale } = useKeepTexts();
  const [hours, setHours] = useState(rule.deskHoursPerWeek === null ? '' : String(rule.deskHoursPerWeek).replace('.', locale === 'sv' ? ',' : '.'));
  const [level, setLevel] = useState(String(rule.serviceLevelMinutes));
  const [sample, setSample] = useState(String(rule.demandSample));
  const [tried, setTried] = useState(false);
  const save = useTell(keepingApi.setOfficeRule, { invalidates: [keepingApi.getOfficeRule, statisticsApi.tiles, statisticsApi.series, statisticsApi.comparison], onDone: () => showToast(r.saved) });
  const read = { hours: hours.trim() === '' ? null : numberIn(hours.replace(',', '.'), 0, 2000, false), level: numberIn(level, 1, 240), sample: numberIn(sample, 0, 100) };
  const send = () => {
    setTried(true);
    if (read.hours !== undefined && read.level !== undefined && read.sample !== undefined) save.mutate({ officeId: rule.officeId, deskHoursPerWeek: read.hours, serviceLevelMinutes: read.level, demandSample: read.sample });
  };
  return (
    <section className={styles.part} aria-labelledby="regler">
      <h2 id="regler">{r.title}</h2>
      <p className={styles.soft}>{r.text}</p>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); send(); }}>
        <TextField label={r.hours} description={r.hoursText} value={hours} inputMode="decimal" error={tried && read.hours === undefined ? r.hoursWrong : undefined} onChange={setHours} />
        <TextField label={r.level} description={r.levelText} value={level} inputMode="numeric" error={tried && read.level === undefined ? r.levelWrong : undefined} onChange={setLevel} />
        <TextField label={r.sample} description={r.sampleText} value={sample} inputMode="numeric" error={tried && read.sample === undefined ? r.sampleWrong : undefined} onChange={setSample} />
        <div><Button type="submit" pending={save.isPending}>{r.save}</Button></div>
      </form>
      {save.error && <p role="alert" className={styles.error}>{save.error.refusal.text[locale]}</p>}
    </section>
  );
};

/** @returns undefined when it is no such number */
const numberIn = (text: string, least: number, most: number, whole = true): number | undefined => {
  const value = Number(text.trim());
  return text.trim() !== '' && value >= least && value <= most && (!whole || Number.isInteger(value)) ? value : undefined;
};
