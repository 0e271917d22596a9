import { DisclosablePage } from '@desk/cases/web';

/** What one's agency may decide to give to another. */
export const Component = () => <DisclosablePage />;
