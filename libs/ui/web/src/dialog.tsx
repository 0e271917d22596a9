import { useCallback, useId, useRef, useState, type ReactNode } from 'react';
import styles from './dialog.module.css';
import { Icon } from './icon';
import { useLocale } from './locale';

export type DialogProps = {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  /** `small` 480 px for a question, `medium` 720 for a receipt, `wide` 960 with an aside. */
  readonly size?: 'small' | 'medium' | 'wide';
  readonly aside?: ReactNode;
  /** The content brings its own padding. */
  readonly flush?: boolean;
  /** One line in the foot: what is sent now, and what follows. */
  readonly note?: ReactNode;
  readonly foot?: ReactNode;
  readonly children?: ReactNode;
  readonly onClose: () => void;
  /** Ctrl+Enter. */
  readonly onConfirm?: () => void;
};

/**
 * For acts that send or end. The browser's own modal dialog: the rest of the page is inert, Esc closes, and focus goes back to where it was.
 * Single-letter keys of the page behind do not reach it. `autoFocus` inside it works; without it the dialog itself has the focus, so that a stray Enter does nothing.
 */
export const Dialog = ({ title, description, size = 'medium', aside, flush, note, foot, children, onClose, onConfirm }: DialogProps) => {
  const id = useId();
  const locale = useLocale();
  const pressedBeside = useRef(false);
  // The content is put in once the dialog is open: focus cannot be given to what is not yet shown.
  const [open, setOpen] = useState(false);
  const show = useCallback((dialog: HTMLDialogElement) => {
    const opener = document.activeElement;
    // jsdom has the element but no top layer.
    if (typeof dialog.showModal === 'function') dialog.showModal();
    else dialog.setAttribute('open', '');
    dialog.focus();
    setOpen(true);
    return () => {
      // Until it is closed, the page behind is inert and cannot take the focus back.
      if (typeof dialog.close === 'function') dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={show} tabIndex={-1} className={`${styles.dialog} ${styles[size]}`} aria-labelledby={`${id}-title`} aria-describedby={description ? `${id}-about` : undefined}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onPointerDown={(event) => { pressedBeside.current = event.target === event.currentTarget; }}
      onClick={(event) => { if (pressedBeside.current && event.target === event.currentTarget) onClose(); }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); if (!event.repeat) onConfirm?.(); }
        if (event.key === 'Escape' && typeof event.currentTarget.showModal !== 'function') onClose();
        event.stopPropagation();
      }}>
      {open && <div className={styles.box}>
        <header className={styles.head}>
          <div>
            <h2 id={`${id}-title`} className={styles.title}>{title}</h2>
            {description && <p id={`${id}-about`} className={styles.about}>{description}</p>}
          </div>
          <button type="button" className={styles.close} aria-label={locale === 'sv' ? 'Stäng' : 'Close'} onClick={onClose}><Icon name="close" /></button>
        </header>
        <div className={aside ? styles.columns : styles.single}>
          <div className={flush ? styles.flush : styles.main}>{children}</div>
          {aside && <aside className={styles.aside}>{aside}</aside>}
        </div>
        {(foot || note) && <footer className={styles.foot}>{note && <p className={styles.note}>{note}</p>}{foot}</footer>}
      </div>}
    </dialog>
  );
};
