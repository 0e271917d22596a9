import { snake } from '@desk/platform/server';

/** A line's properties under the names of its columns. */
export const snakeLine = (line: object): Record<string, unknown> => Object.fromEntries(Object.entries(line).map(([name, value]) => [snake(name), value]));
