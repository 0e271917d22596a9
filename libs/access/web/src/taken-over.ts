const KEY = 'desk.taken-over';

/** The locked window was opened by somebody else: kept for the page that they come to. */
export const rememberTakenOver = (from: string): void => window.sessionStorage.setItem(KEY, from);

/** Whose locked window this was before somebody else signed in; null when it was nobody's. */
export const takenOverFrom = (): string | null => window.sessionStorage.getItem(KEY);

export const forgetTakenOver = (): void => window.sessionStorage.removeItem(KEY);
