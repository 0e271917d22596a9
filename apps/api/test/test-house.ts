import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Sessions, sessionCookie, Door } from '@desk/access/server';
import { StaffId, type Endpoint, type Refusal } from '@desk/kernel/contract';
import { Cipher, keyringOf, readConfig } from '@desk/platform/server';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import type { z } from 'zod';
import { openHouse } from '../src/house';
import { seedHouse } from '../src/seed/seed-house';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');

export type Answer<T> = { readonly status: number; readonly body: T; readonly refusal: Refusal | undefined };
export type Person = {
  /** Asks as this person; the types are the endpoint's own. */
  ask<I extends z.ZodType, O extends z.ZodType>(endpoint: Endpoint<I, O>, input: z.input<I>): Promise<Answer<z.output<O>>>;
  raw(method: string, url: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<unknown>>;
  readonly cookie: string;
  readonly csrf: string;
};
export type TestHouse = { readonly app: NestFastifyApplication; readonly data: TestDatabase; readonly served: readonly Endpoint[]; as(persona: string): Promise<Person>; /** As `as`, signed in once and answered again. */ once(persona: string): Promise<Person>; close(): Promise<void> };

/** The whole seeded house on a database of its own, behind its real door; only the listening and the identity provider are left out. */
export const openTestHouse = async (at?: Date): Promise<TestHouse> => {
  const data = await openTestDatabase(at);
  const documents = mkdtempSync(join(tmpdir(), 'documents-'));
  const config = readConfig({
    DATABASE_URL: data.url, OIDC_ISSUER: 'http://127.0.0.1:9/', OIDC_CLIENT_ID: 'test', OIDC_CLIENT_SECRET: 'test', SESSION_SECRET: key(3), DESK_ENCRYPTION_KEY: key(1), DESK_HASH_KEY: key(2),
    LOG_LEVEL: 'silent', WEB_DIR: 'no-such-folder', DATABASE_POOL: '6', DESK_DOCUMENTS_DIR: documents,
  });
  await seedHouse(data.ownerUrl, new Cipher(keyringOf(config), config.DESK_HASH_KEY), data.clock);
  const app = await openHouse(config, data.clock);
  const send = async (cookie: string, csrf: string, method: string, url: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer<unknown>> => {
    const response = await app.inject({
      method: method === 'GET' ? 'GET' : method === 'PUT' ? 'PUT' : method === 'DELETE' ? 'DELETE' : 'POST', url,
      headers: { cookie, 'x-desk-csrf': csrf, ...headers }, ...(body === undefined ? {} : { payload: JSON.stringify(body), headers: { cookie, 'x-desk-csrf': csrf, 'content-type': 'application/json', ...headers } }),
    });
    const read: unknown = response.body ? JSON.parse(response.body) : undefined;
    return { status: response.statusCode, body: read, refusal: (read as { refusal?: Refusal } | undefined)?.refusal };
  };
  const as = async (persona: string): Promise<Person> => {
    const token = persona === 'stranger' ? 'no-such-session' : await app.get(Sessions).open(StaffId.parse(persona), null);
    const cookie = `${sessionCookie(config.publicUrl)}=${token}`;
    const me = await send(cookie, '', 'GET', '/api/me');
    const csrf = (me.body as { csrfToken?: string }).csrfToken ?? '';
    return {
      cookie, csrf,
      raw: (method, url, body, headers) => send(cookie, csrf, method, url, body, headers),
      ask: async (endpoint, input) => {
        const { url, rest } = addressOf(endpoint, input);
        const inBody = endpoint.method !== 'GET' && endpoint.method !== 'DELETE';
        const query = inBody ? '' : new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)])).toString();
        return (await send(cookie, csrf, endpoint.method, `/api${url}${query ? `?${query}` : ''}`, inBody ? rest : undefined)) as Answer<never>;
      },
    };
  };
  const known = new Map<string, Promise<Person>>();
  const once = (persona: string): Promise<Person> => {
    const person = known.get(persona) ?? as(persona);
    known.set(persona, person);
    return person;
  };
  return {
    app, data, served: app.get(Door).served,
    as, once,
    close: async () => {
      await app.close();
      await data.close();
      rmSync(documents, { recursive: true, force: true });
    },
  };
};

/** Puts the input's path words into the path; what is left goes in query or body. */
export const addressOf = (endpoint: Endpoint, input: unknown): { url: string; rest: Record<string, unknown> } => {
  const rest: Record<string, unknown> = { ...(input as object) };
  const url = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { url, rest };
};
