/** What an answer can say about the session itself. */
export type SessionSignal = 'not-signed-in' | 'locked';

const listeners = new Set<(signal: SessionSignal) => void>();

/** Told by `ask` whenever an answer says that the session is locked or gone. */
export const signalSession = (signal: SessionSignal): void => listeners.forEach((hear) => hear(signal));

/** @returns a function that stops listening */
export const onSessionSignal = (hear: (signal: SessionSignal) => void): (() => void) => {
  listeners.add(hear);
  return () => void listeners.delete(hear);
};
