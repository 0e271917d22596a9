import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Refused, notFound, type Refusal, type RefusalCode } from '@desk/kernel/contract';
import { isDatabaseAway } from '@desk/platform/server';

const statusOf = {
  'not-signed-in': 401, locked: 423, 'not-found': 404, 'not-allowed': 403, 'not-possible': 409, 'not-valid': 422, 'changed-meanwhile': 409, 'too-many': 429, unavailable: 503, failed: 500,
} as const satisfies Record<RefusalCode, number>;

/** When to ask again after `unavailable`, in whole seconds; each is told another time, so that they do not come together. */
const retryAfter = (): number => 1 + Math.floor(Math.random() * 4);

/** Sends a refusal as the whole answer, with the request's id so that a person can quote it. */
export const refuse = (reply: FastifyReply, refusal: Refusal, requestId: string): FastifyReply =>
  (refusal.code === 'unavailable' ? reply.header('retry-after', retryAfter()) : reply).status(statusOf[refusal.code]).send({ refusal: { ...refusal, requestId } });

export const failed = (): Refusal => ({
  code: 'failed', fact: 'Failed', ids: {},
  text: { sv: 'Något gick fel hos oss. Det du har sparat finns kvar. Försök igen, och uppge numret nedan om det händer igen.', en: 'Something went wrong on our side. What you have saved is safe. Try again, and quote the number below if it happens again.' },
});

const databaseAway = (): Refusal => ({
  code: 'unavailable', fact: 'DatabaseAway', ids: {},
  text: { sv: 'Huset når inte sin databas just nu. Det du skrivit finns kvar här. Vänta en liten stund och försök igen.', en: 'The house cannot reach its database right now. What you have written is still here. Wait a little and try again.' },
});

/** What is answered when a request could not be: the refusal that was thrown; that the database is away, which may be tried again; or a failure of our own. */
export const refusalFor = (error: unknown): Refusal => (error instanceof Refused ? error.refusal : isDatabaseAway(error) ? databaseAway() : failed());

export const notSignedIn = (): Refused =>
  new Refused({ code: 'not-signed-in', fact: 'NotSignedIn', text: { sv: 'Du är inte inloggad. Logga in för att fortsätta.', en: 'You are not signed in. Sign in to go on.' } });

export const notPaired = (): Refused =>
  new Refused({ code: 'not-signed-in', fact: 'DeviceNotPaired', text: { sv: 'Skärmen är inte kopplad till något kontor. Be kontorschefen om en kod.', en: 'This screen is not paired with an office. Ask the office manager for a code.' } });

export const isLocked = (): Refused =>
  new Refused({ code: 'locked', fact: 'SessionLocked', text: { sv: 'Skärmen är låst. Logga in igen, det du skrev finns kvar.', en: 'The screen is locked. Sign in again; what you wrote is kept.' } });

export const badToken = (): Refused =>
  new Refused({ code: 'not-allowed', fact: 'CsrfTokenWrong', text: { sv: 'Sidan är för gammal för att ändra något. Ladda om den och försök igen.', en: 'The page is too old to change anything. Reload it and try again.' } });

const fieldText = (issue: z.core.$ZodIssue): { sv: string; en: string } => {
  if (issue.code === 'too_small') return { sv: `För kort eller för litet: minst ${issue.minimum}.`, en: `Too short or too small: at least ${issue.minimum}.` };
  if (issue.code === 'too_big') return { sv: `För långt eller för stort: högst ${issue.maximum}.`, en: `Too long or too large: at most ${issue.maximum}.` };
  if (issue.code === 'invalid_value') return { sv: `Välj ett av: ${issue.values.map(String).join(', ')}.`, en: `Choose one of: ${issue.values.map(String).join(', ')}.` };
  if (issue.code === 'invalid_type') return { sv: 'Uppgiften saknas eller har fel form. Fyll i fältet.', en: 'The value is missing or has the wrong form. Fill in the field.' };
  return { sv: 'Uppgiften har fel form. Kontrollera den.', en: 'The value has the wrong form. Check it.' };
};

/** Reads the input of a request, or refuses with a text for every field that is wrong. */
export const readInput = (schema: z.ZodType, raw: unknown): unknown => {
  const unwritable = unwritableIn(raw);
  if (unwritable !== null) throw notValidInput([{ path: unwritable, text: { sv: 'Texten har tecken som inte går att spara. Skriv om den.', en: 'The text has characters that cannot be saved. Write it again.' } }]);
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  throw notValidInput(read.error.issues.map((issue) => ({ path: issue.path.join('.'), text: fieldText(issue) })));
};

const notValidInput = (fields: NonNullable<Refusal['fields']>): Refused =>
  new Refused({ code: 'not-valid', fact: 'InputNotValid', text: { sv: 'Något i det du fyllde i behöver rättas. Inget har sparats än.', en: 'Something you filled in needs to be corrected. Nothing has been saved yet.' }, fields });

/** PostgreSQL keeps no NUL in a text, and half a character is no text (RFC 8259 §8.2). */
const isWritable = (text: string): boolean => !text.includes('\u0000') && text.isWellFormed();

/** The path of the first text, or name of a field, that the database could not keep; null when all can be. Without recursion: input may be nested deeper than a call stack. */
const unwritableIn = (raw: unknown): string | null => {
  const waiting: (readonly [string, unknown])[] = [['', raw]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [path, value] = next;
    if (typeof value === 'string' && !isWritable(value)) return path;
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (!isWritable(name)) return path;
      waiting.push([path === '' ? name : `${path}.${name}`.slice(0, 200), inner]);
    }
  }
  return null;
};

/** What the web server itself says no to, before any endpoint is asked: an address, a form or a size that it cannot take. */
export const refusalOf = (status: number): Refusal => {
  if (status === 404 || status === 405) return notFound().refusal;
  if (status === 413) return { code: 'not-valid', fact: 'RequestTooLarge', ids: {}, text: { sv: 'Det du skickade är för stort. Korta texten och försök igen.', en: 'What you sent is too large. Shorten the text and try again.' } };
  if (status === 503) return databaseAway();
  if (status === 429) return { code: 'too-many', fact: 'TooMany', ids: {}, text: { sv: 'Det kom för många försök på kort tid. Vänta en minut och försök igen.', en: 'There were too many attempts in a short time. Wait a minute and try again.' } };
  if (status >= 400 && status < 500) return { code: 'not-valid', fact: 'RequestNotReadable', ids: {}, text: { sv: 'Det som skickades gick inte att läsa. Ladda om sidan och försök igen.', en: 'What was sent could not be read. Reload the page and try again.' } };
  return failed();
};
