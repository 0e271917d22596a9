import net from 'node:net';
import { StandingClock } from '@desk/kernel/contract';
import { SmtpOutbox } from './smtp-outbox';

/** A mail server that takes one letter, on a socket of its own. */
const openServer = async (answers: Readonly<Record<string, string>> = {}) => {
  const heard: string[] = [];
  let inLetter = false;
  const server = net.createServer((socket) => {
    socket.write('220 post.example.se ESMTP\r\n');
    socket.on('data', (bytes) => {
      for (const line of bytes.toString('utf8').split('\r\n').slice(0, -1)) {
        heard.push(line);
        if (inLetter && line !== '.') continue;
        const word = line === '.' ? '.' : (line.split(/[ :]/)[0] ?? '');
        inLetter = word === 'DATA';
        socket.write(`${answers[word] ?? { EHLO: '250-post.example.se\r\n250 SIZE 1000000', DATA: '354 go on', AUTH: '235 ok', QUIT: '221 bye' }[word] ?? '250 ok'}\r\n`);
      }
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { heard, url: (who = '') => new URL(`smtp://${who}127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`), close: () => new Promise((done) => server.close(done)) };
};
const clock = new StandingClock(new Date('2026-11-24T09:42:00Z'));
const mail = { to: 'chef@example.se', subject: 'Månadens rapport är klar åäö', text: '.\r\nQUIT\r\nRapporten är klar.' };

describe('a letter over SMTP', () => {
  test('arrives whole, and no line of it is taken for a command', async () => {
    const server = await openServer();
    await new SmtpOutbox(server.url('desk:hemligt@'), 'Kundtjänst <noreply@example.se>', clock).send(mail);
    await server.close();
    expect(server.heard.filter((line) => /^(MAIL|RCPT|AUTH)/.test(line))).toEqual([`AUTH PLAIN ${Buffer.from('\0desk\0hemligt').toString('base64')}`, 'MAIL FROM:<noreply@example.se>', 'RCPT TO:<chef@example.se>']);
    expect(server.heard.filter((line) => line === 'QUIT')).toHaveLength(1);
    const body = server.heard.slice(server.heard.indexOf('', server.heard.indexOf('DATA')) + 1, server.heard.lastIndexOf('.')).join('');
    expect(Buffer.from(body, 'base64').toString('utf8')).toBe(mail.text);
    expect(server.heard.find((line) => line.startsWith('Subject: '))).toBe(`Subject: =?utf-8?B?${Buffer.from(mail.subject).toString('base64')}?=`);
  });

  test('that is given a line break in its address gives the server no command', async () => {
    const server = await openServer();
    await new SmtpOutbox(server.url(), 'noreply@example.se', clock).send({ ...mail, to: 'a@example.se>\r\nRCPT TO:<annan@example.se' });
    await server.close();
    expect(server.heard.filter((line) => line.startsWith('RCPT'))).toHaveLength(1);
  });

  test('that the server refuses is told with its words', async () => {
    const server = await openServer({ RCPT: '550 no such person' });
    await expect(new SmtpOutbox(server.url(), 'noreply@example.se', clock).send(mail)).rejects.toThrow('550 no such person');
    await server.close();
  });
});
