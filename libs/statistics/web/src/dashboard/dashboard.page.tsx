import { useState } from 'react';
import { Filters } from '@desk/statistics/contract';
import { Button, Skeleton, formatWeekday, showToast, useActs, useAddress } from '@desk/ui/web';
import { NotFetched } from '@desk/access/web';
import { addressNames, filterNames } from '../ask/asked';
import { useNames } from '../ask/use-names';
import { useQuestion } from '../ask/use-question';
import { StatisticsFrame } from '../frame';
import { useStatisticsTexts } from '../statistics-texts';
import { AllMeasuresPanel } from './all-measures.panel';
import { DividedPanel, OfficesPanel, ParetoPanel } from './divided.panels';
import { FigureDialog } from './figure.dialog';
import { FiltersPart } from './filters.part';
import { FlowPanel, FunnelPanel, MatrixPanel } from './flow.panels';
import { SavedViews } from './saved-views';
import { TilesPart } from './tiles.part';
import { HeatPanel, SeriesPanel, WaitPanel } from './time.panels';
import { ToldLine } from './told-line';
import styles from '../statistics.module.css';

const timely = ['wait-median', 'wait-within', 'visits', 'solved', 'handed-off', 'wrong-handoffs', 'answer-in-time', 'not-in-agreement', 'no-system-access', 'refusals', 'failure-demand', 'repeat', 'workload'];
const ofAgency = ['wrong-handoffs', 'handoffs', 'answer-in-time', 'cases', 'solved', 'not-in-agreement', 'no-system-access', 'refusals'];
const besideOffices = ['wait-within', 'solved', 'wait-median', 'workload', 'handed-off', 'wrong-handoffs', 'failure-demand', 'left', 'answer-in-time'];

