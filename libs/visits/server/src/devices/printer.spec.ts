import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { openLog, readConfig } from '@desk/platform/server';
import { PrintedTicket } from '@desk/visits/contract';
import { Printer } from './printer';
import { bytesOf, isSmallPng, ticketMarkup } from './ticket-markup';

const key = Buffer.alloc(32, 1).toString('base64');
const config = (networks?: string) => readConfig({ DATABASE_URL: 'postgres://x@127.0.0.1/x', OIDC_ISSUER: 'http://127.0.0.1:9/', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'x', SESSION_SECRET: key, DESK_ENCRYPTION_KEY: key, DESK_HASH_KEY: key, PRINTER_NETWORKS: networks });
const printer = (networks?: string) => new Printer(config(networks), openLog('silent'));

const aTicket = (its: object = {}) => PrintedTicket.parse({ number: 'B 27', ahead: 4, span: { low: 10, high: 25 }, follow: '/besok/min#Ab-_9', language: 'sv', ...its });
const at = { office: 'Servicekontoret Åre', address: 'https://exempel.se/besok/min#Ab-_9', now: new Date('2026-11-24T09:42:00Z') };
/** A black dot, 1 × 1. */
const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';

describe('a ticket on paper', () => {
  let paper: Server | undefined;
  const open: Socket[] = [];
  /** A printer that listens and keeps what it gets; `says` is its paper status. */
  const aPrinter = async (says?: number): Promise<{ port: number; got: Promise<Buffer> }> => {
    const parts: Buffer[] = [];
    let end: (bytes: Buffer) => void;
    const got = new Promise<Buffer>((done) => { end = done; });
    paper = createServer({ allowHalfOpen: true }, (socket) => {
      open.push(socket);
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => parts.push(bytes));
      socket.on('end', () => { end(Buffer.concat(parts)); if (says === undefined) socket.end(); else socket.end(Buffer.from([says])); });
    });
    await new Promise<void>((listening) => paper?.listen(0, '127.0.0.1', listening));
    return { port: (paper.address() as AddressInfo).port, got };
  };
  afterEach(() => { open.splice(0).forEach((socket) => socket.destroy()); paper?.close(); });

  test('reaches the printer byte for byte: reset, number in large letters, Swedish letters, QR as dots, cut', async () => {
    const { port, got } = await aPrinter();
    const bytes = bytesOf(ticketMarkup(aTicket(), at));
    expect(await printer().print({ host: '127.0.0.1', port }, bytes)).toBe('printed');
    const came = await got;
    expect(came.equals(bytes)).toBe(true);
    const text = came.toString('latin1');
    expect(text.startsWith('\x1b@')).toBe(true);
    expect(text).toContain('\x1d!UB 27');
    // Å is 8F and ö is 94 in code page 437, and the dash 96 in 1252.
    expect(text).toMatch(/Servicekontoret [^]{0,4}\x8fre/);
    expect(text).toMatch(/4 f[^]{0,4}\x94re dig/);
    expect(text).toMatch(/10[^]{0,4}\x96[^]{0,4}25 minuter/);
    expect(text).toContain('\x1d8L');
    expect(text).toContain('\x1dV');
    expect(text).not.toContain('Ab-_9');
  });

  test('is not printed when the printer says that the paper has ended', async () => {
    const { port } = await aPrinter(0x0c);
    expect(await printer().print({ host: '127.0.0.1', port }, bytesOf(ticketMarkup(aTicket(), at)))).toBe('no-paper');
  });

  test('is printed when the printer says that there is paper', async () => {
    const { port } = await aPrinter(0x00);
    expect(await printer().print({ host: '127.0.0.1', port }, bytesOf(ticketMarkup(aTicket(), at)))).toBe('printed');
  });

  test('is not printed when nobody answers', async () => {
    const { port } = await aPrinter();
    await new Promise((closed) => paper?.close(closed));
    expect(await printer().print({ host: '127.0.0.1', port }, Buffer.from('x'))).toBe('refused');
    expect(await printer().print({ host: 'skrivare.invalid', port }, Buffer.from('x'))).toBe('unknown-name');
  });

  test.each(['127.0.0.1', 'localhost'])('never reaches outside the allowed networks (%s)', async (host) => {
    let reached = false;
    const { port } = await aPrinter();
    paper?.on('connection', () => { reached = true; });
    expect(await printer('10.0.0.0/8').print({ host, port }, Buffer.from('x'))).toBe('outside');
    expect(reached).toBe(false);
  });

  test('in a script that the printer has no letters for comes as a picture', () => {
    expect(bytesOf(ticketMarkup(aTicket({ language: 'ar', picture: dot }), at)).toString('latin1')).toMatch(/B 27[^]*\x1d8L[^]*\x1d8L/);
    expect(ticketMarkup(aTicket({ language: 'ar' }), at)).toContain('4 före dig');
  });

  test('takes no picture that is not a small PNG', () => {
    const wide = Buffer.from(dot, 'base64');
    wide.writeUInt32BE(60_000, 16);
    expect([isSmallPng(dot), isSmallPng(wide.toString('base64')), isSmallPng('AAAA')]).toEqual([true, false, false]);
  });

  test('says the marks of the print language as themselves', () => {
    const text = bytesOf(ticketMarkup(aTicket(), { ...at, office: '{code:1}|"A"' })).toString('latin1');
    expect(text).toContain('{code:1}|"A"');
  });
});
