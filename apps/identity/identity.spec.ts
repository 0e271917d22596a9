import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import * as oidc from 'openid-client';
import personas from './personas.json';

const main = path.join(__dirname, 'main.mjs');
const callback = 'http://127.0.0.1:9/api/session/callback';
let house: ChildProcess;
let issuer: string;
let dataDir: string;
let config: oidc.Configuration;

const freePort = () =>
  new Promise<number>((answer) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => answer(port));
    });
  });

async function start(port: number) {
  issuer = `http://127.0.0.1:${port}`;
  house = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      DESK_DATA_DIR: dataDir,
      IDENTITY_PORT: String(port),
      IDENTITY_ISSUER: issuer,
      IDENTITY_CLIENT_ID: 'desk',
      IDENTITY_CLIENT_SECRET: 'a-secret-of-the-test',
      IDENTITY_REDIRECT_URIS: callback,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise<void>((ready, fail) => {
    house.stdout?.on('data', (text: Buffer) => text.includes('listens') && ready());
    house.once('exit', (code) => fail(new Error(`ended with ${code}`)));
  });
}

async function stop() {
  house.removeAllListeners('exit');
  const ended = new Promise((done) => house.once('exit', done));
  house.kill('SIGTERM');
  await ended;
}

/** A browser without script: follows redirects on the provider, keeps cookies by path, stops at the application's door. */
function browser() {
  const jar = new Map<string, { value: string; path: string }>();
  const visit = async (address: string | URL, form?: Record<string, string>): Promise<{ url: URL; text: string }> => {
    const url = new URL(address);
    if (url.origin !== issuer) return { url, text: '' };
    const cookie = [...jar]
      .filter(([, one]) => url.pathname.startsWith(one.path))
      .map(([key, one]) => `${key.split('|')[0]}=${one.value}`)
      .join('; ');
    const reply = await fetch(url, {
      redirect: 'manual',
      method: form ? 'POST' : 'GET',
      headers: { cookie },
      ...(form ? { body: new URLSearchParams(form) } : {}),
    });
    for (const line of reply.headers.getSetCookie()) {
      const [pair = '', ...rest] = line.split('; ');
      const [name = '', value = ''] = pair.split('=');
      const at = rest.find((part) => part.toLowerCase().startsWith('path='))?.slice(5) ?? '/';
      if (value) jar.set(`${name}|${at}`, { value, path: at });
      else jar.delete(`${name}|${at}`);
    }
    const next = reply.headers.get('location');
    return next ? visit(new URL(next, url)) : { url, text: await reply.text() };
  };
  return visit;
}

async function ask(visit: ReturnType<typeof browser>, more: Record<string, string> = {}) {
  const verifier = oidc.randomPKCECodeVerifier();
  const checks = { pkceCodeVerifier: verifier, expectedState: oidc.randomState(), expectedNonce: oidc.randomNonce() };
  const address = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope: 'openid profile',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: checks.expectedState,
    nonce: checks.expectedNonce,
    ...more,
  });
  return { checks, page: await visit(address) };
}

async function signIn(visit: ReturnType<typeof browser>, persona: string, more: Record<string, string> = {}) {
  const { checks, page } = await ask(visit, more);
  const { url } = await visit(page.url, { persona });
  const tokens = await oidc.authorizationCodeGrant(config, url, checks);
  return { tokens, claims: tokens.claims() };
}