/** A period in figures. The question, the open figure and which tables are shown stand in the address. */
export const DashboardPage = () => {
  const { t, locale } = useStatisticsTexts();
  const { asked, measure, words } = useQuestion();
  const names = useNames();
  const { search, get, set } = useAddress();
  const [views, setViews] = useState(false);
  const copy = () => void navigator.clipboard?.writeText(window.location.href).then(() => showToast(t.filters.copied), () => undefined);
  useActs([{ id: 'figures-copy', group: t.title, label: t.filters.copy, run: copy }, { id: 'figures-views', group: t.title, label: t.views.title, run: () => setViews(true) }, { id: 'figures-define', group: t.title, key: 'D', label: t.figure.what, run: () => document.querySelector<HTMLElement>('[data-define]')?.click() }]);
  const question = asked?.question;
  const place = question?.officeId ? question.officeId.split(',').map((id) => names.of('office', id)).join(', ') : question?.agency ? question.agency.split(',').map((id) => names.of('agency', id)).join(', ') : t.house;
  const open = openIn(get('visa'));
  const opened = open && measure(open.measureId);
  const panel = question && { question, names, measure, onOpen: (measureId: string, narrower: Filters = {}) => set({ visa: [measureId, ...Object.entries(narrower).map(([name, value]) => `${name}=${value}`)].join('~') }, true) };
  const choices = (ids: readonly string[]) => ids.flatMap((value) => { const its = measure(value); return its ? [{ value, label: its.name[locale] }] : []; });
  const dayWords = (day: string) => formatWeekday(day, locale).replace(/^\S+ /, '');
  const title = question ? `${place}, ${dayWords(question.from)}–${dayWords(question.to)} ${question.to.slice(0, 4)}` : t.title;
  const agency = question?.agency !== undefined;
  const compared = asked?.compared ?? {};
  return (
    <StatisticsFrame title={title} actions={<><Button variant="quiet" onPress={() => setViews(true)}>{t.views.open}</Button><Button onPress={copy}>{t.filters.copy}</Button><Button icon="print" onPress={() => window.print()}>{t.filters.print}</Button></>}>
      {words.error && !words.data ? <NotFetched error={words.error} again={() => void words.refetch()} /> : !asked || !panel ? <Skeleton rows={10} label={t.failed.loading} /> : (
        <>
          <FiltersPart asked={asked} names={names} own={(words.data?.reach.officeIds.length ?? 0) + (words.data?.reach.agencyIds.length ?? 0) > 0} />
          <ToldLine question={asked.question} />
          <TilesPart asked={asked} measure={measure} onOpen={panel.onOpen} />
          {!agency && <div className={`${styles.grid} ${styles.seven}`}><HeatPanel {...panel} /><WaitPanel {...panel} /></div>}
          <div className={`${styles.grid} ${styles.eight}`}><FlowPanel {...panel} />{agency ? <DividedPanel {...panel} compared={compared} name="tillbaka" title={t.panels.back} foot={t.panels.backFoot} measureId="wrong-handoffs" by="caseType" /> : <ParetoPanel {...panel} name="onodig" title={t.panels.demand} foot={t.panels.demandFoot} measureId="visits" by="demandCause" />}</div>
          <div className={styles.grid}>
            <FunnelPanel {...panel} />
            {agency ? <DividedPanel {...panel} compared={compared} name="orsak" title={t.panels.reasons} measureId="handoffs" by="reason" /> : <DividedPanel {...panel} compared={compared} name="tillbaka" title={t.panels.back} foot={t.panels.backFoot} measureId="wrong-handoffs" by="agency" />}
            <MatrixPanel {...panel} />
            <OfficesPanel {...panel} choices={choices(agency ? ofAgency : besideOffices)} />
          </div>
          <SeriesPanel {...panel} choices={choices(agency ? ofAgency : timely)} />
          <div className={styles.grid}>
            <DividedPanel {...panel} compared={compared} name="rosa" title={t.panels.rosa} foot={t.panels.rosaFoot} measureId="cases" by="rosa" />
            <ParetoPanel {...panel} name="arendetyper" title={t.panels.cases} measureId="cases" by="caseType" />
            {!agency && <DividedPanel {...panel} compared={compared} name="vallande" title={t.panels.demandAgency} foot={t.panels.demandFoot} measureId="visits" by="demandAgency" />}
            {agency ? null : <DividedPanel {...panel} compared={compared} name="orsak" title={t.panels.reasons} measureId="handoffs" by="reason" />}
            <DividedPanel {...panel} compared={compared} name="villkor" title={t.panels.conditions} measureId="refusals" by="condition" />
            <DividedPanel {...panel} compared={compared} name="sprak" title={t.panels.language} foot={t.panels.languageFoot} measureId={agency ? 'cases' : 'visits'} by="language" />
            <DividedPanel {...panel} compared={compared} name="kanaler" title={t.panels.channels} measureId={agency ? 'cases' : 'visits'} by="channel" />
          </div>
          <AllMeasuresPanel question={asked.question} measures={words.data?.measures ?? []} onOpen={panel.onOpen} />
          {opened && open && (
            <FigureDialog key={get('visa')} measure={opened} question={{ ...asked.question, ...open.narrower }} narrower={Object.keys(open.narrower).length > 0} rows={words.data?.reach.rows ?? false} names={names} onClose={() => set({ visa: null })}
              onOnly={() => set({ visa: null, ...Object.fromEntries(filterNames.flatMap((name) => { const value = open.narrower[name]; return value === undefined ? [] : [[addressNames[name], String(value)]]; })) })} />
          )}
        </>
      )}
      {views && <SavedViews address={withoutOpen(search)} onClose={() => setViews(false)} />}
    </StatisticsFrame>
  );
};

const withoutOpen = (search: URLSearchParams): string => { const next = new URLSearchParams(search); next.delete('visa'); return next.toString(); };

/** `cases~agency=FK~lifeEvent=LH01`: the figure whose dialog is open. */
const openIn = (text: string): { readonly measureId: string; readonly narrower: Filters } | null => {
  const [measureId, ...parts] = text.split('~');
  const narrower = Filters.safeParse(Object.fromEntries(parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)])));
  return measureId ? { measureId, narrower: narrower.success ? narrower.data : {} } : null;
};
