import { edgeOf, fitting, hostile, spoil, type Dice, type Known, type Schema } from './fuzz-inputs';

type Parameter = { readonly name: string; readonly in: 'path' | 'query'; readonly schema: Schema };
type Described = { readonly parameters: readonly Parameter[]; readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } } };
export type Exported = { readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>> };
export type Operation = { readonly method: string; readonly path: string; readonly parameters: readonly Parameter[]; readonly body: Schema | null };
export type Shot = { readonly method: string; readonly url: string; readonly payload?: string; readonly headers: Readonly<Record<string, string>>; readonly kind: string };

export const operationsOf = ({ paths }: Exported): Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, it]) => ({
    method: method.toUpperCase(), path, parameters: it.parameters, body: it.requestBody?.content['application/json'].schema ?? null,
  })));

const written = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined'));
const encoded = (value: unknown): string => encodeURIComponent(written(value).toWellFormed().slice(0, 4000));
const json = { 'content-type': 'application/json' };

/** Ordinary requests with something wrong in them, or nothing. */
export const shotAt = (operation: Operation, known: Known, versionOf: (id: unknown) => number | undefined, dice: Dice): Shot => {
  if (dice.chance(0.08)) return broken(operation, known, dice);
  const kind = dice.oneOf(['fitting', 'fitting', 'spoilt', 'edge', 'edge', 'hostile']);
  const named = operation.parameters.map(({ name, in: place, schema }) => [name, place, kind === 'hostile' && dice.chance(0.5) ? dice.oneOf(hostile) : fitting(schema, name, known, dice)] as const);
  const spoilt = kind === 'spoilt' && (operation.body === null || dice.chance(0.2)) ? dice.below(named.length || 1) : -1;
  const parameters = named.map(([name, place, value], at) => [name, place, at === spoilt ? dice.oneOf(hostile) : value] as const);
  const url = parameters.filter(([, place]) => place === 'path').reduce((path, [name, , value]) => path.replace(`{${name}}`, encoded(value)), operation.path);
  const query = parameters.filter(([, place]) => place === 'query').map(([name, , value]) => `${name}=${encoded(value)}`);
  const shot = { method: operation.method, url: query.length > 0 ? `${url}?${query.join('&')}` : url, kind };
  if (operation.method === 'GET' || operation.method === 'DELETE') return { ...shot, headers: {} };
  const whole = operation.body ? fitting(operation.body, '', known, dice) : {};
  const version = versionOf(parameters.at(0)?.[2]);
  const body = version !== undefined && typeof whole === 'object' && whole !== null && 'version' in whole && dice.chance(0.8) ? { ...whole, version } : whole;
  const sent = kind === 'edge' ? spoil(body, dice, edgeOf) : kind === 'spoilt' && spoilt < 0 ? spoil(body, dice) : kind === 'hostile' ? dice.oneOf(hostile) : body;
  return { ...shot, payload: JSON.stringify(sent), headers: json };
};

const bodies = [
  '{"a":', '', ' ', 'null', '[]', '"text"', '123', '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}', '{"a":{"__proto__":null}}', '['.repeat(20_000), `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  '{"a":1,"a":2}', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, `{"answers":${'[{"a":'.repeat(30_000)}1${'}]'.repeat(30_000)}}`, '{"text\\u0000":1}', '{"text":"\\u0000"}', '{"text":"\\ud800"}', '{"version":1e400}', '{"version":-0}', `{"text":"${'x'.repeat(600_000)}"}`, '\u0000', '\ufeff{}', '{"a":NaN}', "{'a':1}", '<a/>', 'a=b&c=d',
];
const types = ['application/json', 'application/json', 'application/json; charset=utf-16', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'application/vnd.api+json', '*/*', 'x'];
const strange: readonly Record<string, string>[] = [
  { 'x-desk-workplace': '%' }, { 'x-desk-workplace': '%E0%A4%A' }, { 'x-desk-workplace': 'Disk%204' }, { 'x-desk-workplace': '%00' }, { 'x-desk-workplace': 'x'.repeat(5000) }, { cookie: '%' }, { cookie: 'desk_session=%E0%A4%A' }, { cookie: '__Host-desk=;;;=' },
  { 'x-desk-csrf': '' }, { 'x-desk-csrf': "' OR 1=1" }, { accept: 'text/html' }, { 'x-request-id': '<b>' }, { origin: 'https://elsewhere.example' }, { 'content-length': 'x' }, { 'accept-encoding': 'identity;q=0' }, { 'if-none-match': '"' }, { range: 'bytes=0-1' },
];
const addresses = ['/api/%', '/api/visits/%', '/api//visits', '/api/visits/%00', '/api/visits/..%2f..%2fhouse', '/api/VISITS', '/api/sign-in?to=1&to=2', '/api/sign-in/callback?code=%00', '/api/visits/', '/api/visits?limit=1&limit=2', '/api/handoffs?limit=1&limit=2&box=open&box=mine', '/api/handoffs?__proto__[x]=1&constructor=1', `/api/handoffs?after=${'x'.repeat(9000)}`, '/api/handoffs?after=2026-11-24T09:00:00Z~x', '/api/handoffs?after=0000-01-01T00:00:00Z~01890000-0000-7000-8000-000000000000', '/api/handoffs?limit=1e1', '/api/catalogue/search?q=%00', '/api/catalogue/search?q=%F0%9F', `/api/visits/${'a'.repeat(300)}`, '/api/;/visits', '/api/visits#x', '/api/unknown', '/api', '/api/offices/__proto__/desk-rights', '/api/offices/constructor/explanations?caseTypeCode=__proto__&task=TA', '/api/offices/uddevalla/agreement-lines/__proto__'];

/** Requests that are not even requests: broken JSON, wrong types of content, strange headers, addresses that cannot be read. */
const broken = (operation: Operation, known: Known, dice: Dice): Shot => {
  const url = operation.parameters.filter((it) => it.in === 'path').reduce((path, it) => path.replace(`{${it.name}}`, encoded(fitting(it.schema, it.name, known, dice))), operation.path);
  const takes = operation.method !== 'GET' && operation.method !== 'DELETE';
  const way = dice.below(4);
  if (way === 0) return { method: dice.oneOf(['GET', 'GET', 'POST', 'DELETE', 'PATCH', 'OPTIONS']), url: dice.oneOf(addresses), headers: {}, kind: 'address' };
  if (way === 1) return { method: operation.method, url, ...(takes ? { payload: '{}' } : {}), headers: { ...(takes ? json : {}), ...dice.oneOf(strange) }, kind: 'header' };
  if (way === 2) return { method: dice.oneOf(['PATCH', 'DELETE', 'PUT', 'POST', 'OPTIONS']), url, headers: {}, kind: 'method' };
  return { method: takes ? operation.method : 'POST', url, payload: dice.oneOf(bodies), headers: { 'content-type': dice.oneOf(types) }, kind: 'body' };
};
