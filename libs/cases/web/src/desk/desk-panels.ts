import { lazy } from 'react';

export { CasePanel, type CasePanelProps } from './case.panel';
export { NotesPanel, type NotesPanelProps } from './notes.panel';
export { HandoffStatus, type HandoffStatusProps } from './handoff-status.panel';
export { draftKey, forgetDrafts, readDraft } from './draft';
export { useRefer } from './use-refer';
export { deskTexts } from './desk-texts';
export { timeWords } from './words';
export type { StepRef } from './step-ref';
/** Dialogs are fetched when they are first opened: the desk's first load stays small. */
export const HandoffDialog = lazy(() => import('./handoff.dialog'));
export const ReceiptDialog = lazy(() => import('./receipt.dialog'));
export const OutcomeDialog = lazy(() => import('./outcome.dialog'));
export const DocumentDialog = lazy(() => import('./document.dialog'));
