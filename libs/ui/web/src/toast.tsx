import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import { isWriting } from './letter-keys';
import styles from './toast.module.css';

export type Undo = { readonly label: string; readonly run: () => void };
type Toast = { readonly id: number; readonly text: string; readonly undo?: Undo };

/** How long it stays: longer when there is something to press (WCAG 2.2.1), and as long as it is pointed at. */
const SECONDS = { said: 6, undoable: 20 };
let count = 0;
let show: (toast: Toast) => void = () => undefined;

/** Says what happened, for a while, without taking focus or moving anything; Ctrl+Z undoes the latest. Never for errors: those stand where they belong. */
export const showToast = (text: string, undo?: Undo): void => show({ id: (count += 1), text, undo });

const OneToast = ({ toast, onGone, latest }: { readonly toast: Toast; readonly onGone: (id: number) => void; readonly latest: boolean }) => {
  const [held, setHeld] = useState(false);
  const gone = useEffectEvent(() => onGone(toast.id));
  const undo = () => {
    toast.undo?.run();
    onGone(toast.id);
  };
  const undoes = latest && toast.undo !== undefined;
  const byKey = useEffectEvent((event: KeyboardEvent) => {
    // In a field Ctrl+Z takes back what was typed.
    if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented || isWriting(event.target)) return;
    event.preventDefault();
    undo();
  });
  useEffect(() => {
    if (!undoes) return;
    const hear = (event: KeyboardEvent) => byKey(event);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [undoes]);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => gone(), (toast.undo ? SECONDS.undoable : SECONDS.said) * 1000);
    return () => clearTimeout(timer);
  }, [held, toast.undo]);
  return (
    <div className={styles.toast} onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)} onFocus={() => setHeld(true)} onBlur={() => setHeld(false)}>
      <Icon name="check" />
      <span>{toast.text}</span>
      {toast.undo && <Button variant="quiet" size="row" kbd={latest ? 'Ctrl Z' : undefined} onPress={undo}>{toast.undo.label}</Button>}
    </div>
  );
};

/** Where toasts appear, at most three, the newest nearest the edge; once in the shell. */
export const ToastPlace = () => {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  useEffect(() => {
    show = (toast) => setToasts((all) => [...all.slice(-2), toast]);
    return () => { show = () => undefined; };
  }, []);
  const latest = toasts.findLast((toast) => toast.undo);
  return (
    <div className={styles.place} role="status" aria-live="polite" aria-atomic="false">
      {toasts.map((toast) => <OneToast key={toast.id} toast={toast} latest={toast === latest} onGone={(id) => setToasts((all) => all.filter((one) => one.id !== id))} />)}
    </div>
  );
};
