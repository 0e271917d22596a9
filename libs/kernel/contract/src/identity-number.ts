import Personnummer from 'personnummer';
import type { Text } from './text';

/** `personnummer`: folkbokföringslagen 18 §. `samordningsnummer`: lag (2022:1697) 2 kap. 8 §, the day plus 60. */
export type IdentityNumberKind = 'personnummer' | 'samordningsnummer';
export type IdentityNumber = { readonly kind: IdentityNumberKind; readonly full: string };
export type IdentityNumberProblem = { readonly problem: 'shape' | 'date' | 'check-digit' | 'interim'; readonly text: Text };

const problems = {
  shape: {
    sv: 'Skriv personnumret med tio eller tolv siffror, till exempel 19900101-2385, eller välj Annan identitet.',
    en: 'Write the number with ten or twelve digits, for example 19900101-2385, or choose Other identity.',
  },
  date: { sv: 'Datumet i numret finns inte. Kontrollera de sex första siffrorna, eller välj Annan identitet.', en: 'The date in the number does not exist. Check the first six digits, or choose Other identity.' },
  'check-digit': { sv: 'Sista siffran stämmer inte. Kontrollera numret, eller välj Annan identitet.', en: 'The last digit is not right. Check the number, or choose Other identity.' },
  interim: { sv: 'Numret är ett tillfälligt nummer (T-nummer). Välj Annan identitet.', en: 'This is an interim number. Choose Other identity.' },
} satisfies Record<IdentityNumberProblem['problem'], Text>;

const luhn = (ten: string): boolean =>
  [...ten].reduce((sum, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return sum + (twice > 9 ? twice - 9 : twice);
  }, 0) % 10 === 0;

const no = (problem: IdentityNumberProblem['problem']): IdentityNumberProblem => ({ problem, text: problems[problem] });

/**
 * Reads a personnummer or samordningsnummer as people write it and stores it with twelve digits.
 * Accepts `YYYYMMDD-NNNC`, `YYMMDD-NNNC`, `YYMMDD+NNNC` and no separator. Age and gender are never judged.
 * @param today the day that decides the century of a ten-digit number
 */
export const readIdentityNumber = (written: string, today: Date): IdentityNumber | IdentityNumberProblem => {
  const text = written.trim().replace(/\s/g, '');
  if (/^\d{6,8}[-+]?[A-Za-z]\d{3}$/.test(text)) return no('interim');
  if (!/^(\d{2})?\d{6}[-+]?\d{4}$/.test(text)) return no('shape');
  if (!luhn(text.replace(/\D/g, '').slice(-10))) return no('check-digit');
  if (!Personnummer.valid(text, { allowCoordinationNumber: true, allowInterimNumber: false })) return no('date');
  const parsed = new Personnummer(text, { allowCoordinationNumber: true, allowInterimNumber: false });
  const century = text.replace(/\D/g, '').length === 12 ? text.slice(0, 2) : centuryOf(text, today);
  return { kind: parsed.isCoordinationNumber() ? 'samordningsnummer' : 'personnummer', full: `${century}${parsed.year}${parsed.month}${parsed.day}${parsed.num}${parsed.check}` };
};

/** Ten digits name the youngest person possible, or with a plus sign one who turns 100 this year or has. */
const centuryOf = (text: string, today: Date): string => {
  const twoDigits = Number(text.slice(0, 2));
  const year = today.getUTCFullYear();
  const born = Math.floor(year / 100) * 100 + twoDigits;
  const youngest = born > year ? born - 100 : born;
  return String(Math.floor((text.includes('+') ? youngest - 100 : youngest) / 100));
};

export const isIdentityNumber = (it: IdentityNumber | IdentityNumberProblem): it is IdentityNumber => 'full' in it;

/** `19900101-••••`: what a screen shows until somebody unmasks with a purpose. */
export const maskIdentityNumber = (full: string): string => `${full.slice(0, 8)}-••••`;
