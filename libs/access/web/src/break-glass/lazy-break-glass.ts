import { lazy } from 'react';

export const BreakGlassPage = lazy(async () => ({ default: (await import('./break-glass.page')).BreakGlassPage }));
export const BreakGlassBars = lazy(() => import('./break-glass-bars'));
