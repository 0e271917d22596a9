/** A letter in plain text. What it is about stands behind a link; nothing secret is in it, and no file. */
export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

/** Sends letters. The setting decides how: over SMTP, or into a folder where nobody has a mail server. */
export abstract class Outbox {
  abstract send(mail: Mail): Promise<void>;
}

const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`;
/** Nothing that is given can begin a line of its own in the head. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim();

/** The letter as it goes over the wire (RFC 5322): the text in base64, so that no line of it is taken for a command. */
export const messageOf = ({ to, subject, text }: Mail, from: string, at: Date, id: string): string =>
  [
    `From: ${oneLine(from)}`, `To: ${oneLine(to)}`, `Subject: ${encoded(oneLine(subject))}`, `Date: ${at.toUTCString().replace('GMT', '+0000')}`, `Message-ID: <${id}@${oneLine(from).split('@').at(-1)?.replace('>', '') ?? 'localhost'}>`,
    'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', 'Auto-Submitted: auto-generated', '', ...(Buffer.from(text, 'utf8').toString('base64').match(/.{1,76}/g) ?? []), '',
  ].join('\r\n');
