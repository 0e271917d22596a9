import { BenchPage } from '@desk/agreements/web';
import { useAgreementPlaces } from './agreement-places';

/** The test bench. */
export const Component = () => <BenchPage more={useAgreementPlaces()} />;
