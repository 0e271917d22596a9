import { YearlyPage } from '@desk/agreements/web';
import { useAgreementPlaces } from './agreement-places';

/** The yearly report to Kammarkollegiet. */
export const Component = () => <YearlyPage more={useAgreementPlaces()} />;
