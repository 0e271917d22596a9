import { ConflictsPage } from '@desk/people/web';

/** Conflicts of interest that a manager may lift. */
export const Component = () => <ConflictsPage />;
