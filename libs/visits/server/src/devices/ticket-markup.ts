import { transform } from 'receiptline';
import type { PrintedTicket, VisitorLanguage } from '@desk/visits/contract';

const COLUMNS = 48;
type Words = { readonly yours: string; readonly ahead: (count: number) => string; readonly wait: (low: number, high: number) => string; readonly sit: string; readonly phone: string };
const sv: Words = { yours: 'Ditt nummer', ahead: (count) => `${count} före dig`, wait: (low, high) => `${low}–${high} minuter, beräknad väntetid`, sit: 'Numret och disken visas på skärmen.', phone: 'Följ din plats i telefonen:' };
/** What a paper ticket says in the printer's own letters. */
const words: Partial<Record<VisitorLanguage, Words>> = {
  sv, 'sv-x-latt': sv,
  en: { yours: 'Your number', ahead: (count) => `${count} ahead of you`, wait: (low, high) => `${low}–${high} minutes, estimated wait`, sit: 'Number and desk are shown on the screen.', phone: 'Follow your place on your phone:' },
};

/** Whether the house has the ticket's words in this language and the printer has its letters; the others come as a picture that the kiosk has drawn. */
export const printsOwnLanguage = (language: VisitorLanguage): boolean => language in words;

/** Characters that receiptline reads as marks are said as themselves. */
const plain = (text: string): string => text.replaceAll(/[\\|{}"`^_~-]/g, (mark) => `\\${mark}`);
const WIDEST = 576;
const HIGHEST = 1000;
/** A PNG no larger than a ticket: its head says how large, before anything is unpacked (RFC 2083, 11.2.1). */
export const isSmallPng = (picture: string): boolean => {
  const head = Buffer.from(picture.slice(0, 64), 'base64');
  return head.length >= 24 && head.toString('latin1', 1, 4) === 'PNG' && head.readUInt32BE(16) <= WIDEST && head.readUInt32BE(20) <= HIGHEST;
};

const time = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' });

/**
 * The ticket as receiptline's markup: office, number, place, span, QR to "min kölapp". No name, no errand, no personal number.
 * @param at the office's name, the whole address behind the QR, and now
 */
export const ticketMarkup = ({ number, ahead, span, language, picture }: PrintedTicket, at: { readonly office: string; readonly address: string; readonly now: Date }): string => {
  const t = words[language] ?? sv;
  const text = picture === undefined
    ? [...(ahead === null ? [] : [plain(t.ahead(ahead))]), ...(span === null ? [] : [plain(t.wait(span.low, span.high))]), plain(t.sit), '', plain(t.phone)]
    : [`{image:${picture}}`];
  return ['{border:none; width:auto}', plain(at.office), '', `"${plain(t.yours)}`, `^^^^^^^${plain(number)}`, '', ...text, `{code:${plain(at.address)}; option:qrcode,5,m}`, '', plain(time.format(at.now)), ''].join('\n');
};

/** A test: which screen it came from, and the letters that tickets need. */
export const testMarkup = (at: { readonly office: string; readonly kiosk: string; readonly now: Date }): string =>
  ['{border:none; width:auto}', plain(at.office), '', '^^^Provutskrift', '', plain(at.kiosk), 'Åäö ÅÄÖ é 1234567890', '', plain(time.format(at.now)), ''].join('\n');

/** ESC/POS commands for 80 mm paper, 48 columns of font A, cut at the end. */
export const bytesOf = (markup: string): Buffer => Buffer.from(transform(markup, { cpl: COLUMNS, encoding: 'multilingual', command: 'escpos', cutting: true }), 'latin1');
