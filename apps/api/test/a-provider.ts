import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An identity provider with one person in it, for tests of signing in: it signs what it says (RS256), and remembers the nonce that it was asked with. */
export const openProvider = async (subject: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  let [issuer, nonce] = ['', ''];
  const token = (): string => {
    const now = Math.floor(Date.now() / 1000);
    const said = `${part({ alg: 'RS256', kid: 'k' })}.${part({ iss: issuer, sub: subject, aud: 'test', iat: now, exp: now + 300, nonce })}`;
    return `${said}.${createSign('RSA-SHA256').update(said).sign(privateKey, 'base64url')}`;
  };
  const answers: Readonly<Record<string, () => object>> = {
    '/.well-known/openid-configuration': () => ({
      issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks`, response_types_supported: ['code'], subject_types_supported: ['public'], id_token_signing_alg_values_supported: ['RS256'],
    }),
    '/jwks': () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] }),
    '/token': () => ({ access_token: 'a', token_type: 'Bearer', expires_in: 300, id_token: token() }),
  };
  const server = createServer((request, reply) => {
    const answer = answers[request.url ?? ''];
    reply.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(answer?.() ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    /** The person says yes at the address that the house sent the browser to. @returns what the browser comes back with */
    agree: (address: string): string => {
      const asked = new URL(address).searchParams;
      nonce = asked.get('nonce') ?? '';
      return `/api/sign-in/callback?code=c&state=${asked.get('state') ?? ''}`;
    },
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
};
