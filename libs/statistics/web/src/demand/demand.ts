import { lazy } from 'react';
import type { VisitId } from '@desk/kernel/contract';

/** The question at the end of a visit, fetched when it is first asked. */
export const DemandDialog = lazy(() => import('./demand.dialog'));

/** Is the visit in the office's sample? Nothing of it is part of the desk's first load. */
export const isAskedAboutDemand = async (visitId: VisitId): Promise<boolean> => (await import('./ask-demand')).isAskedAbout(visitId);
