import { useParams } from 'react-router';
import { JournalPage } from '@desk/audit/web';

/** The journal: an auditor searches and reviews it, a manager reads what the own staff did. */
export const Component = () => {
  const { part, reviewId } = useParams();
  return <JournalPage part={part === 'granskningar' || part === 'kedjan' ? part : 'sok'} reviewId={reviewId} />;
};
