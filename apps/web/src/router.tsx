import { createBrowserRouter } from 'react-router';
import { UNLOCKED_PATH } from '@desk/access/web';
import { FailedPage } from './shell/failed.page';
import { Loading } from './shell/loading';
import { Shell } from './shell/shell';

/** Every page is fetched when somebody goes there; only the shell is there from the start. */
export const router = createBrowserRouter([
  {
    ErrorBoundary: FailedPage,
    HydrateFallback: Loading,
    children: [
      { path: '/konto-saknas', lazy: () => import('./outside/unknown-account.page') },
      { path: '/utloggad', lazy: () => import('./outside/signed-out.page') },
      { path: UNLOCKED_PATH, lazy: () => import('./outside/unlocked.page') },
      {
        Component: Shell,
        children: [
          {
            ErrorBoundary: FailedPage,
            children: [
              { index: true, lazy: () => import('./home/home.page') },
              { path: 'start', lazy: () => import('./home/start.page') },
              { path: 'disk/*', lazy: () => import('./desk/desk.page') },
              { path: 'inkorg/:handoffId?', lazy: () => import('./inbox/inbox.page') },
              { path: 'min-plan/:visitId', lazy: () => import('./desk/min-plan.page') },
              { path: '*', lazy: () => import('./shell/missing.page') },
            ],
          },
        ],
      },
    ],
  },
]);
