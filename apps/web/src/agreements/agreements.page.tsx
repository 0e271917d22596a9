import { AgreementsPage } from '@desk/agreements/web';
import { useAgreementPlaces } from './agreement-places';

/** The agreements, with the pages beside them. */
export const Component = () => <AgreementsPage more={useAgreementPlaces()} />;
