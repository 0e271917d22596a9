import { refusalWords } from '@desk/access/web';
import { AgreementDraft, differenceInWords, type AgreementVersion, type Names } from '@desk/agreements/contract';
import { Banner, Button, formatTime } from '@desk/ui/web';
import type { Clash } from './draft-patch';
import { said, useLifeTexts } from './life-texts';
import type { DraftInHand } from './use-draft';
import styles from './life.module.css';

/** Sentences of a colleague's change that stand in the banner; the rest is in the draft. */
const SHOWN = 5;

/** What concerns the whole draft: unsaved work that is back, somebody who saved meanwhile, a browser without room, a save that failed. */
export const DraftBanners = ({ hand, names }: { readonly hand: DraftInHand; readonly names: Names | null }) => {
  const { t, locale } = useLifeTexts();
  const e = t.editor;
  return (
    <div className={styles.banners}>
      {hand.theirs && <Conflict theirs={hand.theirs} hand={hand} names={names} />}
      {!hand.theirs && hand.error && hand.error.refusal.code !== 'changed-meanwhile' && <Banner tone="stop" title={e.saveFailed}>{refusalWords(hand.error.refusal, locale)}</Banner>}
      {hand.full && <Banner tone="stop" title={e.full}>{e.fullText}</Banner>}
      {hand.kept && <Banner tone="note" title={said(e.kept, { time: formatTime(hand.kept.at, locale) })} action={<Button size="row" onPress={hand.throwAway}>{e.throwAway}</Button>}>{said(e.keptText, { n: hand.kept.count })}</Banner>}
      {hand.clashes.length > 0 && <Banner tone="wait" title={said(e.clashes, { where: placesOf(hand.clashes, e.clashHead, e.clashLine) })}>{e.merged}</Banner>}
    </div>
  );
};

const placesOf = (clashes: readonly Clash[], head: string, line: string): string => [...new Set(clashes.map((it) => (it.line === null ? head : said(line, { n: it.line }))))].join(', ');

const Conflict = ({ theirs, hand, names }: { readonly theirs: AgreementVersion; readonly hand: DraftInHand; readonly names: Names | null }) => {
  const { t, locale } = useLifeTexts();
  const e = t.editor;
  const seen = names ? differenceInWords(hand.base, AgreementDraft.parse({ head: theirs.head, lines: theirs.lines }), names) : [];
  return (
    <Banner tone="wait" title={said(e.conflict, { who: theirs.savedByName ?? '', time: theirs.savedAt ? formatTime(theirs.savedAt, locale) : '' })}
      action={<span className={styles.buttons}><Button size="row" onPress={hand.merge}>{e.merge}</Button><Button size="row" onPress={hand.takeTheirs}>{e.theirs}</Button></span>}>
      {e.conflictText} {e.conflictSees}: {seen.length === 0 ? e.conflictNone : seen.slice(0, SHOWN).map((it) => it.text[locale]).join(' ')}{seen.length > SHOWN && ' …'}
    </Banner>
  );
};
