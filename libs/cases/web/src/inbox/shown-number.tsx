import { lazy, Suspense } from 'react';
import { useMay } from '@desk/access/web';
import type { Handoff } from '@desk/cases/contract';
import { Button } from '@desk/ui/web';
import type { InboxTexts } from './inbox.sv';
import styles from './reading.module.css';

const UnmaskDialog = lazy(() => import('./unmask.dialog'));

/** `199001012385` → `19900101-2385`. */
const written = (number: string): string => number.replace(/^(\d{8})(\d{4})$/, '$1-$2');

type ShownNumberProps = {
  readonly handoff: Handoff;
  readonly masked: string;
  /** Is there a whole number behind the mask? */
  readonly whole: boolean;
  /** The whole number while it is shown. */
  readonly number: string | null;
  readonly onNumber: (number: string | null) => void;
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
  readonly t: InboxTexts;
};

/** The masked number. Showing all of it is an act of its own, with a purpose; it hides again when the hand-off is left. */
export const ShownNumber = ({ handoff, masked, whole, number, onNumber, asking, onAsk, t }: ShownNumberProps) => {
  const may = useMay('unmask', 'Handoff', handoff);
  return (
    <span className={styles.inline}>
      <span className={styles.mono}>{number ?? masked}</span>
      {whole && may && (number === null
        ? <Button variant="quiet" size="row" icon="eye" kbd="P" onPress={() => onAsk(true)}>{t.read.show}</Button>
        : <Button variant="quiet" size="row" kbd="P" onPress={() => onNumber(null)}>{t.read.hide}</Button>)}
      {asking && whole && may && (
        <Suspense>
          <UnmaskDialog handoffId={handoff.id} onClose={() => onAsk(false)} onNumber={(shown) => { onNumber(written(shown)); onAsk(false); }} />
        </Suspense>
      )}
    </span>
  );
};
