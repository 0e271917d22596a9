import type { ReactNode } from 'react';
import { refusalWords, type RefusedError } from '@desk/access/web';
import { Banner, Button, Dialog } from '@desk/ui/web';
import { useLifeTexts } from './life-texts';
import styles from './life.module.css';

type ActDialogProps = {
  readonly title: string; readonly text?: ReactNode; readonly children?: ReactNode; readonly label: string; readonly why?: string; readonly pending: boolean; readonly error: RefusedError | null; readonly size?: 'small' | 'medium';
  /** It takes something away. */
  readonly stop?: boolean;
  readonly onDo: () => void; readonly onClose: () => void;
};

/** Asks once more before something is sent, signed or taken away. What the house refuses stands in it, with what is missing. */
export const ActDialog = ({ title, text, children, label, why, pending, error, size = 'small', stop, onDo, onClose }: ActDialogProps) => {
  const { t, locale } = useLifeTexts();
  const act = () => { if (why === undefined && !pending) onDo(); };
  return (
    <Dialog title={title} size={size} onClose={onClose} onConfirm={act}
      foot={<><Button onPress={onClose}>{t.life.cancel}</Button><Button variant={stop ? 'stop' : 'filled'} kbd="Ctrl ↵" why={why} pending={pending} onPress={act}>{label}</Button></>}>
      {error && <Banner tone="stop" title={error.refusal.text[locale]}>{refusalWords({ ...error.refusal, text: { sv: ' ', en: ' ' } }, locale).trim()}</Banner>}
      {text && <p>{text}</p>}
      {children && <div className={styles.form}>{children}</div>}
    </Dialog>
  );
};
