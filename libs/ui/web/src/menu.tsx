import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { Icon } from './icon';
import { Kbd } from './kbd';
import styles from './menu.module.css';

export type MenuItem = { readonly id: string; readonly label: string; readonly onAction: () => void; readonly checked?: boolean; readonly kbd?: string; /** Why it cannot be chosen now. */ readonly why?: string };

/** A button that opens a few acts. With other words in sight, `label` contains them. Arrows move, Esc closes and gives focus back, a click elsewhere closes. */
export const Menu = ({ label, items, children, className, kbd }: { /** The key that opens it. */ readonly kbd?: string; readonly label: string; readonly items: readonly MenuItem[]; readonly children?: ReactNode; readonly className?: string }) => {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role^="menuitem"]')?.focus();
    const away = (event: PointerEvent) => { if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false); };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const move = (key: string) => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
    const at = all.findIndex((item) => item === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    return to !== undefined;
  };
  return (
    <div ref={root} className={styles.root}
      onKeyDown={(event) => {
        if (!open) {
          if (event.key === 'ArrowDown') { event.preventDefault(); setOpen(true); }
          return;
        }
        if (event.key === 'Escape') { event.preventDefault(); event.stopPropagation(); close(); }
        if (move(event.key)) event.preventDefault();
        if (event.key === 'Tab') setOpen(false);
      }}>
      <button type="button" className={`${styles.opener} ${className ?? ''}`} aria-label={children ? label : undefined} aria-haspopup="menu" aria-keyshortcuts={kbd?.replace('Ctrl', 'Control')} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>{children ?? label}<Icon name="down" size="small" /></button>
      {open && (
        <div id={id} role="menu" aria-label={label} className={styles.menu}>
          {items.map((item, at) => (
            <button key={item.id} type="button" role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'} aria-checked={item.checked} aria-disabled={item.why !== undefined || undefined} aria-describedby={item.why ? `${id}-why-${at}` : undefined} title={item.why} tabIndex={-1} onClick={() => { if (item.why) return; close(); item.onAction(); }}>
              <span className={styles.tick}>{item.checked && <Icon name="tick" size="small" />}</span>{item.label}{item.kbd && <Kbd>{item.kbd}</Kbd>}
            </button>
          ))}
          {items.map((item, at) => item.why && <span key={item.id} id={`${id}-why-${at}`} hidden>{item.why}</span>)}
        </div>
      )}
    </div>
  );
};
