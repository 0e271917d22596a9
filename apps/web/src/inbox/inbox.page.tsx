import { InboxPage } from '@desk/cases/web';
import { useActs } from '../shell/acts';

/** The back-office inbox, with its acts in the shell's palette. */
export const Component = () => <InboxPage useActs={useActs} />;
