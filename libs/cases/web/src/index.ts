export * from './desk/desk-panels';
export { InboxPage } from './inbox/lazy-inbox';
export type { InboxAct, UseActs } from './inbox/inbox-acts';
export { ConflictDialog, DisclosablePage, RegisterPage } from './lazy-pages';
