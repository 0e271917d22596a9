import { StandingClock } from '@desk/kernel/contract';
import type { World } from '@desk/simulation/contract';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { FactStore } from '../src/fact-store';
import { FiguresDatabase } from '../src/figures-database';
import { FoldFacts } from '../src/fold-facts';
import { OfficeLevels } from '../src/office-levels';
import { PublishPeriod } from '../src/publish-period';
import type { ToldEvent } from '../src/told-event';

const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '10:00', closes: '16:00' }));
const type = (code: string, rosa: number, lifeEventIds: string[], weight = 1) => ({ code, agencyId: code.split('-')[0] ?? code, compartment: code.startsWith('SKV') ? 'SKV-FOLK' : (code.split('-')[0] ?? code), rosa, lifeEventIds, weight });

/** One large office, a middling and a small one, with a handful of case types. */
export const aWorld: World = {
  offices: [
    { id: 'stor', visitsPerDay: 40, desks: 6, openingHours: hours, agencyIds: ['FK', 'SKV', 'AF', 'PM'] }, { id: 'mellan', visitsPerDay: 15, desks: 3, openingHours: hours, agencyIds: ['FK', 'SKV', 'PM'] },
    { id: 'liten', visitsPerDay: 3, desks: 1, openingHours: hours, agencyIds: ['FK', 'SKV'] },
  ],
  caseTypes: [type('FK-FP', 3, ['LH01', 'LH02'], 2), type('FK-BB', 2, ['LH05']), type('SKV-FB', 3, ['LH01', 'LH09'], 2), type('SKV-ID', 4, []), type('AF-INS', 2, ['LH11']), type('PM-AP', 2, ['LH20'])],
  course: { agreementChanges: null, agencyLeaves: null, outage: null },
};

export type StatisticsRoom = { readonly data: TestDatabase; readonly database: FiguresDatabase; readonly store: FactStore; readonly fold: FoldFacts; readonly publish: PublishPeriod; readonly levels: OfficeLevels; tell(events: readonly ToldEvent[]): Promise<void>; close(): Promise<void> };

/** The room alone on a real database, a clock that stands. */
export const openStatisticsRoom = async (at = '2026-11-24T09:42:00Z'): Promise<StatisticsRoom> => {
  const data = await openTestDatabase(new Date(at));
  const clock = new StandingClock(new Date(at));
  const database = new FiguresDatabase(data.url, 4, clock);
  const store = new FactStore(database);
  const levels = new OfficeLevels(database);
  const publish = new PublishPeriod(database);
  return {
    data, database, store, levels, publish, fold: new FoldFacts(database, store, levels, publish),
    tell: async (events) => void (await data.asOwner(
      'INSERT INTO statistics.told SELECT * FROM jsonb_populate_recordset(NULL::statistics.told, $1::jsonb) ON CONFLICT DO NOTHING', [JSON.stringify(events.map((it) => ({ ...it, folded: false })))],
    )),
    close: async () => {
      await database.close();
      await data.close();
    },
  };
};
