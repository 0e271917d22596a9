import type { z } from 'zod';
import type { Endpoint, Refusal } from '@desk/kernel/contract';

/** The house said no, or could not be reached. `status` is 0 when there was no answer. */
export class NoAnswer extends Error {
  constructor(
    readonly status: number,
    readonly fact: string,
    readonly text: string,
  ) {
    super(`${status} ${fact}`);
    this.name = 'NoAnswer';
  }
}

/** An endpoint without its schemas: visitors' pages carry no parser, the door has already read what goes out. */
export type Address<E extends Endpoint> = { readonly method: E['method']; readonly path: E['path'] };

const fill = (path: string, input: Readonly<Record<string, unknown>>): { readonly path: string; readonly rest: Record<string, unknown> } => {
  const rest = { ...input };
  return { path: path.replace(/:(\w+)/g, (_, name: string) => { const value = rest[name]; delete rest[name]; return encodeURIComponent(String(value)); }), rest };
};

const PATIENCE_MS = 8000;

/**
 * Asks the house one thing, as a visitor's page does.
 * @param headers what proves who asks where a cookie does not, so that it stands in no address and no log
 * @throws NoAnswer
 */
export const askHouse = async <E extends Endpoint>(it: Address<E>, input: z.input<E['input']>, headers: Readonly<Record<string, string>> = {}): Promise<z.output<E['output']>> => {
  const { path, rest } = fill(it.path, Object(input));
  const inAddress = it.method === 'GET' || it.method === 'DELETE';
  const query = inAddress ? new URLSearchParams(Object.entries(rest).flatMap(([name, value]) => (value === undefined || value === null ? [] : [[name, String(value)]]))).toString() : '';
  const response = await fetch(`/api${path}${query ? `?${query}` : ''}`, {
    method: it.method, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store', referrerPolicy: 'no-referrer',
    headers: { accept: 'application/json', ...(inAddress ? {} : { 'content-type': 'application/json' }), ...headers }, ...(inAddress ? {} : { body: JSON.stringify(rest) }),
  }).catch(() => { throw new NoAnswer(0, 'Unreachable', ''); });
  if (response.ok) {
    const answer: z.output<E['output']> = await response.json();
    return answer;
  }
  const said: { readonly refusal?: Refusal } | null = await response.json().catch(() => null);
  throw new NoAnswer(response.status, said?.refusal?.fact ?? 'Failed', said?.refusal?.text.sv ?? '');
};
