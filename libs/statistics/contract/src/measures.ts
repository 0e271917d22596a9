import { dimensionsOf, type Dimension } from './dimension';
import type { Measure } from './measure';

type Row = Omit<Measure, 'version' | 'owner' | 'by'> & { readonly version?: number; readonly by?: readonly Dimension[] };

const OWNER = 'Samverkansrådet';
const t = (sv: string, en: string) => ({ sv, en });

const rows: readonly Row[] = [
  { id: 'visits', unit: 'count', better: 'neither', formula: { how: 'count', of: { kind: 'visit' } }, name: t('Besök', 'Visits'), definition: t('Avslutade besök, räknade på den dag de började.', 'Visits that have ended, counted on the day they began.'), formulaText: t('antal besök', 'number of visits') },
  { id: 'cases', unit: 'count', better: 'neither', formula: { how: 'count', of: { kind: 'case' } }, name: t('Ärenden', 'Cases'), definition: t('Ärenden som öppnades i avslutade besök.', 'Cases opened in visits that have ended.'), formulaText: t('antal ärenden', 'number of cases') },
  { id: 'cases-per-visit', unit: 'per-visit', better: 'neither', formula: { how: 'ratio', over: { kind: 'visit', mark: 'cases' }, of: { kind: 'visit' } }, name: t('Ärenden per besök', 'Cases per visit'), definition: t('Ärenden i besöken, delat med besöken.', 'Cases in the visits, divided by the visits.'), formulaText: t('ärenden / besök', 'cases / visits') },
  { id: 'wait-median', unit: 'minutes', better: 'less', formula: { how: 'quantile', of: 'wait', q: 0.5 }, name: t('Väntetid, median', 'Waiting time, median'), definition: t('Från kölapp till första anrop, hela minuter. Hälften väntade kortare.', 'From ticket to first call, whole minutes. Half waited less.'), formulaText: t('median(anrop − kölapp)', 'median(call − ticket)') },
  { id: 'wait-p90', unit: 'minutes', better: 'less', formula: { how: 'quantile', of: 'wait', q: 0.9 }, name: t('Väntetid, 90 %', 'Waiting time, 90 %'), definition: t('Nio av tio väntade kortare än så.', 'Nine in ten waited less than this.'), formulaText: t('p90(anrop − kölapp)', 'p90(call − ticket)') },
  { id: 'wait-within', unit: 'share', better: 'more', formula: { how: 'ratio', over: { kind: 'ticket', mark: 'withinLevel' }, of: { kind: 'ticket', mark: 'called' } }, name: t('Inom servicenivån', 'Within the service level'), definition: t('Andel anropade inom kontorets servicenivå (15 minuter om inget annat är satt).', 'Share called within the office’s service level (15 minutes unless set).'), formulaText: t('anropade inom nivån / anropade', 'called within level / called') },
  { id: 'service-median', unit: 'minutes', better: 'neither', formula: { how: 'quantile', of: 'service', q: 0.5 }, name: t('Betjäningstid, median', 'Service time, median'), definition: t('Från början till slut av besöket, utan parkerad tid.', 'From start to end of the visit, without parked time.'), formulaText: t('median(slut − början − parkerad tid)', 'median(end − start − parked)') },
  { id: 'service-mean', unit: 'minutes', better: 'neither', formula: { how: 'mean', of: 'service' }, name: t('Betjäningstid, medel', 'Service time, mean'), definition: t('Samma tid som medianen, i medeltal.', 'The same time as the median, on average.'), formulaText: t('medel(slut − början − parkerad tid)', 'mean(end − start − parked)') },
  { id: 'parked-mean', unit: 'minutes', better: 'less', formula: { how: 'mean', of: 'parked' }, name: t('Parkerad tid, medel', 'Parked time, mean'), definition: t('Tid som besök stod parkerade, i medeltal per parkerat besök.', 'Time visits stood parked, on average per parked visit.'), formulaText: t('medel(parkerad tid)', 'mean(parked)') },
  { id: 'call-mean', unit: 'minutes', better: 'less', formula: { how: 'mean', of: 'call' }, name: t('Från anrop till disk, medel', 'From call to desk, mean'), definition: t('Från anrop till att betjäningen börjar.', 'From call to the start of service.'), formulaText: t('medel(början − anrop)', 'mean(start − call)') },
  { id: 'no-shows', unit: 'share', better: 'less', formula: { how: 'ratio', over: { kind: 'ticket', mark: 'noShow' }, of: { kind: 'ticket' } }, name: t('Kom inte fram', 'No-shows'), definition: t('Anropade som aldrig kom till disken, av alla kölappar.', 'Called who never came to the desk, of all tickets.'), formulaText: t('uteblivna / kölappar', 'no-shows / tickets') },
  { id: 'left', unit: 'share', better: 'less', formula: { how: 'ratio', over: { kind: 'ticket', mark: 'left' }, of: { kind: 'ticket' } }, name: t('Gick utan hjälp', 'Left unhelped'), definition: t('Lämnade kön innan de anropades, av alla kölappar.', 'Left the queue before being called, of all tickets.'), formulaText: t('avvikna / kölappar', 'left / tickets') },
  { id: 'calls', unit: 'count', better: 'neither', formula: { how: 'count', of: { kind: 'ticket', mark: 'called' } }, name: t('Anrop', 'Calls'), definition: t('Kölappar som anropades.', 'Tickets that were called.'), formulaText: t('antal anropade kölappar', 'number of tickets called') },
  { id: 'solved', unit: 'share', better: 'more', formula: { how: 'ratio', over: { kind: 'case', mark: 'solved' }, of: { kind: 'case', mark: 'solvable' } }, name: t('Lösningsgrad', 'Solved at the desk'), definition: t('Ärenden som avslutades vid disken som lösta, av alla ärenden utom avbrutna och systemfel.', 'Cases ended at the desk as solved, of all cases but those aborted or ended by a system fault.'), formulaText: t('lösta / (ärenden − avbrutna − systemfel)', 'solved / (cases − aborted − faults)') },
  { id: 'referred', unit: 'share', better: 'less', formula: { how: 'ratio', over: { kind: 'case', mark: 'referred' }, of: { kind: 'case' } }, name: t('Hänvisade utan överlämning', 'Referred without hand-off'), definition: t('Ärenden där besökaren skickades vidare utan överlämning.', 'Cases where the visitor was sent on without a hand-off.'), formulaText: t('hänvisade / ärenden', 'referred / cases') },
  { id: 'handed-off', unit: 'share', better: 'neither', formula: { how: 'ratio', over: { kind: 'case', mark: 'handedOff' }, of: { kind: 'case' } }, name: t('Överlämnade', 'Handed off'), definition: t('Ärenden som överlämnades, av alla ärenden.', 'Cases handed off, of all cases.'), formulaText: t('överlämnade / ärenden', 'handed off / cases') },
  { id: 'handoffs', unit: 'count', better: 'neither', formula: { how: 'count', of: { kind: 'handoff' } }, name: t('Överlämningar', 'Hand-offs'), definition: t('Skickade frågor och överlämningar (T2, T3), efter orsak.', 'Questions and hand-offs sent (T2, T3), by reason.'), formulaText: t('antal överlämningar', 'number of hand-offs') },
  { id: 'wrong-handoffs', unit: 'share', better: 'less', formula: { how: 'ratio', over: { kind: 'handoff', mark: 'returned' }, of: { kind: 'handoff' } }, name: t('Fel överlämningar', 'Wrong hand-offs'), definition: t('Återsända, avvisade eller omdirigerade, av alla överlämningar.', 'Returned, rejected or redirected, of all hand-offs.'), formulaText: t('felsända / överlämningar', 'wrong / hand-offs') },
  ...(['receipt', 'contact', 'answer', 'feedback'] as const).flatMap((step): Row[] => {
    const name = { receipt: t('Mottagen', 'Receipt'), contact: t('Första kontakt', 'First contact'), answer: t('Svar', 'Answer'), feedback: t('Återkoppling', 'Feedback') }[step];
    const marks = { receipt: ['receiptInTime', 'received'], contact: ['contactInTime', 'contacted'], answer: ['answerInTime', 'answered'], feedback: ['toldInTime', 'told'] }[step];
    const from = step === 'feedback' ? t('Från svar till att besökaren fått veta', 'From answer until the visitor was told') : t('Från att överlämningen skickades', 'From when the hand-off was sent');
    return [
      { id: `${step}-median`, unit: 'hours', better: 'less', formula: { how: 'quantile', of: step, q: 0.5 }, name: t(`${name.sv}, median`, `${name.en}, median`), definition: t(`${from.sv}, hela timmar efter kalendern.`, `${from.en}, whole hours by the calendar.`), formulaText: t(`median(${name.sv.toLowerCase()} − skickad)`, `median(${name.en.toLowerCase()} − sent)`) },
      { id: `${step}-in-time`, unit: 'share', better: 'more', formula: { how: 'ratio', over: { kind: 'handoff', mark: marks[0] ?? '' }, of: { kind: 'handoff', mark: marks[1] ?? '' } }, name: t(`${name.sv} i tid`, `${name.en} in time`), definition: t('Andel inom den tid som lovats, efter arbetsdagar.', 'Share within the time promised, by working days.'), formulaText: t('i tid / gjorda', 'in time / done') },
    ];
  }),
  { id: 'refusals', unit: 'count', better: 'less', formula: { how: 'count', of: { kind: 'refusal' } }, name: t('Nekade åtgärder', 'Refused acts'), definition: t('Diskuppgifter som systemet nekade, efter villkor.', 'Desk tasks that were refused, by condition.'), formulaText: t('antal nekade', 'number refused') },
  { id: 'interpreter', unit: 'share', better: 'neither', formula: { how: 'ratio', over: { kind: 'visit', mark: 'interpreter' }, of: { kind: 'visit' } }, name: t('Behov av tolk', 'Need of an interpreter'), definition: t('Besök där tolk behövdes.', 'Visits that needed an interpreter.'), formulaText: t('besök med tolkbehov / besök', 'visits with interpreter / visits') },
  { id: 'booked', unit: 'share', better: 'neither', formula: { how: 'ratio', over: { kind: 'ticket', mark: 'booked' }, of: { kind: 'ticket' } }, name: t('Bokade', 'Booked'), definition: t('Kölappar med bokad tid; resten är drop-in.', 'Tickets with a booked time; the rest are drop-in.'), formulaText: t('bokade / kölappar', 'booked / tickets') },
  { id: 'estimate-held', unit: 'share', better: 'more', formula: { how: 'ratio', over: { kind: 'ticket', mark: 'estimateHeld' }, of: { kind: 'ticket', mark: 'estimated' } }, name: t('Väntetidsbesked som höll', 'Waiting estimates kept'), definition: t('Anropade senast den tid som kölappen lovade.', 'Called no later than the ticket said.'), formulaText: t('hållna besked / besked', 'kept / given') },
  { id: 'repeat', unit: 'share', better: 'less', formula: { how: 'ratio', over: { kind: 'visit', mark: 'repeat' }, of: { kind: 'visit' } }, name: t('Återbesök inom 30 dagar', 'Repeat visits within 30 days'), definition: t('Identifierade besökare som varit här de senaste 30 dagarna. Känns igen med en nyckel som förstörs när tiden gått ut.', 'Identified visitors who were here in the last 30 days, recognised with a key that is destroyed when the window ends.'), formulaText: t('återbesök / besök', 'repeat / visits') },
  { id: 'failure-demand', unit: 'share', better: 'less', formula: { how: 'ratio', over: { kind: 'visit', mark: 'demandFailure' }, of: { kind: 'visit', mark: 'demandMarked' } }, name: t('Onödig efterfrågan', 'Failure demand'), definition: t('Besök som en människa märkt som onödiga, av de märkta. Urvalet bestäms av kontorets regel.', 'Visits that a person marked as failure demand, of those marked. The sample follows the office’s rule.'), formulaText: t('onödiga / märkta', 'failure / marked') },
  { id: 'workload', unit: 'per-hour', better: 'neither', formula: { how: 'load', of: { kind: 'visit' } }, name: t('Besök per öppen disktimme', 'Visits per open desk hour'), definition: t('Besök delat med timmar som diskarna varit bemannade.', 'Visits divided by hours that desks were staffed.'), formulaText: t('besök / disktimmar', 'visits / desk hours') },
  { id: 'cost-per-visit', unit: 'kronor', better: 'less', formula: { how: 'cost', of: { kind: 'visit' } }, name: t('Kostnad per besök', 'Cost per visit'), definition: t('Årets inlagda kostnad fördelad på dagar, delat med besöken.', 'The year’s entered cost spread over its days, divided by the visits.'), formulaText: t('kostnad för perioden / besök', 'cost of the period / visits') },
  { id: 'finishable', unit: 'share', better: 'more', formula: { how: 'ratio', over: { kind: 'case', mark: 'finishable' }, of: { kind: 'case' } }, name: t('Kan avslutas i kundtjänsten', 'Can be finished at the desk'), definition: t('Ärenden på ROSA-nivå 1–3. Mål 80 %.', 'Cases at ROSA level 1–3. Target 80 %.'), formulaText: t('ärenden på nivå 1–3 / ärenden', 'cases at level 1–3 / cases') },
  { id: 'not-in-agreement', unit: 'share', better: 'less', formula: { how: 'ratio', over: { kind: 'handoff', mark: 'notInAgreement' }, of: { kind: 'handoff' } }, name: t('Överlämnat: ingår inte i avtalet', 'Handed off: not in agreement'), definition: t('Överlämningar med orsaken EJ_I_AVTAL.', 'Hand-offs for the reason EJ_I_AVTAL.'), formulaText: t('EJ_I_AVTAL / överlämningar', 'EJ_I_AVTAL / hand-offs') },
  { id: 'no-system-access', unit: 'share', better: 'less', formula: { how: 'ratio', over: { kind: 'handoff', mark: 'noAccess' }, of: { kind: 'handoff' } }, name: t('Överlämnat: saknar systemåtkomst', 'Handed off: no system access'), definition: t('Överlämningar med orsaken SAKNAR_SYSTEMATKOMST.', 'Hand-offs for the reason SAKNAR_SYSTEMATKOMST.'), formulaText: t('SAKNAR_SYSTEMATKOMST / överlämningar', 'SAKNAR_SYSTEMATKOMST / hand-offs') },
];

