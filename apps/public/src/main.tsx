import { StrictMode, Suspense, lazy, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import './public.css';

/** The waiting room's screens and the visitor's own page. Each is fetched only by those who open it. */
const pages: Readonly<Record<string, () => Promise<{ default: ComponentType }>>> = {
  kiosk: () => import('./visitor/device.page'),
  tavla: () => import('./visitor/device.page'),
  min: () => import('./my-ticket/my-ticket.page'),
};
const visitUs = async () => ({ default: (await import('./visit-us.page')).VisitUsPage });
const [, , name = ''] = window.location.pathname.split('/');
const Page = lazy(pages[name] ?? visitUs);

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode><Suspense fallback={null}><Page /></Suspense></StrictMode>);
