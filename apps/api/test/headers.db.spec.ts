import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Door } from '@desk/access/server';
import { readConfig } from '@desk/platform/server';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { openHouse } from '../src/house';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const idFor = (path: string) => path.replaceAll(/:\w+/g, '01890000-0000-7000-8000-000000000000');

/** What must stand on every answer, whoever asked and whatever was said. */
const always: readonly (readonly [name: string, says: RegExp])[] = [
  ['content-security-policy', /default-src '(none|self)'/], ['content-security-policy', /frame-ancestors 'none'/], ['x-content-type-options', /^nosniff$/], ['referrer-policy', /^same-origin$/],
  ['strict-transport-security', /max-age=31536000; includeSubDomains/], ['cross-origin-resource-policy', /^same-origin$/],
];

describe('every answer of the house', () => {
  let data: TestDatabase;
  let app: NestFastifyApplication;
  const folder = mkdtempSync(join(tmpdir(), 'web-'));
  const faults = (said: Readonly<Record<string, unknown>>): string[] => [
    ...always.filter(([name, says]) => !says.test(String(said[name]))).map(([name, says]) => `${name} is ${String(said[name])}, not ${says.source}`),
    ...(/unsafe-inline|unsafe-eval|\*|https?:\/\//.test(String(said['content-security-policy'])) ? ['the policy lets in more than our own'] : []),
    ...(said['x-powered-by'] || said.server ? ['it says what made it'] : []),
  ];
  const asked = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, more: object = {}) => {
    const answer = await app.inject({ method, url, ...more });
    return { status: answer.statusCode, type: String(answer.headers['content-type'] ?? ''), cookies: answer.headers['set-cookie'] ?? [], faults: faults(answer.headers), cache: String(answer.headers['cache-control'] ?? ''), body: answer.body };
  };

  beforeAll(async () => {
    for (const part of ['web', 'public']) {
      mkdirSync(join(folder, part, 'assets'), { recursive: true });
      writeFileSync(join(folder, part, 'index.html'), readFileSync(join('apps', part, 'index.html')));
      writeFileSync(join(folder, part, 'assets', 'main-1234.js'), 'export {};');
    }
    data = await openTestDatabase();
    app = await openHouse(readConfig({
      DATABASE_URL: data.url, PUBLIC_URL: 'https://kund.example.se', OIDC_ISSUER: 'http://127.0.0.1:9/', OIDC_CLIENT_ID: 'test', OIDC_CLIENT_SECRET: 'test', SESSION_SECRET: key(3), DESK_ENCRYPTION_KEY: key(1), DESK_HASH_KEY: key(2),
      LOG_LEVEL: 'silent', WEB_DIR: folder, DATABASE_POOL: '4', DESK_DOCUMENTS_DIR: folder,
    }), data.clock);
  });
  afterAll(async () => {
    await app.close();
    await data.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('carries the strict policy and every header, at each endpoint', async () => {
    const wrong: string[] = [];
    for (const { method, path } of app.get(Door).served) {
      const answer = await asked(method, `/api${idFor(path)}`, method === 'GET' ? {} : { payload: {} });
      // Files travel as a field of JSON: nothing that was handed in is ever an answer of its own at our address.
      if (!answer.type.startsWith('application/json')) wrong.push(`${method} ${path} answers ${answer.type}`);
      if (!/no-store|no-cache|private/.test(answer.cache) && answer.status !== 200) wrong.push(`${method} ${path} may be kept: ${answer.cache}`);
      wrong.push(...answer.faults.map((fault) => `${method} ${path}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  });

  test.each([
    ['the staff’s first page', 'GET', '/', 200], ['a page of its own address', 'GET', '/disk/1', 200], ['the visitors’ page', 'GET', '/besok/', 200], ['a script', 'GET', '/assets/main-1234.js', 200], ['a script that is gone', 'GET', '/assets/gone.js', 404],
    ['an address that leads nowhere', 'GET', '/api/no-such-thing', 404], ['an address that cannot be read', 'GET', '/api/visits/%E0%A4%A', 422], ['a sign-in when the provider is away', 'GET', '/api/sign-in', 302], ['a sign-in that nobody began', 'GET', '/api/sign-in/callback?code=x&state=y', 302],
    ['the export', 'GET', '/api/openapi.json', 200], ['health', 'GET', '/api/health/live', 200], ['the way out of the web folder', 'GET', '/..%2f..%2fetc/passwd', 200], ['figures for machines', 'GET', '/metrics', 404],
  ] as const)('%s carries them too', async (_, method, url, status) => {
    const answer = await asked(method, url);
    expect([url, answer.faults]).toEqual([url, []]);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('root:');
  });

  test.each([
    ['a body that is no JSON', { payload: '{"a":', headers: { 'content-type': 'application/json' } }], ['a body that is too large', { payload: JSON.stringify({ text: 'x'.repeat(600_000) }), headers: { 'content-type': 'application/json' } }],
    ['a body of another kind', { payload: 'a=b', headers: { 'content-type': 'text/plain' } }], ['a form from another site', { payload: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' } }],
  ])('%s is refused, with them', async (_, more) => {
    const answer = await asked('POST', '/api/visits', more);
    expect(JSON.parse(answer.body)).toEqual({ refusal: expect.objectContaining({ requestId: expect.any(String) }) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.faults).toEqual([]);
  });

  test('a page has no script, style or handler of its own in its text', () => {
    for (const part of ['web', 'public']) {
      const page = readFileSync(join('apps', part, 'index.html'), 'utf8');
      expect([part, page.match(/<script(?![^>]*\bsrc=)[^>]*>|<style|\sstyle=|\son\w+=|javascript:/gi)]).toEqual([part, null]);
    }
  });

  test('cookies are the house’s own: never read by scripts, never sent by other sites, only on https', async () => {
    const { cookies } = await asked('GET', '/api/sign-in/callback');
    for (const cookie of [cookies].flat()) expect(cookie).toMatch(/Max-Age=0|Expires=Thu, 01 Jan 1970|HttpOnly.*Secure.*SameSite=(Lax|Strict)/i);
  });
});
