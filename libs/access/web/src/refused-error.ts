import { Refusal, type Locale } from '@desk/kernel/contract';

/** A no from the server, thrown by `ask`. `refusal.text` says it to a person, `refusal.requestId` is the number to quote. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(`${refusal.code}: ${refusal.fact}`);
    this.name = 'RefusedError';
  }
}

const failed = (fact: string, sv: string, en: string, requestId?: string): RefusedError =>
  new RefusedError({ code: 'failed', fact, text: { sv, en }, ids: {}, requestId });

/** The request never reached the house, or its answer never came back. */
export const unreachable = (): RefusedError =>
  failed('Unreachable', 'Servern svarar inte. Det du skrivit finns kvar. Försök igen om en stund.', 'The server does not answer. What you have written is still here. Try again in a moment.');

/** Reads the refusal of an answer that is not a success. An answer in another shape (a proxy's page) becomes `failed`. */
export const refusalOf = async (response: Response): Promise<RefusedError> => {
  const body: unknown = await response.json().catch(() => null);
  const read = Refusal.safeParse(body !== null && typeof body === 'object' && 'refusal' in body ? body.refusal : null);
  if (read.success) return new RefusedError(read.data);
  return failed(
    `Http${response.status}`, 'Det gick inte, och servern sa inte varför. Det du skrivit finns kvar. Försök igen.',
    'It did not work, and the server did not say why. What you have written is still here. Try again.', response.headers.get('x-request-id') ?? undefined,
  );
};

/** What the house said when it refused, with what is missing, the line or law, and who can change it. */
export const refusalWords = ({ text, explanation }: Refusal, locale: Locale): string =>
  [text, explanation?.missing, explanation?.lineAndLaw, explanation?.whoCanChange].flatMap((part) => (part ? [part[locale]] : [])).join(' ');
