import { GrantsPage } from '@desk/agreements/web';
import { useAgreementPlaces } from './agreement-places';

/** Personal assignment agreements and competences. */
export const Component = () => <GrantsPage more={useAgreementPlaces()} />;
