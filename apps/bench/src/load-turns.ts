import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { InTurns, Loaded } from './load.ts';

type Answer = { readonly status: number; readonly text: string };

const ask = (origin: string, agent: Agent, { method, path, headers, body }: ReturnType<InTurns['wanted']>): Promise<Answer> =>
  new Promise((done, fail) => {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const asked = request(new URL(path, origin), { method, agent, timeout: 20_000, headers: { ...headers, ...(text === undefined ? {} : { 'content-length': Buffer.byteLength(text) }) } }, (reply) => {
      let read = '';
      reply.setEncoding('utf8').on('data', (part: string) => (read += part)).on('error', fail).on('end', () => done({ status: reply.statusCode ?? 0, text: read }));
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer'))).on('error', fail).end(text);
  });

/**
 * As many people as there are connections: each asks, does what makes the next request possible, and asks again. Only the asking counts: `seconds` is what they
 * spent on it side by side, so that the throughput is that of people who do nothing else.
 */
export const loadTurns = async (side: { readonly origin: string } & InTurns, connections: number, seconds: number): Promise<Loaded> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let [spent, failures, refused] = [0, 0, ''];
  const until = performance.now() + seconds * 1000;
  const person = async (client: number): Promise<void> => {
    while (performance.now() < until) {
      const wanted = side.wanted(client);
      const began = performance.now();
      const { status, text } = await ask(side.origin, agent, wanted).catch((error: unknown): Answer => ({ status: 0, text: String(error) }));
      const took = performance.now() - began;
      spent += took;
      if (status === 200 && (await side.after(client, text))) times.push(took);
      else [failures, refused] = [failures + 1, refused || `${status} ${text}`];
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, client) => person(client)));
  agent.destroy();
  return { times, failures, seconds: spent / connections / 1000, refused };
};
