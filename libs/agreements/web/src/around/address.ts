/** `2026-11-23`, or the other when it is none. */
export const dayOr = (text: string, other: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : other);
