import { lazy } from 'react';

export { WhoLine, type WhoLineProps } from './who-line';
/** Dialogs are fetched when they are first opened: the desk's first load stays small. */
const identity = () => import('./identity.dialog');
/** Fetches the dialog that is needed first, while nothing else happens. */
export const preloadIdentity = (): void => void identity().catch(() => undefined);
export const IdentityDialog = lazy(identity);
export const UnmaskDialog = lazy(() => import('./unmask.dialog'));
export const MandateDialog = lazy(() => import('./mandate.dialog'));
export const WaitingVisits = lazy(() => import('./conflict/waiting-visits'));
export const ConflictsPage = lazy(async () => ({ default: (await import('./conflict/conflicts.page')).ConflictsPage }));
