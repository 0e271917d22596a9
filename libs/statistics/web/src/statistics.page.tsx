import { lazy } from 'react';
import { DashboardPage } from './dashboard/dashboard.page';

const NowPage = lazy(async () => ({ default: (await import('./now/now.page')).NowPage }));
const ReportsPage = lazy(async () => ({ default: (await import('./reports/reports.page')).ReportsPage }));

/** The three pages of the statistics. */
export const StatisticsPage = ({ part }: { readonly part: 'period' | 'nu' | 'rapporter' }) => (part === 'nu' ? <NowPage /> : part === 'rapporter' ? <ReportsPage /> : <DashboardPage />);
