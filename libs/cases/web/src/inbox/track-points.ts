import { standsSince, type Handoff } from '@desk/cases/contract';
import type { Locale } from '@desk/kernel/contract';
import type { TrackPoint } from '@desk/ui/web';
import { dayWords, dueWords, timeWords } from './due-words';
import { said, shortly } from './inbox-texts';
import type { InboxTexts } from './inbox.sv';

const stockholmDay = (at: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date(at));

/** A time today, or a day. */
const moment = (at: string, now: Date, locale: Locale): string => (stockholmDay(at) === stockholmDay(now.toISOString()) ? timeWords(at, locale) : dayWords(at, locale));

/** How far a hand-off has come, and what is promised next. Before the answer: contact and answer; after it: told and closed. */
export const trackOf = (handoff: Handoff, now: Date, locale: Locale, t: InboxTexts): TrackPoint[] => {
  const last = (...to: Handoff['state'][]) => handoff.history.findLast((entry) => to.includes(entry.to));
  // What came before a reopening is told as history, not as how far it has come.
  const again = handoff.history.slice(handoff.history.findLastIndex(({ step }) => step === 'reopen') + 1);
  const lately = (...to: Handoff['state'][]) => again.findLast((entry) => to.includes(entry.to));
  const since = standsSince(handoff);
  const received = last('received') ?? (handoff.assigneeId === null ? undefined : last('assigned'));
  const assigned = last('assigned');
  const answered = lately('answered');
  const told = lately('told');
  const closed = lately('closed');
  const points: { readonly label: string; readonly detail: string; readonly reached: boolean }[] = [];
  const add = (label: string, at: string | undefined, otherwise: string) => points.push({ label, detail: at ? moment(at, now, locale) : otherwise, reached: at !== undefined });
  const due = (at: string | null, words: string) => (at === null ? '' : said(words, { when: dueWords({ state: 'received', dueAt: at, visitorWaits: false }, now, locale).text }));

  add(t.track.sent, handoff.sentAt, '');
  add(t.track.received, received?.at, '');
  add(handoff.assigneeName ? said(t.track.assigned, { name: shortly(handoff.assigneeName) }) : t.track.unassigned, assigned?.at, '');
  if (answered === undefined) {
    const contact = last('underway', 'waiting-visitor', 'waiting-third-party');
    add(t.track.contact, contact?.at, due(handoff.firstContactBy, t.track.by));
    add(t.track.answer, undefined, since === null ? due(handoff.answerBy, t.track.promised) : said(t.track.stands, { when: moment(since, now, locale) }));
  } else {
    add(t.track.answered, answered.at, '');
    add(t.track.told, told?.at, handoff.state === 'answered' ? due(handoff.dueAt, t.track.by) : '');
    add(t.track.closed, closed?.at, handoff.state === 'told' ? due(handoff.dueAt, t.track.by) : '');
  }
  const reachedAt = points.findLastIndex((point) => point.reached);
  return points.map(({ label, detail, reached }, at) => ({ label, detail, state: at === reachedAt ? 'now' : reached || at < reachedAt ? 'done' : 'todo' }));
};
