import { randomUUIDv7 } from 'node:crypto';
import net from 'node:net';
import { hostname } from 'node:os';
import { createInterface } from 'node:readline';
import tls from 'node:tls';
import type { Clock } from '@desk/kernel/contract';
import { Outbox, messageOf, type Mail } from './mail';

const TIMEOUT_MS = 20_000;
const IMPLICIT_TLS = 465;
const SUBMISSION = 587;

/**
 * Hands letters to a mail server (RFC 5321): `smtp://name:secret@host:587`, or `smtps://` for TLS from the first byte. STARTTLS is used where the server offers it,
 * and a password is never sent without TLS except to this machine itself.
 */
export class SmtpOutbox extends Outbox {
  constructor(
    private readonly server: URL,
    private readonly from: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** @throws when the server cannot be reached or says no, with its words */
  async send(mail: Mail): Promise<void> {
    const { hostname: host, port, protocol } = this.server;
    const secure = protocol === 'smtps:';
    const at = Number(port) || (secure ? IMPLICIT_TLS : SUBMISSION);
    let talk = new Talk(secure ? tls.connect({ host, port: at, servername: host }) : net.connect({ host, port: at }));
    try {
      await talk.expect(220);
      let offers = await talk.ask(`EHLO ${hostname()}`, 250);
      if (!secure && offers.includes('STARTTLS')) {
        await talk.ask('STARTTLS', 220);
        talk = talk.secured(host);
        offers = await talk.ask(`EHLO ${hostname()}`, 250);
      }
      if (this.server.username) {
        if (!talk.isSecure && host !== '127.0.0.1' && host !== 'localhost') throw new Error(`the mail server ${host} offers no TLS, and the password is not sent without it`);
        await talk.ask(`AUTH PLAIN ${Buffer.from(`\0${decodeURIComponent(this.server.username)}\0${decodeURIComponent(this.server.password)}`).toString('base64')}`, 235);
      }
      await talk.ask(`MAIL FROM:<${addressIn(this.from)}>`, 250);
      await talk.ask(`RCPT TO:<${addressIn(mail.to)}>`, 250);
      await talk.ask('DATA', 354);
      await talk.ask(`${messageOf(mail, this.from, this.clock.now(), randomUUIDv7())}\r\n.`, 250);
      await talk.ask('QUIT', 221);
    } finally {
      talk.end();
    }
  }
}

/** The address alone, and nothing that could be a command. */
const addressIn = (text: string): string => (/<([^>]*)>/.exec(text)?.[1] ?? text).replace(/[\s<>]/g, '');

/** One conversation, a line at a time. */
class Talk {
  private readonly lines: AsyncIterator<string>;

  constructor(private readonly socket: net.Socket) {
    socket.setTimeout(TIMEOUT_MS, () => socket.destroy(new Error('the mail server does not answer')));
    // What goes wrong is told where the next line is waited for.
    socket.on('error', () => undefined);
    this.lines = createInterface({ input: socket, crlfDelay: Infinity })[Symbol.asyncIterator]();
  }

  get isSecure(): boolean {
    return this.socket instanceof tls.TLSSocket;
  }

  secured(servername: string): Talk {
    return new Talk(tls.connect({ socket: this.socket, servername }));
  }

  ask(line: string, code: number): Promise<string> {
    this.socket.write(`${line}\r\n`);
    return this.expect(code);
  }

  /** Reads an answer of one line or several. @returns all of it */
  async expect(code: number): Promise<string> {
    const said: string[] = [];
    for (;;) {
      const { value, done } = await this.lines.next();
      if (done === true) throw new Error(`the mail server closed the line${this.socket.errored ? `: ${this.socket.errored.message}` : ''}`);
      said.push(value);
      if (/^\d{3}-/.test(value)) continue;
      if (!value.startsWith(String(code))) throw new Error(`the mail server said ${value.slice(0, 200)}`);
      return said.join('\n');
    }
  }

  end(): void {
    this.socket.destroy();
  }
}
