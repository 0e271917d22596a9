import { WhitelistPage } from '@desk/agreements/web';
import { useAgreementPlaces } from './agreement-places';

/** The list of permitted decisions. */
export const Component = () => <WhitelistPage more={useAgreementPlaces()} />;
