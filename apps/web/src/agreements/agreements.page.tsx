import { Route, Routes } from 'react-router';
import { AgreementsPage, BenchPage, GrantsPage, LeavingPage, RefusalsPage, SettlementPage, VersionPage, WhitelistPage, YearlyPage } from '@desk/agreements/web';

/** The pages about agreements, under `/avtal`; each is fetched when somebody goes there. */
export const Component = () => (
  <Routes>
    <Route index element={<AgreementsPage />} />
    <Route path="tillatna-beslut" element={<WhitelistPage />} />
    <Route path="provbank" element={<BenchPage />} />
    <Route path="uppdragsavtal" element={<GrantsPage />} />
    <Route path="nej" element={<RefusalsPage />} />
    <Route path="arsredovisning" element={<YearlyPage />} />
    <Route path=":agreementId/lamna" element={<LeavingPage />} />
    <Route path=":agreementId/avrakning/:agencyId" element={<SettlementPage />} />
    <Route path=":agreementId/:number?" element={<VersionPage />} />
  </Routes>
);
