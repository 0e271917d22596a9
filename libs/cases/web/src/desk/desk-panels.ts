import { lazy } from 'react';

export { CasePanel, type CasePanelProps } from './case.panel';
export { NotesPanel, type NotesPanelProps } from './notes.panel';
export type { HandoffStatusProps } from './handoff-status.panel';
export { draftKey, forgetDrafts, readDraft } from './draft';
export { useRefer } from './use-refer';
export { deskTexts } from './desk-texts';
export { timeWords } from './words';
export type { StepRef } from './step-ref';
/** Dialogs are fetched when they are first opened: the desk's first load stays small. */
const handoff = () => import('./handoff.dialog');
const receipt = () => import('./receipt.dialog');
const document = () => import('./document.dialog');
const status = async () => ({ default: (await import('./handoff-status.panel')).HandoffStatus });
/** Fetches what a visit needs next, while nothing else happens. */
export const preloadCases = (): void => void Promise.all([handoff(), receipt(), document(), status()]).catch(() => undefined);
export const HandoffDialog = lazy(handoff);
export const ReceiptDialog = lazy(receipt);
export const OutcomeDialog = lazy(() => import('./outcome.dialog'));
export const DocumentDialog = lazy(document);
/** Shown once something has been sent. */
export const HandoffStatus = lazy(status);
export const DiscloseDialog = lazy(() => import('../disclose/disclose.dialog'));
export const WaiversSection = lazy(() => import('../disclose/waivers.section'));
