import { useCallback, type ReactNode } from 'react';

type ModalProps = { readonly className: string | undefined; readonly label?: string; readonly labelledBy?: string; readonly describedBy?: string; readonly onClose: () => void; readonly children: ReactNode };

/** The browser's own modal dialog: the rest of the page is inert, and Esc closes. */
export const Modal = ({ className, label, labelledBy, describedBy, onClose, children }: ModalProps) => {
  const show = useCallback((dialog: HTMLDialogElement) => {
    dialog.showModal();
    return () => dialog.close();
  }, []);
  return <dialog ref={show} className={className} aria-label={label} aria-labelledby={labelledBy} aria-describedby={describedBy} onCancel={(event) => { event.preventDefault(); onClose(); }}>{children}</dialog>;
};
