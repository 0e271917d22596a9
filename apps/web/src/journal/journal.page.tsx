import { useParams } from 'react-router';
import { JournalPage } from '@desk/audit/web';

/** The auditor's journal: search, reviews and the chain. */
export const Component = () => {
  const { part, reviewId } = useParams();
  return <JournalPage part={part === 'granskningar' || part === 'kedjan' ? part : 'sok'} reviewId={reviewId} />;
};
