import type { ReactNode } from 'react';

/** A key that does the same. Beside a button it is hidden from screen readers, which learn it from `aria-keyshortcuts`; `read` where the key itself is the news. */
export const Kbd = ({ children, read = false }: { readonly children: ReactNode; readonly read?: boolean }) => <kbd aria-hidden={!read || undefined}>{children}</kbd>;
