import { placeOf, type Instead } from '@desk/access/web';
import { AlternativeAct, type Alternative } from '@desk/kernel/contract';
import { deskInstead } from './desk-instead';

const done: string[] = [];
const note = (what: string) => () => void done.push(what);
const acts = (may: boolean, chosen = true): Instead => deskInstead({
  mayDo: (task) => (may && task === 'VG' ? 'VG' : null), deed: chosen ? ({ kind }) => void done.push(kind) : null, resume: note('resume'), reportConflict: note('conflict'), callColleague: note('call'),
});
const offer = (act: AlternativeAct): Alternative => ({ act, label: { sv: act, en: act }, task: 'VG' });
const atDesk = AlternativeAct.options.filter((act) => placeOf[act] === 'desk');

beforeEach(() => { done.length = 0; });

test.each(atDesk)('the desk does what a no offers: %s', (act) => {
  acts(true)[act]?.(offer(act))?.();
  expect(done).toHaveLength(1);
});
test('the desk offers no button for what belongs elsewhere', () => {
  expect(Object.keys(acts(true)).sort()).toEqual([...atDesk].sort());
});
test('a task that may not be done here is left out, and so is every step where none is chosen', () => {
  expect(acts(false).perform?.(offer('perform'))).toBeNull();
  expect(acts(false)['hand-off']?.(offer('hand-off'))).toBeNull();
  expect(acts(true, false).refer?.(offer('refer'))).toBeNull();
});
