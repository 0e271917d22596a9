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

/** Another person at the same browser: the provider's session changes owner and forgets what it had granted. */
async function changePerson(provider, request, reply, persona) {
  const session = await provider.Session.get(provider.createContext(request, reply));
  if (!session.accountId || session.accountId === persona) return;
  delete session.accountId;
  delete session.authorizations;
  await session.persist();
}

/** Answers GET and POST /sign-in/:uid. */
export async function answerSignIn(provider, request, reply) {
  const gone = () => send(reply, 400, messagePage({
    title: 'Inloggningen har gått ut',
    text: 'Gå tillbaka till Gemensam kundtjänst och logga in igen. / The sign-in has expired; go back and sign in again.',
  }));
  try {
    const { uid, params, session } = await provider.interactionDetails(request, reply);
    if (request.method === 'GET') {
      const wanted = new URL(request.url, 'http://identity').searchParams.get('language') ?? params.ui_locales?.split(' ')[0];
      send(reply, 200, signInPage({ uid, language: wanted === 'en' ? 'en' : 'sv', current: session?.accountId }));
    } else if (request.method === 'POST') {
      const persona = (await readForm(request)).get('persona');
      if (!findPersona(persona)) return send(reply, 400, messagePage({ title: 'Personen finns inte', text: 'Gå tillbaka och välj en person i listan. / Go back and choose a person in the list.' }));
      await changePerson(provider, request, reply, persona);
      await provider.interactionFinished(request, reply, { login: { accountId: persona, acr: DEMO_ACR, amr: ['demo'] } }, { mergeWithLastSubmission: false });
    } else send(reply, 405, messagePage({ title: 'Det går inte', text: 'Sidan tar bara emot en inloggning.' }));
  } catch (error) {
    if (error.name !== 'SessionNotFound') console.error(error);
    if (!reply.headersSent) gone();
  }
}
