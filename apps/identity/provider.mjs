// The demo's OpenID provider: authorization code with PKCE, one client, no consent page.
import Provider from 'oidc-provider';
import personas from './personas.json' with { type: 'json' };
import { logoutPage, messagePage } from './page.mjs';

const HOUR = 3600;
/** How the demo says it proved the person: a made-up level, so that nobody takes it for a real e-identification. */
export const DEMO_ACR = 'urn:gemensam-kundtjanst:demo';

const byId = new Map(personas.map((persona) => [persona.id, persona]));
/** A demo person, or undefined. */
export const findPersona = (id) => byId.get(id);

async function grantWithoutAsking(ctx) {
  const { client, session, provider } = ctx.oidc;
  const known = session.grantIdFor(client.clientId);
  const existing = known && (await provider.Grant.find(known));
  if (existing?.accountId === session.accountId) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

const showLogout = (ctx, form) => {
  ctx.type = 'html';
  ctx.body = logoutPage({ form });
};
const showSignedOut = (ctx) => {
  ctx.type = 'html';
  ctx.body = messagePage({
    title: 'Du är utloggad',
    text: 'Du kan stänga fönstret. / You are signed out and may close the window.',
  });
};
const showError = (ctx, out) => {
  ctx.type = 'html';
  const again = 'Gå tillbaka till Gemensam kundtjänst och logga in igen. / Go back and sign in again.';
  ctx.body = messagePage({
    title: 'Inloggningen gick inte att slutföra',
    text: again,
    detail: out.error_description ?? out.error,
  });
};

/** Makes the provider for one client. `redirectUris` are exact; after sign-out any page of the same origins may follow. */
export function makeProvider({ issuer, clientId, clientSecret, redirectUris, keys }) {
  const origins = new Set(redirectUris.map((uri) => new URL(uri).origin));
  const cookie = (name) => `demo-identity-${keys.house}-${name}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: redirectUris,
        post_logout_redirect_uris: [...origins].map((origin) => `${origin}/`),
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: keys.jwks,
    cookies: {
      keys: keys.cookieKeys,
      names: { session: cookie('session'), interaction: cookie('interaction'), resume: cookie('resume') },
    },
    findAccount: (_, sub) => {
      const persona = findPersona(sub);
      return persona && { accountId: sub, claims: () => ({ sub, name: persona.name }) };
    },
    loadExistingGrant: grantWithoutAsking,
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time'], profile: ['name'], sid: null },
    acrValues: [DEMO_ACR],
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { url: (_, interaction) => `/sign-in/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: showLogout, postLogoutSuccessSource: showSignedOut },
    },
    renderError: showError,
    ttl: { AccessToken: HOUR, IdToken: HOUR, AuthorizationCode: 60, Interaction: 8 * HOUR, Session: 14 * HOUR, Grant: 14 * HOUR },
  });
  provider.Client.prototype.postLogoutRedirectUriAllowed = (uri) => URL.canParse(uri) && origins.has(new URL(uri).origin);
  provider.on('server_error', (_, error) => console.error(error));
  return provider;
}
