import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Pictogram } from './pictogram';
import type { PictogramName } from '@desk/visits/contract';
import styles from './visitor.module.css';

type KeyProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'disabled' | 'onClick'> & {
  readonly picture?: PictogramName;
  readonly after?: PictogramName;
  readonly hint?: string;
  /** The one next step of the screen. */
  readonly main?: boolean;
  /** Why it cannot be pressed now; it stays reachable and says so. */
  readonly why?: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
};

/** A key with a picture and a word. */
export const Key = ({ picture, after, hint, main, why, onPress, children, className = '', ...rest }: KeyProps) => (
  <button {...rest} type="button" className={`${styles.key} ${main ? styles.main : ''} ${className}`} aria-disabled={why !== undefined || undefined} onClick={() => { if (why === undefined) onPress(); }}>
    {picture && <Pictogram name={picture} />}
    <span>{children}{(why ?? hint) && <small>{why ?? hint}</small>}</span>
    {after && <Pictogram name={after} />}
  </button>
);
