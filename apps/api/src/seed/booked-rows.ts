import { OfficeId, addDays, officeCompartment, stockholmDate, stockholmInstant } from '@desk/kernel/contract';
import { uuidOf } from '@desk/platform/server';
import { demoOffices } from './demo-offices';
import type { Rows } from './insert-missing';

type Booked = { readonly after: number; readonly language?: string; readonly lifeEventId?: string; readonly needs?: readonly string[]; readonly interpreterLanguage?: string };

/** Minutes from opening, and what was said when the time was booked. */
const booked: readonly Booked[] = [
  { after: 20, lifeEventId: 'LH01' }, { after: 50, language: 'so', needs: ['interpreter'], interpreterLanguage: 'so' }, { after: 90, lifeEventId: 'LH08' },
  { after: 140, needs: ['quiet-room'] }, { after: 200, language: 'en', lifeEventId: 'LH10' }, { after: 270, needs: ['seat'] },
];
/** Minutes from now: whenever the demo house is started, somebody is expected soon. */
const soon: readonly Booked[] = [{ after: 10, lifeEventId: 'LH03' }, { after: 35, language: 'ar', needs: ['interpreter'], interpreterLanguage: 'ar' }];
const FIVE_MINUTES = 5 * 60_000;

/** Uddevalla's booked times today and tomorrow, so that the line shows booked visitors beside those who dropped in. A number and a time, nobody's name. */
export const bookedRows = (now: Date): Rows => {
  const office = 'uddevalla';
  const opens = demoOffices.find(({ id }) => id === office)?.hours[0]?.opens ?? '10:00';
  const today = stockholmDate(now);
  const at = (from: Date, { after }: Booked): Date => new Date(Math.ceil((from.getTime() + after * 60_000) / FIVE_MINUTES) * FIVE_MINUTES);
  const times = [
    ...[today, addDays(today, 1)].flatMap((day) => booked.map((one) => ({ key: `${day} ${one.after}`, at: at(stockholmInstant(day, opens), one), one }))),
    ...soon.map((one) => ({ key: `${today} soon ${one.after}`, at: at(now, one), one })).filter((it) => stockholmDate(it.at) === today),
  ];
  return {
    table: 'visits.appointment',
    rows: times.map((time, place) => ({
      // The same booked time has the same id at each start, so that it is put in once.
      id: uuidOf(`${office} ${time.key}`), compartment: officeCompartment(OfficeId.parse(office)), officeId: office, day: stockholmDate(time.at), number: `T ${410 + place * 7}`, at: time.at.toISOString(), queueId: null, language: time.one.language ?? 'sv',
      lifeEventId: time.one.lifeEventId ?? null, needs: time.one.needs ?? [], interpreterLanguage: time.one.interpreterLanguage ?? null, bookedBy: 'office-manager-uddevalla', cancelledAt: null, arrivalKey: null, requestKey: null,
    })),
  };
};
