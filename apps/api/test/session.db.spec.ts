import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Door, sessionCookie } from '@desk/access/server';
import { Cipher, keyringOf, readConfig, type Config } from '@desk/platform/server';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { openHouse } from '../src/house';
import { seedHouse } from '../src/seed/seed-house';
import { openProvider } from './a-provider';

const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
const HOST = 'kund.example.se';

describe('a session', () => {
  let data: TestDatabase;
  let app: NestFastifyApplication;
  let config: Config;
  let provider: Awaited<ReturnType<typeof openProvider>>;
  const get = (url: string, cookie = '') => app.inject({ method: 'GET', url, headers: { host: HOST, cookie } });
  const cookieIn = (answer: { readonly headers: Readonly<Record<string, unknown>> }, name: string): string => {
    const found = [answer.headers['set-cookie'] ?? []].flat().map(String).find((it) => it.startsWith(`${name}=`) && !/Max-Age=0|1970/.test(it));
    return found?.split(';')[0] ?? '';
  };
  /** Signs in as a browser does, with what it already carries. @returns the session's cookie */
  const signIn = async (carrying = ''): Promise<string> => {
    const begun = await get('/api/sign-in?to=/disk', carrying);
    const back = await get(provider.agree(String(begun.headers.location)), `${cookieIn(begun, 'desk_signin')}; ${carrying}`);
    expect([back.statusCode, back.headers.location]).toEqual([302, '/disk']);
    return cookieIn(back, sessionCookie(config.publicUrl));
  };
  const isIn = async (cookie: string): Promise<boolean> => (await get('/api/me', cookie)).statusCode === 200;

  beforeAll(async () => {
    data = await openTestDatabase(new Date());
    provider = await openProvider('desk-uddevalla');
    config = readConfig({
      DATABASE_URL: data.url, PUBLIC_URL: `https://${HOST}`, OIDC_ISSUER: `${provider.issuer}/`, OIDC_CLIENT_ID: 'test', OIDC_CLIENT_SECRET: 'test', SESSION_SECRET: key(3), DESK_ENCRYPTION_KEY: key(1), DESK_HASH_KEY: key(2),
      LOG_LEVEL: 'silent', WEB_DIR: 'no-such-folder', DATABASE_POOL: '4', DESK_DOCUMENTS_DIR: 'no-such-folder',
    });
    await seedHouse(data.ownerUrl, new Cipher(keyringOf(config), config.DESK_HASH_KEY), data.clock);
    app = await openHouse(config, data.clock);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await provider.close();
    await data.close();
  });

  test('is a new secret at each sign-in: one that somebody planted is never taken up', async () => {
    const planted = `${sessionCookie(config.publicUrl)}=${'planted'.repeat(6)}`;
    const own = await signIn(planted);
    expect(own).toMatch(/^__Host-desk_session=[\w-]{43}$/);
    expect(own).not.toBe(planted);
    expect([await isIn(own), await isIn(planted)]).toEqual([true, false]);
  });

  test('ends the one before it in the same browser, so that a stolen one is dead', async () => {
    const stolen = await signIn();
    const own = await signIn(stolen);
    expect(own).not.toBe(stolen);
    expect([await isIn(own), await isIn(stolen)]).toEqual([true, false]);
  });

  test('begins only where the same browser asked for it', async () => {
    const begun = await get('/api/sign-in');
    const callback = provider.agree(String(begun.headers.location));
    expect(cookieIn(await get(callback), sessionCookie(config.publicUrl))).toBe('');
    const state = cookieIn(begun, 'desk_signin');
    expect(cookieIn(await get(callback.replace(/state=.*/, 'state=another'), state), sessionCookie(config.publicUrl))).toBe('');
    expect(cookieIn(await get(callback, state.replace(/=./, '=X')), sessionCookie(config.publicUrl))).toBe('');
  });

  test('is kept as a hash only, and its secret stands in no table', async () => {
    const own = (await signIn()).split('=')[1] ?? '';
    expect(JSON.stringify(await data.asOwner('SELECT to_jsonb(s) FROM access.session s'))).not.toContain(own);
  });

  test('sends the browser nowhere but to the house after signing in', async () => {
    for (const to of ['https://evil.example', '//evil.example', '/\\evil.example', '/api/session/end']) {
      const begun = await get(`/api/sign-in?to=${encodeURIComponent(to)}`);
      const back = await get(provider.agree(String(begun.headers.location)), cookieIn(begun, 'desk_signin'));
      expect([to, back.headers.location]).toEqual([to, '/']);
    }
  });

  test('changes nothing at any endpoint of the export without its own token, or with another session’s', async () => {
    const [mine, other] = [await signIn(), await signIn()];
    const token = async (cookie: string) => ((await get('/api/me', cookie)).json() as { csrfToken: string }).csrfToken;
    const theirs = await token(other);
    expect(await token(mine)).not.toBe(theirs);
    const exported = (await get('/api/openapi.json')).json() as { paths: Record<string, Record<string, { 'x-permission': string }>> };
    const changing = Object.entries(exported.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, it]) => ({ path, method, can: it['x-permission'] }))).filter(({ method, can }) => method !== 'get' && can !== 'anyone' && can !== 'device');
    expect(changing.length).toBe(app.get(Door).served.filter(({ method, can }) => method !== 'GET' && can !== 'anyone' && can !== 'device').length);
    for (const { path, method } of changing) {
      for (const headers of [{}, { 'x-desk-csrf': theirs }]) {
        const answer = await app.inject({ method: method === 'put' ? 'PUT' : method === 'delete' ? 'DELETE' : 'POST', url: path.replaceAll(/\{\w+\}/g, '01890000-0000-7000-8000-000000000000'), headers: { host: HOST, cookie: mine, ...headers }, ...(method === 'delete' ? {} : { payload: {} }) });
        expect([path, answer.statusCode, (answer.json() as { refusal?: { fact: string } }).refusal?.fact]).toEqual([path, 403, 'CsrfTokenWrong']);
      }
    }
  });
});
