import type { RoutingTexts } from './routing.sv';

/** What a step waits for: short for its row, whole for when it is chosen. */
export type WaitsFor = { readonly short: string; readonly all: string };
type Words = { readonly [K in 'waitsStep' | 'waitsSteps' | 'waitsMore' | 'waitsOne' | 'stepNumber']: RoutingTexts['plan'][K] };

const put = (text: string, values: Readonly<Record<string, string | number>>): string => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ''));

/** `väntar på steg 2`, `väntar på steg 2, 3 och 5`, `väntar på steg 2 och 6 till`: never longer than its row. */
export const waitsShort = (numbers: readonly (number | null)[], names: readonly string[], t: Words): string => {
  const known = numbers.flatMap((number) => (number === null ? [] : [number])).toSorted((a, b) => a - b);
  const [first] = known;
  if (first === undefined) return names.length === 1 ? put(t.waitsOne, { name: names[0] ?? '' }) : put(t.waitsMore, { first: names[0] ?? '', n: names.length - 1 });
  if (numbers.length === 1) return put(t.waitsStep, { n: first });
  if (known.length === numbers.length && known.length <= 3) return put(t.waitsSteps, { some: known.slice(0, -1).join(', '), last: known.at(-1) ?? first });
  return put(t.waitsMore, { first: put(t.stepNumber, { n: first }), n: numbers.length - 1 });
};
