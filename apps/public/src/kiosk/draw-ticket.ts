import type { KioskTicket, VisitorLanguage } from '@desk/visits/contract';
import { visitorTextsOf } from '../texts/visitor-texts';
import { languageOf } from '../visitor/languages';
import { say } from '../visitor/queue-words';

const WIDTH = 560;
const LINE = 40;
/** Languages that the house prints in the printer's own letters. */
const inOwnLetters: ReadonlySet<VisitorLanguage> = new Set<VisitorLanguage>(['sv', 'en', 'sv-x-latt']);

/**
 * The words of a ticket as a black and white PNG, for a language that the receipt printer has no letters for: the kiosk has the fonts, the house does not.
 * @returns base64, or undefined when the printer's letters do, or nothing could be drawn
 */
export const drawTicket = async (language: VisitorLanguage, ticket: KioskTicket): Promise<string | undefined> => {
  const info = languageOf(language);
  if (!info || inOwnLetters.has(language)) return undefined;
  const t = await visitorTextsOf(language);
  const lines = [...(ticket.ahead === null ? [] : [say(t.ticket.ahead, { count: ticket.ahead })]), ...(ticket.span ? [say(t.ticket.minutes, ticket.span), t.ticket.estimated] : []), t.ticket.follow];
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = lines.length * LINE + 16;
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  pen.direction = info.dir;
  pen.textAlign = 'center';
  pen.font = '600 28px system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic", sans-serif';
  lines.forEach((line, at) => pen.fillText(line, WIDTH / 2, (at + 1) * LINE - 8, WIDTH - 16));
  return canvas.toDataURL('image/png').split(',')[1];
};
