// The demo identity provider, a process of its own. It never starts in production.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

if (process.env.NODE_ENV === 'production') {
  console.error('The demo identity provider does not start with NODE_ENV=production: anybody may sign in as anybody in it.');
  process.exit(2);
}
const names = [
  'IDENTITY_PORT',
  'IDENTITY_ISSUER',
  'IDENTITY_CLIENT_ID',
  'IDENTITY_CLIENT_SECRET',
  'IDENTITY_REDIRECT_URIS',
  'DESK_DATA_DIR',
];
const missing = names.filter((name) => !process.env[name]);
for (const name of missing) console.error(`${name} is missing.`);
if (missing.length) process.exit(2);

const { openKeys } = await import('./keys.mjs');
const { makeProvider } = await import('./provider.mjs');
const { answerSignIn } = await import('./sign-in.mjs');

const redirectUris = process.env.IDENTITY_REDIRECT_URIS.split(',').map((uri) => uri.trim());
const provider = makeProvider({
  issuer: process.env.IDENTITY_ISSUER,
  clientId: process.env.IDENTITY_CLIENT_ID,
  clientSecret: process.env.IDENTITY_CLIENT_SECRET,
  redirectUris,
  keys: await openKeys(path.resolve(process.env.DESK_DATA_DIR)),
});

const files = { '/sign-in.css': 'text/css; charset=utf-8', '/sign-out.js': 'text/javascript; charset=utf-8' };
const formTargets = [...new Set(redirectUris.map((uri) => new URL(uri).origin))].join(' ');
const policy = `default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${formTargets}`;
const fallback = provider.callback();

const server = http.createServer(async (request, reply) => {
  const { pathname } = new URL(request.url, 'http://identity');
  reply.setHeader('x-content-type-options', 'nosniff');
  reply.setHeader('referrer-policy', 'no-referrer');
  reply.setHeader('content-security-policy', policy);
  if (request.method === 'GET' && files[pathname]) {
    reply.writeHead(200, { 'content-type': files[pathname], 'cache-control': 'max-age=300' });
    reply.end(fs.readFileSync(path.join(import.meta.dirname, pathname)));
  } else if (pathname.startsWith('/sign-in/')) {
    await answerSignIn(provider, request, reply).catch(
      (error) => (console.error(error), reply.headersSent ? reply.destroy() : reply.writeHead(500).end()),
    );
  } else fallback(request, reply);
});

server.listen(Number(process.env.IDENTITY_PORT), '127.0.0.1', () =>
  console.log(`The demo identity provider listens: ${process.env.IDENTITY_ISSUER}`),
);
server.once('error', (error) => (console.error(error.message), process.exit(1)));
const end = () => (
  server.close(() => process.exit(0)),
  server.closeIdleConnections(),
  setTimeout(() => process.exit(0), 2000).unref()
);
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, end);
