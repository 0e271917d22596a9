import { lazy } from 'react';

/** Test bench, leaving, assignments and reports: fetched when somebody goes there. */
export const BenchPage = lazy(async () => ({ default: (await import('../bench/bench.page')).BenchPage }));
export const LeavingPage = lazy(async () => ({ default: (await import('../leaving/leaving.page')).LeavingPage }));
export const SettlementPage = lazy(async () => ({ default: (await import('../leaving/settlement.page')).SettlementPage }));
export const GrantsPage = lazy(async () => ({ default: (await import('../grants/grants.page')).GrantsPage }));
export const RefusalsPage = lazy(async () => ({ default: (await import('../reports/refusals.page')).RefusalsPage }));
export const YearlyPage = lazy(async () => ({ default: (await import('../reports/yearly.page')).YearlyPage }));
/** For the start page of those who keep assignments. */
export const GrantWarnings = lazy(async () => ({ default: (await import('../grants/grant-warnings')).GrantWarnings }));
