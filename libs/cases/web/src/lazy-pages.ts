import { lazy } from 'react';

export const ConflictDialog = lazy(() => import('./conflict/conflict.dialog'));
export const RegisterPage = lazy(async () => ({ default: (await import('./registration/register.page')).RegisterPage }));
export const DisclosablePage = lazy(async () => ({ default: (await import('./disclose/disclosable.page')).DisclosablePage }));
