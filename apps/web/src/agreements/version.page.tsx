import { VersionPage } from '@desk/agreements/web';
import { useAgreementPlaces } from './agreement-places';

/** One version of an agreement, read or written. */
export const Component = () => <VersionPage more={useAgreementPlaces()} />;
