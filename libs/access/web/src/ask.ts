import type { z } from 'zod';
import type { Endpoint } from '@desk/kernel/contract';
import { RefusedError, refusalOf, unreachable } from './refused-error';
import { signalSession } from './session-signals';

/** Every endpoint lives under this address. */
export const API_BASE = '/api';

let csrfToken = '';
/** The token of `GET /me`, sent back with everything that changes something. */
export const rememberCsrfToken = (token: string): void => void (csrfToken = token);

/** An endpoint's address: `:names` of the path are filled from the input and taken out of it. */
export const addressOf = (path: string, input: unknown): { readonly address: string; readonly rest: Record<string, unknown> } => {
  const rest: Record<string, unknown> = { ...Object(input) };
  const address = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { address: `${API_BASE}${address}`, rest };
};

const queryOf = (rest: Record<string, unknown>): string => {
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null);
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
};

/**
 * Asks the house one thing. The answer is typed by the endpoint and not parsed again: the door has already stripped what the contract does not name.
 * @throws RefusedError with the house's refusal, or `failed` when no answer came
 */
export const ask = async <I extends z.ZodType, O extends z.ZodType>(it: Endpoint<I, O>, input: z.input<I>, signal?: AbortSignal): Promise<z.output<O>> => {
  const { address, rest } = addressOf(it.path, input);
  const inAddress = it.method === 'GET' || it.method === 'DELETE';
  const response = await fetch(inAddress ? address + queryOf(rest) : address, {
    method: it.method, credentials: 'same-origin', signal,
    headers: {
      accept: 'application/json',
      ...(it.method === 'GET' ? {} : { 'x-desk-csrf': csrfToken }),
      ...(inAddress ? {} : { 'content-type': 'application/json' }),
    },
    ...(inAddress ? {} : { body: JSON.stringify(rest) }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw unreachable();
  });
  if (response.ok) {
    const answer: z.output<O> = await response.json().catch(() => { throw unreachable(); });
    return answer;
  }
  const refused = await refusalOf(response);
  if (refused.refusal.code === 'not-signed-in' || refused.refusal.code === 'locked') signalSession(refused.refusal.code);
  throw refused;
};

/** Was this thrown by `ask` with this code? */
export const isRefused = (error: unknown, ...codes: readonly RefusedError['refusal']['code'][]): error is RefusedError =>
  error instanceof RefusedError && (codes.length === 0 || codes.includes(error.refusal.code));
