import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Refused, type Refusal, type RefusalCode } from '@desk/kernel/contract';

const statusOf = {
  'not-signed-in': 401, locked: 423, 'not-found': 404, 'not-allowed': 403, 'not-possible': 409, 'not-valid': 422, 'changed-meanwhile': 409, 'too-many': 429, failed: 500,
} as const satisfies Record<RefusalCode, number>;

/** Sends a refusal as the whole answer, with the request's id so that a person can quote it. */
export const refuse = (reply: FastifyReply, refusal: Refusal, requestId: string): FastifyReply =>
  reply.status(statusOf[refusal.code]).send({ refusal: { ...refusal, requestId } });

export const failed = (): Refusal => ({
  code: 'failed', fact: 'Failed', ids: {},
  text: { sv: 'Något gick fel hos oss. Det du har sparat finns kvar. Försök igen, och uppge numret nedan om det händer igen.', en: 'Something went wrong on our side. What you have saved is safe. Try again, and quote the number below if it happens again.' },
});

export const notSignedIn = (): Refused =>
  new Refused({ code: 'not-signed-in', fact: 'NotSignedIn', text: { sv: 'Du är inte inloggad. Logga in för att fortsätta.', en: 'You are not signed in. Sign in to go on.' } });

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
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  throw new Refused({
    code: 'not-valid', fact: 'InputNotValid',
    text: { sv: 'Något i det du fyllde i behöver rättas. Inget har sparats än.', en: 'Something you filled in needs to be corrected. Nothing has been saved yet.' },
    fields: read.error.issues.map((issue) => ({ path: issue.path.join('.'), text: fieldText(issue) })),
  });
};
