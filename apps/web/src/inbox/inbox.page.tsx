import { useActs } from '@desk/ui/web';
import { InboxPage } from '@desk/cases/web';

/** The back-office inbox, with its acts in the shell's palette. */
export const Component = () => <InboxPage useActs={useActs} />;
