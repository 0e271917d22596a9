export * from './desk/desk-panels';
export { InboxPage } from './inbox/inbox.page';
export type { InboxAct, UseActs } from './inbox/inbox-acts';
