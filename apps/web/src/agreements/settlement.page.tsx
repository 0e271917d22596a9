import { SettlementPage } from '@desk/agreements/web';
import { useAgreementPlaces } from './agreement-places';

/** The settlement after an agency has left. */
export const Component = () => <SettlementPage more={useAgreementPlaces()} />;
