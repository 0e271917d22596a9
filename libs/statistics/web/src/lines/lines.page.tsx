import { useAsk, useToday, NotFetched } from '@desk/access/web';
import { AgencyId, OfficeId } from '@desk/kernel/contract';
import { findMeasure, lineMeasures, statisticsApi, type FollowedLine, type Question } from '@desk/statistics/contract';
import { Banner, Button, DateField, EmptyState, LinkButton, Segmented, Select, Skeleton, formatNumber, formatTime, saveFile, useAddress } from '@desk/ui/web';
import { ALL, periodsOf } from '../ask/asked';
import { useNames } from '../ask/use-names';
import { useQuestion } from '../ask/use-question';
import { csvOf } from '../charts/save-chart';
import { FigureDialog } from '../dashboard/figure.dialog';
import { StatisticsFrame } from '../frame';
import { said, useStatisticsTexts } from '../statistics-texts';
import { LineTable, lineCells } from './line-table';
import { useLinesTexts } from './lines-texts';
import styles from '../statistics.module.css';

/** Under half and over one and a half times the estimate is worth a word at the agreement meeting. */
const apart = (line: FollowedLine): boolean => { const value = line.figures.find((it) => it.measureId === 'line-against-estimate')?.figure.value; return value !== null && value !== undefined && (value < 0.5 || value > 1.5); };
const periods = ['four', 'quarter', 'year'] as const;

/** Each line of the agreements: estimate beside volume, promise beside what was kept. What is asked, and the open figure, stand in the address. */
export const LinesPage = () => {
  const { t, locale } = useLinesTexts();
  const shared = useStatisticsTexts().t;
  const { asked, measure, words } = useQuestion();
  const names = useNames();
  const today = useToday();
  const { get, set } = useAddress();
  const { from, to, officeId, agency, view } = asked?.question ?? { from: today, to: today };
  const held: Pick<Question, 'from' | 'to' | 'officeId' | 'agency' | 'view'> = { from, to, ...(officeId ? { officeId } : {}), ...(agency ? { agency } : {}), ...(view ? { view } : {}) };
  const { data, error, refetch } = useAsk(statisticsApi.lines, held, { enabled: asked !== null, keepPrevious: true });
  const known = periodsOf(today);
  const period = periods.find((it) => known[it][0] === from && known[it][1] === to);
  const onlyApart = get('rader') === 'avviker';
  const lines = data?.lines.filter((line) => !onlyApart || apart(line)) ?? [];
  const [openId, openMeasure] = get('visa').split('~');
  const opened = measure(openMeasure ?? '');
  const openLine = data?.lines.find((line) => line.id === openId);
  const own = (words.data?.reach.officeIds.length ?? 0) + (words.data?.reach.agencyIds.length ?? 0) > 0;
  const download = () => saveFile(`avtalsrader-${data?.from ?? from}-${data?.to ?? to}.csv`, csvOf({
    columns: [t.line, t.where, shared.filters.agency, t.days, t.covers, t.tasks, t.perYear, t.estimate, t.promise, ...lineMeasures.map((id) => findMeasure(id)?.name[locale] ?? id)], rows: lines.map((line) => lineCells(line, names, t, shared, locale)),
  }), 'text/csv;charset=utf-8');
  return (
    <StatisticsFrame title={t.title} lead={t.lead} actions={<>{lines.length > 0 && <Button icon="down" onPress={download}>{t.csv}</Button>}<LinkButton to={`/statistik/rapporter?${new URLSearchParams({ fran: from, till: to, format: 'xlsx', ...(officeId ? { om: `kontor:${officeId}` } : agency ? { om: `myndighet:${agency}` } : {}) }).toString()}`}>{t.report}</LinkButton></>}>
      <div className={styles.filters} role="group" aria-label={shared.filters.label}>
        <Select label={shared.filters.period} value={period ?? 'custom'} options={[...periods, 'custom' as const].map((value) => ({ value, label: shared.filters.periods[value] }))} onChange={(next) => { if (next !== 'custom') set({ fran: known[next][0], till: known[next][1] }); }} />
        <DateField label={shared.filters.from} value={from} max={to} onChange={(fran) => set({ fran, till: to })} /><DateField label={shared.filters.to} value={to} min={from} onChange={(till) => set({ fran: from, till })} />
        <Select label={shared.filters.office} value={officeId ?? ALL} options={[{ value: ALL, label: shared.all }, ...names.choices.office]} onChange={(kontor) => set({ kontor })} />
        <Select label={shared.filters.agency} value={agency ?? ALL} options={[{ value: ALL, label: shared.all }, ...names.choices.agency]} onChange={(myndighet) => set({ myndighet })} />
        {own && <Select label={shared.filters.view} value={view ?? ''} options={[{ value: '', label: shared.filters.own }, { value: 'shared', label: shared.filters.shared }]} onChange={(next) => set({ siffror: next === 'shared' ? 'delade' : null })} />}
        <Segmented label={t.only} value={onlyApart ? 'apart' : 'every'} onChange={(next) => set({ rader: next === 'apart' ? 'avviker' : null })} options={[{ value: 'every', label: t.every }, { value: 'apart', label: t.apart }]} />
      </div>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data || !asked ? <Skeleton rows={10} label={shared.failed.loading} /> : (
        <>
          <p className={styles.soft} role="status">{said(shared.told.span, { view: data.view === 'own' ? shared.told.own : shared.told.shared, from: data.from, to: data.to })} {said(shared.told.asOf, { time: formatTime(data.asOf, locale) })} {said(t.shown, { n: formatNumber(lines.length, locale), all: formatNumber(data.lines.length, locale) })}. {onlyApart ? t.apartText : ''}</p>
          {data.notes.length > 0 && <Banner tone="note" title={shared.told.missing}>{data.notes.map((note) => note[locale]).join(' ')}</Banner>}
          {lines.length === 0 ? <EmptyState icon="document" title={data.lines.length > 0 ? t.noneApart : t.none}>{data.lines.length > 0 ? t.noneApartText : t.noneText}</EmptyState> : <LineTable lines={lines} names={names} onOpen={(line, measureId) => set({ visa: `${line.id}~${measureId}` }, true)} />}
          {data.view === 'shared' && lines.length > 0 && <p className={styles.soft}>{shared.marks.legend}</p>}
          {opened && openLine && <FigureDialog key={get('visa')} measure={opened} question={ofLine(openLine, held, opened.id)} narrower={false} rows={words.data?.reach.rows ?? false} names={names} onClose={() => set({ visa: null })} onOnly={() => set({ visa: null })} figure={openLine.figures.find((it) => it.measureId === opened.id)?.figure} made={madeOf(openLine, opened.id)} />}
        </>
      )}
    </StatisticsFrame>
  );
};

/** The question that a line's figure answers: its own days, offices, agency, case types and, for cases, tasks. */
const ofLine = (line: FollowedLine, { officeId, view }: Pick<Question, 'officeId' | 'view'>, measureId: string): Question => ({
  from: line.from, to: line.to, agency: AgencyId.parse(line.agencyId), officeId: line.officeIds.filter((it) => !officeId || officeId.split(',').includes(it)).map((it) => OfficeId.parse(it)).join(), caseType: line.caseTypeCodes.join(), ...(view ? { view } : {}),
  ...(madeOf(line, measureId) === 'cases' ? { task: line.tasks.join() } : {}),
});

/** The measure whose facts a line's figure is made of. */
const madeOf = (line: FollowedLine, measureId: string): string => (measureId.startsWith('line-') ? (line.tasks.includes('HO') ? 'handoffs' : 'cases') : measureId);
