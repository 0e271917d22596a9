/** A signed-in member of staff: what every request of theirs carries, and a way to ask. */
export type Person = {
  readonly persona: string;
  readonly headers: Record<string, string>;
  /** @throws when the answer is not 200, with the answer in the message */
  ask<T>(method: string, path: string, body?: unknown): Promise<T>;
};

/** Goes through redirects as a browser does, with a jar of cookies for each origin. */
const browser = () => {
  const jar = new Map<string, string>();
  const cookiesFor = (url: URL) =>
    [...jar].filter(([key]) => key.startsWith(`${url.origin} `) && url.pathname.startsWith(key.split(' ')[1] ?? '/')).map(([key, value]) => `${key.split(' ')[2]}=${value}`).join('; ');
  const keep = (url: URL, line: string) => {
    const [pair = '', ...rest] = line.split(';').map((it) => it.trim());
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const path = rest.find((it) => /^path=/i.test(it))?.slice(5) ?? '/';
    if (value) jar.set(`${url.origin} ${path} ${name}`, value);
    else jar.delete(`${url.origin} ${path} ${name}`);
  };
  const visit = async (address: URL, form?: Record<string, string>, hops = 0): Promise<{ url: URL; text: string }> => {
    if (hops > 20) throw new Error(`sign-in goes in a ring at ${address.origin}${address.pathname}`);
    const reply = await fetch(address, {
      redirect: 'manual', method: form ? 'POST' : 'GET', headers: { cookie: cookiesFor(address) }, ...(form ? { body: new URLSearchParams(form) } : {}), signal: AbortSignal.timeout(10_000),
    });
    for (const line of reply.headers.getSetCookie()) keep(address, line);
    const next = reply.headers.get('location');
    const text = await reply.text();
    return next ? visit(new URL(next, address), undefined, hops + 1) : { url: address, text };
  };
  return { visit, cookiesFor };
};

/** Signs in with OpenID Connect, as a person with a browser would, and fetches the token that changes need. */
export const signIn = async (origin: string, persona: string): Promise<Person> => {
  const { visit, cookiesFor } = browser();
  const page = await visit(new URL('/api/sign-in?to=/', origin));
  const action = /<form method="post" action="([^"]+)"/.exec(page.text)?.[1];
  if (!action) throw new Error(`no sign-in page at ${page.url.origin}`);
  await visit(new URL(action, page.url), { persona });
  const cookie = cookiesFor(new URL('/api/', origin));
  const me = await (await fetch(new URL('/api/me', origin), { headers: { cookie } })).json() as { csrfToken?: string };
  if (!me.csrfToken) throw new Error(`${persona} could not sign in`);
  const headers = { cookie, 'x-desk-csrf': me.csrfToken, 'content-type': 'application/json' };
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const reply = await fetch(new URL(path, origin), { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }), signal: AbortSignal.timeout(30_000) });
    const text = await reply.text();
    if (reply.status !== 200) throw new Error(`${persona}: ${method} ${path} answered ${reply.status} ${text.slice(0, 600)}`);
    return JSON.parse(text) as T;
  };
  return { persona, headers, ask };
};
