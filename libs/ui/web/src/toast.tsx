import { useEffect, useState } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import styles from './toast.module.css';

export type Undo = { readonly label: string; readonly run: () => void };
type Toast = { readonly id: number; readonly text: string; readonly undo?: Undo };

const SECONDS = 6;
let count = 0;
let show: (toast: Toast) => void = () => undefined;

/** Says what happened, for six seconds, without taking focus or moving anything. Never for errors: those stand where they belong. */
export const showToast = (text: string, undo?: Undo): void => show({ id: (count += 1), text, undo });

/** Where toasts appear; once in the shell. */
export const ToastPlace = () => {
  const [toast, setToast] = useState<Toast | null>(null);
  useEffect(() => {
    show = setToast;
    return () => { show = () => undefined; };
  }, []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(null), SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {toast && (
        <div key={toast.id} className={styles.toast}>
          <Icon name="check" />
          <span>{toast.text}</span>
          {toast.undo && <Button variant="quiet" size="row" onPress={() => { toast.undo?.run(); setToast(null); }}>{toast.undo.label}</Button>}
        </div>
      )}
    </div>
  );
};
