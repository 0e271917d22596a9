import { marksFrom, type Fact } from './fact';
import { minutes, secondsBetween, whenOf, type Levels } from './fact-time';
import { named, type ToldEvent } from './told-event';

/** One fact for each ticket, from the moment it is given. A ticket taken back does not count; what stood open overnight, or was flagged by a person, has no times. */
export const ticketFacts = (events: readonly ToldEvent[], levels: Levels): Fact[] => {
  const issued = named(events, 'TicketIssued').at(0);
  const left = named(events, 'TicketLeft').at(-1);
  if (!issued || left?.data.why === 'taken-back') return [];
  const { data } = issued;
  const when = whenOf(issued.at);
  const called = named(events, 'TicketCalled').at(0);
  const started = named(events, 'ServiceStarted').at(0);
  const wrong = left?.data.why === 'overnight' || named(events, 'ServiceEnded').some((it) => it.data.overnight) || isFlagged(events);
  const waited = called?.data.waitedSeconds;
  const span = data.span;
  const gone = !started && left !== undefined && !wrong;
  const noShow = !started && named(events, 'TicketNoShow').length > 0;
  const interpreter = data.needs.includes('interpreter') || data.needs.includes('sign-language');
  return [{
    kind: 'ticket', id: issued.subject, subject: issued.subject, ...when, officeId: data.officeId,
    values: {
      language: data.language, interpreter: interpreter ? 'yes' : 'no', booked: data.booked ? 'booked' : 'drop-in', outcome: started ? 'served' : noShow ? 'no-show' : gone ? 'left' : called ? 'called' : 'waiting',
      ...(data.lifeEventId ? { lifeEvent: data.lifeEventId } : {}),
    },
    durations: wrong || waited === undefined ? {} : {
      wait: minutes(waited), ...(interpreter ? { interpreterWait: minutes(waited) } : {}), ...(called && started ? { call: minutes(secondsBetween(called.at, started.at)) } : {}), ...(span ? { estimateError: minutes(Math.abs(waited - ((span.low + span.high) / 2) * 60)) } : {}),
    },
    marks: marksFrom('ticket', {
      called: called !== undefined && !wrong, served: started !== undefined, noShow, left: gone && !noShow, withinLevel: !wrong && waited !== undefined && waited <= levels(data.officeId, when.day) * 60, booked: data.booked, interpreter,
      estimated: !wrong && span !== null && waited !== undefined, estimateHeld: !wrong && span !== null && waited !== undefined && waited <= span.high * 60, transferred: named(events, 'TicketTransferred').length > 0,
      recalled: named(events, 'TicketCalled').some((it) => it.data.calls > 1),
    }),
  }];
};

/** Is a stretch before the service flagged, by what was said of it last? */
const isFlagged = (events: readonly ToldEvent[]): boolean =>
  [...new Map(named(events, 'PeriodFlagged').map(({ data }) => [data.sequence, data])).values()].some(({ state, wrong }) => wrong && (state === 'waiting' || state === 'called'));
