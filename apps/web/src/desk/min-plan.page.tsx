import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAsk } from '@desk/access/web';
import { casesApi } from '@desk/cases/contract';
import { Locale, stockholmDate, VisitId } from '@desk/kernel/contract';
import { dayWords } from '@desk/routing/web';
import { Button, ErrorState, fill, LinkButton, Segmented, Skeleton, useLocale, useActs } from '@desk/ui/web';
import { visitsApi } from '@desk/visits/contract';
import { minPlanEn } from './min-plan.en';
import { MinPlanSheet } from './min-plan-sheet';
import { minPlanSv } from './min-plan.sv';
import styles from './min-plan.module.css';
import { namesOf, useDeskTexts, useReference } from './use-desk-words';
import { useNow } from './use-now';
import { planSections } from './visit-plan';

type Format = 'a4' | 'kvitto';

/** "Min plan": what the visitor takes home, on A4 or 80 mm, in Swedish or English, without anything that says who they are. */
export const Component = () => {
  const { t: desk } = useDeskTexts();
  const own = useLocale();
  const go = useNavigate();
  const [search, setSearch] = useSearchParams();
  const now = useNow();
  const given = VisitId.safeParse(useParams().visitId);
  const visitId = given.success ? given.data : '';
  const { catalogue, house } = useReference();
  const visit = useAsk(visitsApi.getVisit, { visitId }, { enabled: given.success });
  const found = useAsk(casesApi.listVisitCases, { visitId }, { enabled: given.success });
  const locale: Locale = Locale.catch(own).parse(search.get('sprak'));
  const format: Format = search.get('format') === 'kvitto' ? 'kvitto' : 'a4';
  const t = locale === 'en' ? minPlanEn : minPlanSv;
  const tools = (own === 'en' ? minPlanEn : minPlanSv).tools;
  const set = (name: string, value: string) => setSearch((before) => { before.set(name, value); return before; }, { replace: true });
  const print = () => window.print();
  const { data } = visit;
  const place = data && data.state !== 'ended' ? `/disk/${data.id}` : '/disk';
  useActs([
    { id: 'print', group: tools.region, key: 'S', label: tools.print, run: print },
    { id: 'language', group: tools.region, key: 'L', label: tools.otherLanguage, run: () => set('sprak', locale === 'sv' ? 'en' : 'sv') },
    { id: 'paper', group: tools.region, key: 'P', label: tools.otherPaper, run: () => set('format', format === 'a4' ? 'kvitto' : 'a4') },
    { id: 'back', group: tools.region, key: 'Esc', label: tools.back, run: () => void go(place) },
  ]);

  const error = visit.error ?? found.error;
  if (error && !(data && found.data)) {
    return <ErrorState title={tools.failed} actions={<><Button variant="filled" onPress={() => { void visit.refetch(); void found.refetch(); }}>{tools.again}</Button><LinkButton to="/disk">{desk.error.toDesk}</LinkButton></>}>{error.refusal.text[own]}</ErrorState>;
  }
  if (!data || !found.data || !catalogue || !house) return <Skeleton lines={8} label={tools.loading} />;
  const day = stockholmDate(new Date(data.startedAt));
  const names = namesOf(locale, catalogue, house);
  const sections = planSections({ visit: data, catalogue, found: found.data, today: stockholmDate(now) });
  return (
    <div className={styles.page}>
      <section className={styles.tools} aria-label={tools.region}>
        <LinkButton to={place} icon="left" variant="quiet" kbd="Esc">{data.state === 'ended' ? desk.error.toDesk : tools.back}</LinkButton>
        <span className={styles.grow} />
        <Segmented label={tools.language} value={locale} onChange={(to) => set('sprak', to)} options={[{ value: 'sv', label: tools.sv }, { value: 'en', label: tools.en }]} />
        <Segmented<Format> label={tools.format} value={format} onChange={(to) => set('format', to)} options={[{ value: 'a4', label: tools.a4 }, { value: 'kvitto', label: tools.slip }]} />
        <Button variant="filled" icon="print" kbd="S" onPress={print}>{tools.print}</Button>
      </section>
      <MinPlanSheet format={format} sections={sections} question={data.question} words={{ t, locale, names, today: stockholmDate(now) }} office={names.office(data.officeId)} number={data.number}
        date={dayWords(day, locale, 'always', 'long')} lead={fill(data.question && sections.length === 0 ? t.leadQuestion : t.lead, { date: dayWords(day, locale, 'always', 'long') })} />
    </div>
  );
};
