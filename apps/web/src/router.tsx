import { lazy, Suspense, type ComponentType } from 'react';
import { BrowserRouter, Outlet, Route, Routes, useLocation } from 'react-router';
import { UNLOCKED_PATH } from '@desk/access/web';
import { FailedBoundary } from './shell/failed-boundary';
import { Loading } from './shell/loading';
import { Shell } from './shell/shell';

/** A page that is fetched when somebody goes there; its module exports it as `Component`. */
const page = (load: () => Promise<{ readonly Component: ComponentType }>) => lazy(async () => ({ default: (await load()).Component }));

const Home = page(() => import('./home/home.page'));
const Start = page(() => import('./home/start.page'));
const Desk = page(() => import('./desk/desk.page'));
const Inbox = page(() => import('./inbox/inbox.page'));
const Reception = page(() => import('./reception/reception.page'));
const Receipt = page(() => import('./desk/receipt.page'));
const MinPlan = page(() => import('./desk/min-plan.page'));
const Agreements = page(() => import('./agreements/agreements.page'));
const Journal = page(() => import('./journal/journal.page'));
const Extracts = page(() => import('./journal/extracts.page'));
const Retention = page(() => import('./journal/retention.page'));
const Statistics = page(() => import('./statistics/statistics.page'));
const Office = page(() => import('./office/office.page'));
const DiaryPage = page(() => import('./register/register.page'));
const Disclosures = page(() => import('./disclosures/disclosures.page'));
const Conflicts = page(() => import('./conflicts/conflicts.page'));
const BreakGlass = page(() => import('./break-glass/break-glass.page'));
const Missing = page(() => import('./shell/missing.page'));
const UnknownAccount = page(() => import('./outside/unknown-account.page'));
const SignedOut = page(() => import('./outside/signed-out.page'));
const Unlocked = page(() => import('./outside/unlocked.page'));

/** What breaks in a page stands in the page's place, until one goes to another. */
const Page = () => (
  <FailedBoundary key={useLocation().pathname.split('/')[1]}>
    <Suspense fallback={<Loading />}><Outlet /></Suspense>
  </FailedBoundary>
);

/** Every address of the staff application. Only the shell is there from the start. */
export const Router = () => (
  <BrowserRouter>
    <FailedBoundary>
      <Routes>
        <Route element={<Page />}>
          <Route path="/konto-saknas" element={<UnknownAccount />} />
          <Route path="/utloggad" element={<SignedOut />} />
          <Route path={UNLOCKED_PATH} element={<Unlocked />} />
        </Route>
        <Route element={<Shell />}>
          <Route element={<Page />}>
            <Route index element={<Home />} />
            <Route path="start" element={<Start />} />
            <Route path="disk/*" element={<Desk />} />
            <Route path="reception" element={<Reception />} />
            <Route path="inkorg/:handoffId?" element={<Inbox />} />
            <Route path="kvitto/:handoffId" element={<Receipt />} />
            <Route path="min-plan/:visitId" element={<MinPlan />} />
            <Route path="avtal/*" element={<Agreements />} />
            <Route path="journal/:part?/:reviewId?" element={<Journal />} />
            <Route path="utdrag/:extractId?" element={<Extracts />} />
            <Route path="gallring" element={<Retention />} />
            <Route path="statistik/:part?" element={<Statistics />} />
            <Route path="kontor/:part?" element={<Office />} />
            <Route path="diarium" element={<DiaryPage />} />
            <Route path="utlamnande" element={<Disclosures />} />
            <Route path="jav" element={<Conflicts />} />
            <Route path="nodoppning" element={<BreakGlass />} />
            <Route path="*" element={<Missing />} />
          </Route>
        </Route>
      </Routes>
    </FailedBoundary>
  </BrowserRouter>
);
