import { useEffect, useRef, type ReactNode } from 'react';

type FloatingDialogProps = { readonly label: string; readonly className: string | undefined; readonly onClose: () => void; readonly children: ReactNode };

/** A dialog in the browser's top layer, closed by Esc or by a press beside it. For the shell's own light overlays. */
export const FloatingDialog = ({ label, className, onClose, children }: FloatingDialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const node = dialog.current;
    if (!node) return;
    // jsdom knows no top layer.
    if (typeof node.showModal === 'function') node.showModal();
    else node.setAttribute('open', '');
    return () => { if (typeof node.close === 'function') node.close(); };
  }, []);
  return (
    <dialog ref={dialog} aria-label={label} className={className} data-react-aria-top-layer="true"
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onPointerDown={(event) => { if (event.target === event.currentTarget) onClose(); }}>
      {children}
    </dialog>
  );
};
