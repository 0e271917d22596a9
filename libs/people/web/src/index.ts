import { lazy } from 'react';

export { WhoLine, type WhoLineProps } from './who-line';
/** Dialogs are fetched when they are first opened: the desk's first load stays small. */
export const IdentityDialog = lazy(() => import('./identity.dialog'));
export const UnmaskDialog = lazy(() => import('./unmask.dialog'));
export const MandateDialog = lazy(() => import('./mandate.dialog'));
