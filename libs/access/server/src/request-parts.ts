import type { FastifyRequest } from 'fastify';
import { AgencyId } from '@desk/kernel/contract';

const paramsOf = (request: FastifyRequest): Record<string, string> => (typeof request.params === 'object' && request.params !== null ? { ...request.params } : {});

/** Query, body and path as one input; the path has the last word, so that a body cannot name another row. */
export const rawInput = (request: FastifyRequest): Record<string, unknown> => ({
  ...(typeof request.query === 'object' ? request.query : {}), ...(typeof request.body === 'object' ? request.body : {}), ...paramsOf(request),
});

/** The desk that the browser names, percent-encoded; what cannot be read names none. */
export const workplaceOf = (request: FastifyRequest): string | null => {
  const said = request.headers['x-desk-workplace'];
  const workplace = typeof said === 'string' ? decoded(said) : '';
  return /^[\p{L}\p{N} .,:-]{1,60}$/u.test(workplace) ? workplace : null;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** The last id of a path as the journal may keep it: an id or a code. Anything else may be a number that somebody typed in the wrong place. */
export const objectIdOf = (request: FastifyRequest): string | null => {
  const [last = ''] = Object.values(paramsOf(request)).slice(-1);
  return /^[0-9a-f-]{36}$/i.test(last) || /^\p{L}[\p{L}\p{N}_:.-]{0,63}$/u.test(last) ? last : null;
};

/** The agency in whose name a path is looked at (`/agencies/:agencyId/…`), or null. Only for what was allowed: anything may stand in a path. */
export const agencyIdOf = (request: FastifyRequest): AgencyId | null => AgencyId.safeParse(paramsOf(request).agencyId).data ?? null;
