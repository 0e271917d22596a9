import type { TicketNeed } from '@desk/visits/contract';
import type { VisitorTexts } from '../texts/visitor-texts';
import { Key } from '../visitor/key';
import { Pictogram } from '../visitor/pictogram';
import type { PictogramName } from '@desk/visits/contract';
import styles from './kiosk.module.css';

type NeedsProps = { readonly t: VisitorTexts; readonly chosen: readonly TicketNeed[]; readonly busy: boolean; readonly onNeed: (need: TicketNeed) => void; readonly onNone: () => void; readonly onTake: () => void };
const needs = [
  ['interpreter', 'interpreter', 'interpreter', 'interpreterHint'], ['sign-language', 'sign', 'sign', 'signHint'], ['seat', 'seat', 'seat', 'seatHint'], ['quiet-room', 'room', 'room', 'roomHint'],
] as const satisfies readonly (readonly [TicketNeed, PictogramName, keyof VisitorTexts['needs'], keyof VisitorTexts['needs']])[];

/** What the visitor needs, without saying why. */
export const NeedsStep = ({ t, chosen, busy, onNeed, onNone, onTake }: NeedsProps) => (
  <>
    <div className={`${styles.grid} ${styles.two}`}>
      {needs.map(([need, picture, words, hint]) => (
        <Key key={need} className={styles.tile} picture={picture} hint={t.needs[hint]} aria-pressed={chosen.includes(need)} onPress={() => onNeed(need)}>
          {chosen.includes(need) && <i className={styles.tickbox} aria-hidden="true"><Pictogram name="tick" /></i>}{t.needs[words]}
        </Key>
      ))}
    </div>
    <div className={styles.pair}>
      <Key picture="forward" aria-busy={busy || undefined} onPress={onNone}>{t.needs.none}</Key>
      <Key picture="ticket" main hint={needs.filter(([need]) => chosen.includes(need)).map(([, , words]) => t.needs[words]).join(', ')} aria-busy={busy || undefined} onPress={onTake}>{t.needs.take}</Key>
    </div>
  </>
);
