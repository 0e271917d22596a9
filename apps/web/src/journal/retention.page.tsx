import { RetentionPage } from '@desk/audit/web';

/** How long things are kept, and what goes. */
export const Component = () => <RetentionPage />;
