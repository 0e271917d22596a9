import { BreakGlassPage } from '@desk/access/web';

/** Openings by two persons. */
export const Component = () => <BreakGlassPage />;
