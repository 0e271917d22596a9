import type { ReactNode } from 'react';

/** A key that does the same; hidden from screen readers, which learn it from `aria-keyshortcuts`. */
export const Kbd = ({ children }: { readonly children: ReactNode }) => <kbd aria-hidden="true">{children}</kbd>;
