import { refusalWords } from '@desk/access/web';
import type { YearlyReport } from '@desk/agreements/contract';
import { Banner, Button, formatTime } from '@desk/ui/web';
import { usePagesTexts } from '../around/pages-texts';
import { said } from '../life/life-texts';
import type { YearlyInHand } from './use-yearly';
import styles from '../around/around.module.css';

/** What concerns the whole report: what is left to fill in, unsaved work that is back, somebody who saved meanwhile, a save that failed. */
export const YearlyBanners = ({ report, hand }: { readonly report: YearlyReport; readonly hand: YearlyInHand | null }) => {
  const { t, locale } = usePagesTexts();
  const y = t.yearly;
  const { left } = report.filled;
  return (
    <div className={`${styles.part} ${styles.screen}`}>
      {left.length > 0 && report.agreements.count > 0 && <Banner tone="wait" title={y.left}>{left.map((gap, at) => <span key={gap}>{at > 0 && ', '}<a href={`#${gap}`}>{y.gaps[gap]}</a></span>)}. {!hand && y.leftWho}</Banner>}
      {hand && <HandBanners hand={hand} />}
      {hand?.error && hand.error.refusal.code !== 'changed-meanwhile' && <Banner tone="stop" title={y.saveFailed}>{refusalWords(hand.error.refusal, locale)}</Banner>}
    </div>
  );
};

const HandBanners = ({ hand }: { readonly hand: YearlyInHand }) => {
  const { t, locale } = usePagesTexts();
  const y = t.yearly;
  return (
    <>
      {hand.theirs && <Banner tone="wait" title={said(y.conflict, { who: hand.theirs.savedByName ?? '', time: hand.theirs.savedAt ? formatTime(hand.theirs.savedAt, locale) : '' })}
        action={<span className={styles.buttons}><Button size="row" onPress={hand.merge}>{y.merge}</Button><Button size="row" onPress={hand.throwAway}>{y.takeTheirs}</Button></span>}>{y.conflictText}</Banner>}
      {hand.clashes.length > 0 && !hand.theirs && <Banner tone="wait" title={said(y.clashes, { n: hand.clashes.length })}>{y.merged}</Banner>}
      {hand.keptAt && <Banner tone="note" title={said(y.kept, { time: formatTime(hand.keptAt, locale) })} action={<Button size="row" onPress={hand.throwAway}>{y.throwAway}</Button>}>{said(y.keptText, { n: hand.count })}</Banner>}
      {hand.full && <Banner tone="stop" title={y.full}>{y.fullText}</Banner>}
    </>
  );
};
