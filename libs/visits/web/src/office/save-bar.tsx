import { useState } from 'react';
import { refusalWords } from '@desk/access/web';
import { Banner, Button, Dialog, fill, formatTime, formatWeekday, showToast, useActs, useLocale, useTexts } from '@desk/ui/web';
import { changeWords } from './change-words';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import type { SetupInHand } from './use-setup';

/** What concerns the whole of it: unsaved work that is back, and somebody who saved meanwhile. */
export const SetupBanners = ({ hand }: { readonly hand: SetupInHand }) => {
  const t = useTexts(officeTexts).bar;
  const locale = useLocale();
  const what = hand.theirs.flatMap((change) => changeWords(change, locale)).join(' ');
  return (
    <>
      {hand.theirs.length > 0 && <Banner tone="wait" title={t.theirs} action={<Button size="row" onPress={hand.seen}>{t.seen}</Button>}>{fill(hand.changes.length > 0 ? t.theirsText : t.theirsOnly, { what })}</Banner>}
      {hand.since !== null && hand.changes.length > 0 && <Banner tone="note" title={fill(t.since, { time: `${formatWeekday(hand.since, locale)} ${formatTime(hand.since, locale)}` })}>{t.sinceText}</Banner>}
    </>
  );
};

/** Stands at the foot while something is unsaved: how much, what, and the way to save it or throw it away. */
export const SaveBar = ({ hand }: { readonly hand: SetupInHand }) => {
  const all = useTexts(officeTexts);
  const t = all.bar;
  const locale = useLocale();
  const [looking, setLooking] = useState(false);
  const { changes, mistakes } = hand;
  const wrong = mistakes.size > 0 ? fill(t.wrong, { what: [...new Set(mistakes.values())].join(' ') }) : undefined;
  const dirty = changes.length > 0;
  const look = () => setLooking(true);
  const throwAway = () => { hand.throwAway(); setLooking(false); };
  const save = () => hand.save(() => { setLooking(false); showToast(t.saved); });
  useActs(dirty ? [{ id: 'save-setup', group: all.group, key: 'Ctrl+S', label: t.save, why: wrong, wait: hand.saving, run: look }, { id: 'undo-setup', group: all.group, key: 'Alt+Z', label: t.undo, run: throwAway }]
    : [{ id: 'save-setup', group: all.group, key: 'Ctrl+S', label: t.save, why: t.nothing, run: look }]);
  if (!dirty) return null;
  const refused = hand.error && <p role="alert" className={styles.wrong}>{refusalWords(hand.error.refusal, locale)}</p>;
  return (
    <>
      <section className={styles.bar} aria-label={t.region}>
        <p role="status"><b>{changes.length === 1 ? t.one : fill(t.many, { n: changes.length })}</b> {wrong && <span className={styles.wrong}>{wrong}</span>}</p>
        <Button kbd="Alt+Z" onPress={throwAway}>{t.undo}</Button>
        <Button variant="filled" kbd="Ctrl S" onPress={look} pending={hand.saving} why={wrong}>{t.look}</Button>
      </section>
      {looking && (
        <Dialog title={t.title} onClose={() => setLooking(false)} onConfirm={save} note={t.lead}
          foot={<><Button kbd="Esc" onPress={() => setLooking(false)}>{t.back}</Button><Button variant="filled" kbd="Ctrl ↵" onPress={save} pending={hand.saving} why={wrong}>{t.save}</Button></>}>
          <ul className={styles.changes}>{changes.flatMap((change) => changeWords(change, locale)).map((words) => <li key={words}>{words}</li>)}</ul>
          {refused}
        </Dialog>
      )}
    </>
  );
};
