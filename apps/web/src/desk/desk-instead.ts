import type { InsteadAt } from '@desk/access/web';
import type { TaskCode } from '@desk/cases/contract';
import type { Deed } from './step-deeds';

export type DeskHands = {
  /** The task as the desk may do it in the chosen step; null when it may not. */
  readonly mayDo: (task: string | undefined) => TaskCode | null;
  /** Does something with the chosen step; null when none is chosen. */
  readonly deed: ((what: Deed) => void) | null;
  readonly resume: () => void;
  readonly reportConflict: () => void;
  readonly callColleague: () => void;
};

/** What the desk does of what a no offers, in the plan and in the dialogs upon it. */
export const deskInstead = ({ mayDo, deed, resume, reportConflict, callColleague }: DeskHands): InsteadAt<'desk'> => ({
  perform: ({ task }) => {
    const code = mayDo(task);
    return code && deed && (() => deed({ kind: 'task', task: code }));
  },
  'hand-off': ({ task }) => (mayDo(task) ? deed && (() => deed({ kind: 'hand-over' })) : null),
  refer: () => deed && (() => deed({ kind: 'refer' })),
  'resume-visit': () => resume,
  'report-conflict': () => reportConflict,
  'ask-colleague': () => callColleague,
});
