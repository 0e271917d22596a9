import { useParams } from 'react-router';
import { StatisticsPage } from '@desk/statistics/web';

/** Figures for those who manage by them: a period, the present, reports. */
export const Component = () => {
  const { part } = useParams();
  return <StatisticsPage part={part === 'nu' || part === 'avtal' || part === 'rapporter' || part === 'underlag' ? part : 'period'} />;
};
