import type { z } from 'zod';
import { accessApi, type Me } from '@desk/access/contract';
import type { Endpoint } from '@desk/kernel/contract';
import { setHouseAway } from './house-away';
import { RefusedError, refusalOf, unreachable } from './refused-error';
import { signalSession } from './session-signals';

/** Every endpoint lives under this address. */
export const API_BASE = '/api';

let known: Pick<Me, 'staffId' | 'csrfToken'> | null = null;
/** Whose session it is: its token goes with everything that changes something. */
export const rememberSession = (me: Pick<Me, 'staffId' | 'csrfToken'>): void => void (known = me);

let workplace: string | null = null;
/** Where this browser stands ("Uddevalla, disk 4"): the journal notes it with each act. */
export const rememberWorkplace = (name: string | null): void => void (workplace = name);

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

const send = async (it: Endpoint, input: unknown, signal?: AbortSignal): Promise<Response> => {
  const { address, rest } = addressOf(it.path, input);
  const inAddress = it.method === 'GET' || it.method === 'DELETE';
  return fetch(inAddress ? address + queryOf(rest) : address, {
    method: it.method, credentials: 'same-origin', signal,
    headers: {
      accept: 'application/json',
      ...(workplace === null ? {} : { 'x-desk-workplace': encodeURIComponent(workplace) }),
      ...(it.method === 'GET' ? {} : { 'x-desk-csrf': known?.csrfToken ?? '' }),
      ...(inAddress ? {} : { 'content-type': 'application/json' }),
    },
    ...(inAddress ? {} : { body: JSON.stringify(rest) }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw unreachable();
  });
};

/** Another window of the same person signed in again, so the token is new. True when the act may be tried once more. */
const tokenRenewed = async (): Promise<boolean> => {
  const before = known;
  const response = await send(accessApi.me, {});
  if (before === null || !response.ok) return false;
  const me: Me = await response.json();
  if (me.staffId !== before.staffId || me.csrfToken === before.csrfToken) return false;
  rememberSession(me);
  return true;
};

/**
 * Asks the house one thing. The answer is typed by the endpoint and not parsed again: the door has already stripped what the contract does not name.
 * @throws RefusedError with the house's refusal, or `failed` when no answer came
 */
export const ask = async <I extends z.ZodType, O extends z.ZodType>(it: Endpoint<I, O>, input: z.input<I>, signal?: AbortSignal): Promise<z.output<O>> => {
  const response = await send(it, input, signal);
  setHouseAway(response.status === 503);
  if (response.ok) {
    try {
      // Parsed by this window: CASL takes objects of another realm (as a test's `Response` makes them) for values and not for conditions.
      const answer: z.output<O> = JSON.parse(await response.text());
      return answer;
    } catch {
      throw unreachable();
    }
  }
  const refused = await refusalOf(response);
  if (refused.refusal.fact === 'CsrfTokenWrong' && (await tokenRenewed())) return ask(it, input, signal);
  if (refused.refusal.code === 'not-signed-in' || refused.refusal.code === 'locked') signalSession(refused.refusal.code);
  throw refused;
};

/** Was this thrown by `ask` with this code? */
export const isRefused = (error: unknown, ...codes: readonly RefusedError['refusal']['code'][]): error is RefusedError =>
  error instanceof RefusedError && (codes.length === 0 || codes.includes(error.refusal.code));
