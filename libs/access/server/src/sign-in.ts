import '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as oidc from 'openid-client';
import type { Logger } from 'pino';
import { z } from 'zod';
import { CONFIG, Database, Journal, LOG, type Config } from '@desk/platform/server';
import { sessionCookie } from './cookie-names';
import { API } from './door';
import { RightsOf } from './rights';
import { Sessions } from './sessions';
import { StaffSource, type KnownStaff } from './sources';
import { sayTooMany } from './too-many';

const STATE_COOKIE = 'desk_signin';
const State = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), to: z.string() });

/** OpenID Connect, authorization code with PKCE. Any provider by environment. */
@Injectable()
export class SignIn {
  private provider: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly staff: StaffSource,
    private readonly sessions: Sessions,
    private readonly rights: RightsOf,
    private readonly database: Database,
    private readonly journal: Journal,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  open(server: FastifyInstance): void {
    const limited = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } }, errorHandler: sayTooMany };
    server.get(`${API}/sign-in`, limited, (request, reply) => this.start(request, reply));
    server.get(`${API}/sign-in/callback`, limited, (request, reply) => this.finish(request, reply));
  }

  /** Where the browser goes after the session has ended here, so that it ends at the provider too. */
  async endSessionUrl(idToken: string | null): Promise<string> {
    const after = `${this.config.publicUrl}/utloggad`;
    // The session has ended here whatever the provider says; a provider that is away must not make it look otherwise.
    const configuration = await this.discover().catch(() => null);
    if (!configuration?.serverMetadata().end_session_endpoint) return after;
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: after, ...(idToken ? { id_token_hint: idToken } : {}) }).href;
  }

  private async start(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    if (request.host !== new URL(this.config.publicUrl).host) return reply.redirect(new URL(request.url, this.config.publicUrl).href);
    const { to, again } = z.object({ to: z.string().optional(), again: z.string().optional() }).catch({}).parse(request.query);
    const provider = await this.discover().catch(() => null);
    if (!provider) return reply.redirect('/utloggad?fel=1');
    const state = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), to: ownPath(to) };
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.callbackUrl, scope: 'openid profile', state: state.state, nonce: state.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(state.verifier), code_challenge_method: 'S256', ...(again ? { prompt: 'login' } : {}),
    });
    return reply.setCookie(STATE_COOKIE, JSON.stringify(state), { ...this.cookie, signed: true, maxAge: 600, path: `${API}/sign-in` }).redirect(url.href);
  }

  private async finish(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const signed = request.unsignCookie(request.cookies[STATE_COOKIE] ?? '');
    reply.clearCookie(STATE_COOKIE, { path: `${API}/sign-in` });
    const kept = signed.valid ? State.safeParse(JSON.parse(signed.value)) : null;
    if (!kept?.success) return reply.redirect(`${API}/sign-in`);
    try {
      const tokens = await oidc.authorizationCodeGrant(await this.discover(), new URL(request.url, this.config.publicUrl), { pkceCodeVerifier: kept.data.verifier, expectedState: kept.data.state, expectedNonce: kept.data.nonce });
      const subject = tokens.claims()?.sub ?? '';
      const person = await this.database.run(['staff'], 'read', () => this.staff.bySubject(subject));
      if (!person || !(await this.rights.of(person.staffId))) {
        await this.note('refused', null);
        return await reply.redirect(`/konto-saknas?nummer=${request.id}`);
      }
      const earlier = request.cookies[sessionCookie(this.config.publicUrl)];
      const before = earlier ? await this.sessions.find(earlier) : null;
      if (before) await this.sessions.end(before.id);
      const token = await this.sessions.open(person.staffId, tokens.id_token ?? null);
      await this.note('done', person);
      return await reply.setCookie(sessionCookie(this.config.publicUrl), token, this.cookie).redirect(kept.data.to);
    } catch (error) {
      this.log.warn({ requestId: request.id, error: error instanceof Error ? error.name : 'unknown' }, 'sign-in failed');
      return reply.redirect('/utloggad?fel=1');
    }
  }

  /** Every sign-in is in the journal, also of an account that the house does not know. */
  private note(outcome: 'done' | 'refused', person: KnownStaff | null): Promise<void> {
    return this.database.run(['staff'], 'write', async () =>
      this.journal.write({
        act: 'sign-in', outcome, staffId: person?.staffId ?? null, employerId: person?.employerAgencyId ?? null, agencyId: null, compartment: 'staff', object: 'session', objectId: null,
        fields: null, purpose: null, basis: null, refusal: outcome === 'refused' ? 'AccountUnknown:account' : null, workplace: null,
      }), person?.staffId ?? null);
  }

  private get callbackUrl(): string {
    return `${this.config.publicUrl}${API}/sign-in/callback`;
  }

  private get cookie() {
    return { httpOnly: true, sameSite: 'lax' as const, secure: this.config.publicUrl.startsWith('https:'), path: '/' };
  }

  private discover(): Promise<oidc.Configuration> {
    const issuer = new URL(this.config.OIDC_ISSUER);
    const insecure = issuer.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(issuer.hostname);
    this.provider ??= oidc.discovery(issuer, this.config.OIDC_CLIENT_ID, this.config.OIDC_CLIENT_SECRET, undefined, insecure ? { execute: [oidc.allowInsecureRequests] } : undefined).catch((error: unknown) => {
      this.provider = null;
      throw error;
    });
    return this.provider;
  }
}

/** Only a path of our own: a link must not send a signed-in person elsewhere. */
const ownPath = (to: string | undefined): string => (to && /^\/(?![/\\])/.test(to) && !to.startsWith(`${API}/`) ? to : '/');
