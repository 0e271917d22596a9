import { LeavingPage } from '@desk/agreements/web';
import { useAgreementPlaces } from './agreement-places';

/** An agency leaves an agreement. */
export const Component = () => <LeavingPage more={useAgreementPlaces()} />;