const kindOf = ({ formula }: Pick<Measure, 'formula'>) =>
  formula.how === 'ratio' ? formula.of.kind : formula.how === 'count' || formula.how === 'cost' || formula.how === 'load' ? formula.of.kind
  : formula.of === 'service' || formula.of === 'parked' ? ('visit' as const) : formula.of === 'wait' || formula.of === 'call' || formula.of === 'estimateError' ? ('ticket' as const) : ('handoff' as const);

/** Durations are divided by office and agency only; costs and hours by office only. */
const dividesBy = (row: Row): Dimension[] =>
  row.formula.how === 'cost' || row.formula.how === 'load' ? ['office'] : row.formula.how === 'quantile' || row.formula.how === 'mean' || row.formula.how === 'within' ? (kindOf(row) === 'handoff' ? ['office', 'agency'] : ['office']) : ['office', ...dimensionsOf[kindOf(row)]];

/** Every figure of the house, by id. */
export const measures: readonly Measure[] = rows.map((row) => ({ ...row, version: row.version ?? 1, owner: OWNER, by: [...(row.by ?? dividesBy(row))] }));

export const measureKind = kindOf;

/** @returns undefined for an id that no figure has */
export const findMeasure = (id: string): Measure | undefined => measures.find((measure) => measure.id === id);

/** ROSA levels up to this can be finished at a shared desk (domain.md 4.1, the house's own proposal), and the share aimed at. */
export const FINISHABLE_ROSA = 3;
export const FINISHABLE_TARGET = 0.8;
/** Minutes within which a visitor is called, unless the office says otherwise (domain.md 4.2). */
export const SERVICE_LEVEL_MINUTES = 15;
/** Days within which a person who comes again counts as a repeat visit. */
export const REPEAT_DAYS = 30;
/** Cells with fewer are hidden (domain.md 6.2 C8). */
export const SMALL = 5;
