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

const PATIENCE_MS = 8000;

/** Asks the house one thing, as a visitor's page does: a GET asks nothing more than its address. @throws NoAnswer */
export const askHouse = async <E extends Endpoint>(it: Address<E>, input: z.input<E['input']>): Promise<z.output<E['output']>> => {
  const asks = it.method === 'GET';
  const response = await fetch(`/api${it.path}`, {
    method: it.method, credentials: 'same-origin', signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store', referrerPolicy: 'no-referrer',
    headers: { accept: 'application/json', ...(asks ? {} : { 'content-type': 'application/json' }) }, ...(asks ? {} : { body: JSON.stringify(input) }),
  }).catch(() => { throw new NoAnswer(0, 'Unreachable', ''); });
  if (response.ok) {
    const answer: z.output<E['output']> = await response.json();
    return answer;
  }
  const said: { readonly refusal?: Refusal } | null = await response.json().catch(() => null);
  throw new NoAnswer(response.status, said?.refusal?.fact ?? 'Failed', said?.refusal?.text.sv ?? '');
};
