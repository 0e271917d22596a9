// Shows the sign-in page of an interaction, and takes the choice made on it.
import { DEMO_ACR, findPersona } from './provider.mjs';
import { messagePage, signInPage } from './page.mjs';

const send = (reply, status, body) => {
  reply.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  reply.end(body);
};

async function readForm(request) {
  let text = '';
  for await (const part of request) {
    text += part;
    if (text.length > 4096) return new URLSearchParams();
  }
  return new URLSearchParams(text);
}

const now = () => Math.floor(Date.now() / 1000);

/**
 * The interaction this browser began. The provider's own look-up refuses it when another window signed in as somebody
 * else meanwhile; in the demo that is an ordinary thing to do.
 */
async function findInteraction(provider, context) {
  const uid = context.cookies.get(provider.cookieName('interaction'), { signed: true });
  return uid ? provider.Interaction.find(uid) : undefined;
}

/** Another person at the same browser: the provider's session changes owner and forgets what it had granted. */
async function changePerson(provider, context, persona) {
  const session = await provider.Session.get(context);
  if (!session.accountId || session.accountId === persona) return;
  delete session.accountId;
  delete session.authorizations;
  await session.persist();
}

/** Answers GET and POST /sign-in/:uid. */
export async function answerSignIn(provider, request, reply) {
  const context = provider.createContext(request, reply);
  const interaction = await findInteraction(provider, context);
  if (!interaction) {
    const text = 'Gå tillbaka till Gemensam kundtjänst och logga in igen. / The sign-in has expired; go back and sign in again.';
    return send(reply, 400, messagePage({ title: 'Inloggningen har gått ut', text }));
  }
  if (request.method === 'GET') {
    const wanted = context.query.language ?? interaction.params.ui_locales?.split(' ')[0];
    return send(
      reply,
      200,
      signInPage({ uid: interaction.uid, language: wanted === 'en' ? 'en' : 'sv', current: interaction.session?.accountId }),
    );
  }
  const persona = request.method === 'POST' ? (await readForm(request)).get('persona') : undefined;
  if (!findPersona(persona)) {
    const text = 'Gå tillbaka och välj en person i listan. / Go back and choose a person in the list.';
    return send(reply, 400, messagePage({ title: 'Personen finns inte', text }));
  }
  await changePerson(provider, context, persona);
  interaction.result = { login: { accountId: persona, acr: DEMO_ACR, amr: ['demo'] } };
  delete interaction.session;
  await interaction.save(interaction.exp - now());
  reply.writeHead(303, { location: interaction.returnTo, 'content-length': '0' });
  reply.end();
}
