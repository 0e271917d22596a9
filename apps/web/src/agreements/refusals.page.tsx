import { RefusalsPage } from '@desk/agreements/web';
import { useAgreementPlaces } from './agreement-places';

/** Why the desks said no, for the agreement meeting. */
export const Component = () => <RefusalsPage more={useAgreementPlaces()} />;
