import { useParams } from 'react-router';
import { ExtractsPage } from '@desk/audit/web';

/** Register extracts: the agency's, or those of the visitor at the desk. */
export const Component = () => <ExtractsPage extractId={useParams().extractId} />;