beforeAll(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'identity-'));
  await start(await freePort());
  config = await oidc.discovery(new URL(issuer), 'desk', 'a-secret-of-the-test', undefined, {
    execute: [oidc.allowInsecureRequests],
  });
});
afterAll(async () => {
  await stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

test('a person signs in by pressing one button, without a consent page', async () => {
  const { tokens, claims } = await signIn(browser(), 'desk-uddevalla');
  expect(claims).toMatchObject({
    sub: 'desk-uddevalla',
    name: 'Servicehandläggare U4',
    amr: ['demo'],
    acr: expect.stringContaining('demo') as string,
  });
  const info = await oidc.fetchUserInfo(config, tokens.access_token, 'desk-uddevalla');
  expect(info.name).toBe('Servicehandläggare U4');
});

test('the sign-in page has one button for each demo person, in Swedish and in English', async () => {
  const visit = browser();
  const { page } = await ask(visit);
  for (const { id } of personas) expect(page.text.split(`name="persona" value="${id}"`)).toHaveLength(2);
  expect(page.text).toContain('<html lang="sv">');
  expect((await visit(`${page.url.href}?language=en`)).text).toContain('<html lang="en">');
  expect((await ask(browser(), { ui_locales: 'en' })).page.text).toContain('<h1>Sign in</h1>');
});

test('a code is worth nothing without its verifier', async () => {
  const visit = browser();
  const { checks, page } = await ask(visit);
  const { url } = await visit(page.url, { persona: 'handler-fk' });
  const stolen = { ...checks, pkceCodeVerifier: oidc.randomPKCECodeVerifier() };
  await expect(oidc.authorizationCodeGrant(config, url, stolen)).rejects.toMatchObject({ error: 'invalid_grant' });
});

test('a request without PKCE, or back to another address, is refused', async () => {
  const visit = browser();
  const bare = oidc.buildAuthorizationUrl(config, { redirect_uri: callback, scope: 'openid' });
  expect((await visit(bare)).url.searchParams.get('error')).toBe('invalid_request');
  expect((await ask(visit, { redirect_uri: 'http://127.0.0.1:9/elsewhere' })).page.text).toContain('gick inte att slutföra');
});

test('somebody signed in passes without the page, until they are asked to prove themselves again', async () => {
  const visit = browser();
  await signIn(visit, 'handler-kfm');
  const { page, checks } = await ask(visit);
  expect((await oidc.authorizationCodeGrant(config, page.url, checks)).claims()?.sub).toBe('handler-kfm');
  expect((await ask(visit, { prompt: 'login' })).page.text).toContain('inloggad nu');
  expect((await ask(visit, { max_age: '0' })).page.text).toContain('inloggad nu');
  const again = await signIn(visit, 'handler-kfm', { prompt: 'login', max_age: '0' });
  expect(again.claims?.sub).toBe('handler-kfm');
  expect(again.claims?.auth_time).toBeGreaterThan(Date.now() / 1000 - 60);
});

test('two windows may sign in at once, and the browser may change person', async () => {
  const visit = browser();
  await signIn(visit, 'auditor');
  const one = await ask(visit, { prompt: 'login' });
  const two = await ask(visit, { prompt: 'login' });
  const first = await visit(one.page.url, { persona: 'handler-af' });
  expect((await oidc.authorizationCodeGrant(config, first.url, one.checks)).claims()?.sub).toBe('handler-af');
  const second = await visit(two.page.url, { persona: 'handler-csn' });
  expect((await oidc.authorizationCodeGrant(config, second.url, two.checks)).claims()?.sub).toBe('handler-csn');
});

test('signing out at the provider leads back to the application and asks who you are the next time', async () => {
  const visit = browser();
  const { tokens } = await signIn(visit, 'manager-fk');
  const out = oidc.buildEndSessionUrl(config, {
    id_token_hint: tokens.id_token ?? '',
    post_logout_redirect_uri: 'http://127.0.0.1:9/signed-out',
  });
  const page = await visit(out);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? '';
  expect(page.text).toContain('>Logga ut</button>');
  const confirm = /action="([^"]+)"/.exec(page.text)?.[1] ?? '';
  expect((await visit(confirm, { xsrf, logout: 'yes' })).url.href).toBe('http://127.0.0.1:9/signed-out');
  expect((await ask(visit)).page.text).toContain('<h1>Logga in</h1>');
});

test('a restart keeps the keys, so that tokens from before still hold', async () => {
  const jwks = async () => (await (await fetch(`${issuer}/jwks`)).json()) as unknown;
  const before = await jwks();
  await stop();
  await start(Number(new URL(issuer).port));
  expect(await jwks()).toEqual(before);
  expect(fs.statSync(path.join(dataDir, 'identity-keys.json')).mode & 0o777).toBe(0o600);
});

test('it refuses to start in production', async () => {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  expect(await new Promise((done) => child.once('close', done))).toBe(2);
  expect(said).toContain('NODE_ENV=production');
});
