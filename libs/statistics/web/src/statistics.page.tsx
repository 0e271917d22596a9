import { lazy } from 'react';

const DashboardPage = lazy(async () => ({ default: (await import('./dashboard/dashboard.page')).DashboardPage }));
const NowPage = lazy(async () => ({ default: (await import('./now/now.page')).NowPage }));
const ReportsPage = lazy(async () => ({ default: (await import('./reports/reports.page')).ReportsPage }));
const LinesPage = lazy(async () => ({ default: (await import('./lines/lines.page')).LinesPage }));
const KeepPage = lazy(async () => ({ default: (await import('./keep/keep.page')).KeepPage }));

/** The pages of the statistics. */
export const StatisticsPage = ({ part }: { readonly part: 'period' | 'nu' | 'avtal' | 'rapporter' | 'underlag' }) => (part === 'nu' ? <NowPage /> : part === 'avtal' ? <LinesPage /> : part === 'rapporter' ? <ReportsPage /> : part === 'underlag' ? <KeepPage /> : <DashboardPage />);
