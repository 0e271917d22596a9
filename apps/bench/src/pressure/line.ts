import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export type Answer = { readonly status: number; readonly body: unknown; /** An earlier try was lost on the way: what it did is not known. */ readonly again: boolean };

/** What clients met: answers by status, and tries that were lost (a process was killed, the database was away). */
export type Met = { readonly statuses: Map<number, number>; lost: number };

const GIVE_UP_MS = 40_000;
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

const once = (origin: string, method: string, path: string, headers: Record<string, string>, body: string | undefined): Promise<{ status: number; text: string }> =>
  new Promise((done, fail) => {
    const asked = request(new URL(path, origin), { method, agent, timeout: 20_000, headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }) } }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (part: string) => (text += part)).on('error', fail).on('end', () => (reply.complete ? done({ status: reply.statusCode ?? 0, text }) : fail(new Error('cut off'))));
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer'))).on('error', fail).end(body);
  });

/** A client in front of several processes, as behind a proxy: a lost answer or a 5xx is asked again, of the next one, with the same words. */
export class Line {
  private readonly origins: readonly string[];
  private readonly headers: Record<string, string>;
  private readonly met: Met;
  private at: number;

  constructor(origins: readonly string[], headers: Record<string, string>, first: number, met: Met) {
    [this.origins, this.headers, this.met, this.at] = [origins, headers, met, first];
  }

  async ask(method: 'GET' | 'POST' | 'PUT', path: string, said?: object): Promise<Answer> {
    const body = said === undefined ? undefined : JSON.stringify(said);
    for (let again = false, until = Date.now() + GIVE_UP_MS; ; again = true) {
      const got = await once(this.origins[this.at % this.origins.length] ?? '', method, path, this.headers, body).catch(() => null);
      if (got === null) this.met.lost += 1;
      else this.met.statuses.set(got.status, (this.met.statuses.get(got.status) ?? 0) + 1);
      if (got && got.status < 500) return { status: got.status, body: got.text ? JSON.parse(got.text) : undefined, again };
      if (Date.now() > until) throw new Error(`${method} ${path} had no answer: ${got ? `${got.status} ${got.text.slice(0, 300)}` : 'nobody there'}`);
      this.at += 1;
      await pause(50 + Math.random() * 200);
    }
  }
}
