import { useId, type ButtonHTMLAttributes, type ReactNode } from 'react';
import { Link } from 'react-router';
import styles from './button.module.css';
import { Icon, type IconName } from './icon';
import { Kbd } from './kbd';

export type ButtonLook = {
  /** `filled`: the one next step of the view. `normal`: others. `quiet`: as text. `row`: in a list, bordered when pointed at. `icon`: no words, needs `aria-label`. */
  readonly variant?: 'filled' | 'normal' | 'quiet' | 'row' | 'icon' | 'stop';
  readonly size?: 'row';
  readonly wide?: boolean;
  readonly icon?: IconName;
  readonly kbd?: string;
};
const classOf = ({ variant = 'normal', size, wide }: ButtonLook): string => [styles.button, styles[variant], size ? styles.rowSize : '', wide ? styles.wide : ''].join(' ');

/** A key as `aria-keyshortcuts` wants it. */
const shortcut = (kbd: string | undefined): string | undefined => kbd?.replace('↵', 'Enter').replace('Ctrl ', 'Control+');

export type ButtonProps = ButtonLook & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled' | 'onClick'> & {
  readonly onPress?: () => void;
  /** Why it cannot be pressed now: it stays reachable, is announced as unavailable, and says this. */
  readonly why?: string;
  /** Work under way: it waits, keeps its place and cannot be pressed twice. */
  readonly pending?: boolean;
  readonly children?: ReactNode;
};

/** A button whose words are the act and its effect. Never plainly disabled: a reason is always at hand. */
export const Button = ({ variant, size, wide, icon, kbd, onPress, why, pending, children, className, type = 'button', ...rest }: ButtonProps) => {
  const id = useId();
  const closed = why !== undefined || pending === true;
  return (
    <>
      <button {...rest} type={type} className={`${classOf({ variant, size, wide })} ${className ?? ''}`} aria-disabled={closed || undefined} aria-busy={pending || undefined}
        aria-describedby={why ? id : rest['aria-describedby']} title={why} aria-keyshortcuts={shortcut(kbd)}
        onClick={(event) => { if (closed) event.preventDefault(); else onPress?.(); }}>
        {icon && <Icon name={icon} />}
        {children}
        {kbd && <Kbd>{kbd}</Kbd>}
      </button>
      {why && <span id={id} className="sr">{why}</span>}
    </>
  );
};

type LinkButtonProps = ButtonLook & { readonly to: string; readonly children: ReactNode; readonly 'aria-label'?: string; readonly target?: '_blank'; readonly onPress?: () => void };

/** A link that looks like a button: it goes to a place of our own. */
export const LinkButton = ({ to, variant, size, wide, icon, kbd, children, onPress, ...rest }: LinkButtonProps) => (
  <Link to={to} className={classOf({ variant, size, wide })} onClick={onPress} aria-keyshortcuts={shortcut(kbd)} {...rest}>
    {icon && <Icon name={icon} />}
    {children}
    {kbd && <Kbd>{kbd}</Kbd>}
  </Link>
);
