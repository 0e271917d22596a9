import type { Text } from '@desk/kernel/contract';
import type { VersionState } from './agreement';

/** Acts of people, then what the house does by date. */
export type VersionStep = 'save' | 'send' | 'approve' | 'decline' | 'withdraw' | 'discard' | 'record-copy' | 'suspend' | 'terminate';
export type VersionStepRule = { readonly name: Text; readonly from: readonly VersionState[]; readonly to: VersionState | 'same'; readonly action: 'draft' | 'approve' };

/**
 * The life of a version. A version is changed only as a draft; every other change is a new version (lag 2019:212 2 §, förordning 2019:214 4 §).
 * `approve` signs when the last party has approved; the sweep supersedes and ends by date.
 */
export const versionSteps = {
  save: { name: { sv: 'Spara', en: 'Save' }, from: ['draft'], to: 'draft', action: 'draft' },
  send: { name: { sv: 'Skicka för godkännande', en: 'Send for approval' }, from: ['draft'], to: 'sent', action: 'draft' },
  withdraw: { name: { sv: 'Ta tillbaka', en: 'Take back' }, from: ['sent'], to: 'draft', action: 'draft' },
  discard: { name: { sv: 'Kasta utkastet', en: 'Discard the draft' }, from: ['draft'], to: 'withdrawn', action: 'draft' },
  approve: { name: { sv: 'Godkänn', en: 'Approve' }, from: ['sent'], to: 'same', action: 'approve' },
  decline: { name: { sv: 'Avslå', en: 'Decline' }, from: ['sent'], to: 'draft', action: 'approve' },
  'record-copy': { name: { sv: 'Kopia skickad till Kammarkollegiet', en: 'Copy sent to Kammarkollegiet' }, from: ['signed', 'superseded', 'ended'], to: 'same', action: 'draft' },
  suspend: { name: { sv: 'Pausa rader', en: 'Suspend lines' }, from: ['signed'], to: 'same', action: 'approve' },
  terminate: { name: { sv: 'Säg upp', en: 'Terminate' }, from: ['signed'], to: 'same', action: 'approve' },
} as const satisfies Record<VersionStep, VersionStepRule>;

export const versionStateNames = {
  draft: { sv: 'Utkast', en: 'Draft' }, sent: { sv: 'Väntar på godkännande', en: 'Awaits approval' }, signed: { sv: 'Undertecknat', en: 'Signed' },
  superseded: { sv: 'Ersatt', en: 'Superseded' }, ended: { sv: 'Upphört', en: 'Ended' }, withdrawn: { sv: 'Kastat', en: 'Discarded' },
} as const satisfies Record<VersionState, Text>;
