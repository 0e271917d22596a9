import { useState } from 'react';
import { useAsk, useTell, useToday, NotFetched } from '@desk/access/web';
import { OfficeId } from '@desk/kernel/contract';
import { reportsApi, type Tertial } from '@desk/statistics/contract';
import { Button, Select, Skeleton, TextArea, TextField, showToast, useAddress } from '@desk/ui/web';
import type { Names } from '../ask/use-names';
import { said, useStatisticsTexts } from '../statistics-texts';
import { tertialOf } from './order-words';
import styles from '../statistics.module.css';

/** The tertial report's scale and sections: what only people know (domain.md 1.5). */
export const TertialPart = ({ officeIds, names }: { readonly officeIds: readonly string[]; readonly names: Names }) => {
  const { t } = useStatisticsTexts();
  const r = t.reports;
  const { get, set } = useAddress();
  const today = useToday();
  const tertials = [0, 1, 2, 3, 4, 5].map((back) => tertialOf(today, back));
  const chosen = tertials.find((it) => `${it.year}-${it.number}` === get('skriv')) ?? tertials[0] ?? tertialOf(today);
  const officeId = OfficeId.parse(officeIds.find((id) => id === get('kontor')) ?? officeIds[0]);
  const { data, error, refetch } = useAsk(reportsApi.getTertial, { officeId, year: chosen.year, number: chosen.number });
  return (
    <section className={styles.part} aria-labelledby="egna">
      <h2 id="egna">{r.write}</h2>
      <p className={styles.soft}>{r.writeText}</p>
      <div className={styles.form}>
        <Select label={r.tertial} value={`${chosen.year}-${chosen.number}`} options={tertials.map((it) => ({ value: `${it.year}-${it.number}`, label: said(r.tertialOf, it) }))} onChange={(skriv) => set({ skriv })} />
        {officeIds.length > 1 && <Select label={t.filters.office} value={officeId} options={officeIds.map((value) => ({ value, label: names.of('office', value) }))} onChange={(kontor) => set({ kontor })} />}
      </div>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={4} label={t.failed.loading} /> : <TertialForm key={`${officeId}${chosen.year}${chosen.number}`} officeId={officeId} kept={data} />}
    </section>
  );
};

const aspects = ['steering', 'coordination', 'engagement'] as const;
const points = ['1', '2', '3', '4', '5'] as const;

const TertialForm = ({ officeId, kept }: { readonly officeId: OfficeId; readonly kept: Tertial }) => {
  const { t, locale } = useStatisticsTexts();
  const r = t.reports;
  const [scale, setScale] = useState<Readonly<Record<(typeof aspects)[number], string>>>({ steering: String(kept.scale?.steering ?? ''), coordination: String(kept.scale?.coordination ?? ''), engagement: String(kept.scale?.engagement ?? '') });
  const [sections, setSections] = useState(kept.sections);
  const save = useTell(reportsApi.setTertial, { invalidates: [reportsApi.getTertial], onDone: () => showToast(r.saved) });
  const change = (at: number, its: Partial<(typeof sections)[number]>) => setSections(sections.map((one, place) => (place === at ? { ...one, ...its } : one)));
  const whole = aspects.every((aspect) => scale[aspect] !== '');
  const keep = () => save.mutate({ officeId, year: kept.year, number: kept.number, scale: whole ? { steering: Number(scale.steering), coordination: Number(scale.coordination), engagement: Number(scale.engagement) } : null, sections });
  return (
    <>
      <div className={styles.form}>
        {aspects.map((aspect) => <Select key={aspect} label={r.scale[aspect]} description={kept.trend.length === 0 ? r.noTrend : said(r.trend, { list: kept.trend.map((it) => `${said(r.tertialOf, { number: it.number, year: it.year })}: ${it.scale[aspect]}`).join(', ') })} value={scale[aspect]} options={[{ value: '', label: r.notSet }, ...points.map((value) => ({ value, label: value }))]} onChange={(value) => setScale({ ...scale, [aspect]: value })} />)}
      </div>
      {sections.map((section, at) => (
        // The place is what a section is known by until it is saved.
        <div key={at} className={styles.part}>
          <TextField label={r.heading} value={section.heading} maxLength={120} onChange={(heading) => change(at, { heading })} />
          <TextArea label={r.text} value={section.text} rows={4} maxLength={6000} onChange={(text) => change(at, { text })} />
          <div><Button size="row" onPress={() => setSections(sections.filter((_, place) => place !== at))}>{r.drop}</Button></div>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button icon="plus" onPress={() => setSections([...sections, { heading: '', text: '' }])}>{r.add}</Button>
        <Button pending={save.isPending} onPress={keep}>{r.save}</Button>
      </div>
      {save.error && <p role="alert" className={styles.error}>{save.error.refusal.text[locale]}</p>}
    </>
  );
};
