import { lazy } from 'react';

/** Fetched when it is first opened: the desk's first load stays small. */
export const ParkDialog = lazy(() => import('./park.dialog'));
