import { z } from 'zod';
import type { Planted } from './idor-rows';
import type { Operation, Shot } from './fuzz-requests';

const Seen = z.object({
  id: z.string(), version: z.int(), number: z.int().or(z.string()), visitId: z.string(), caseId: z.string(), seal: z.string(), handoffs: z.array(z.object({ id: z.string(), version: z.int() })), visits: z.array(z.object({ id: z.string(), version: z.int() })),
  ticket: z.object({ id: z.string(), version: z.int() }), token: z.string(), device: z.object({ id: z.string() }),
}).partial().catch({});
const named: readonly (readonly [RegExp, string])[] = [
  [/\/visits$|\/visits\/\{visitId\}(\/(park|resume|end|life-events|case-types).*)?$/, 'visitId'], [/\/visitor$|\/(checks|mandates)$/, 'visitorId'], [/\/acts$|\/outcome$/, 'caseId'], [/\/notes|\/cases\/.*\/notes$/, 'noteId'], [/\/handoffs$|\/handoffs\/\{handoffId\}|\/handoffs.*\/steps$/, 'handoffId'], [/\/tickets\/\{ticketId\}/, 'ticketId'], [/\/offices\/\{officeId\}\/answers$/, 'answerId'], [/\/help-calls$/, 'helpCallId'],
];
const KEPT = 10;

/** What the generator has seen of the house: real ids, versions and seals lead deeper than random ones. */
export class FuzzMemory {
  private readonly versions = new Map<unknown, number>();
  private readonly ids = new Map<string, string[]>();
  readonly known: Record<string, readonly unknown[]> = {
    officeId: ['uddevalla', 'uddevalla', 'uddevalla', 'tidaholm', 'norsjo', 'nowhere'], caseTypeCode: ['FK-TFP10', 'FK-TFP10', 'FK-SJP', 'CSN-SM', 'KFM-BF', 'SKV-INK1', 'SKV-SKYDD', 'KOM-FORSK', 'POL-PASS', 'nothing'],
    lifeEventId: ['LH01', 'LH02', 'LH99'], stepId: ['s1'], compartment: ['FK', 'KFM', 'SKV-FOLK', 'office:uddevalla'], agencyIds: ['FK', 'KFM'], agencyId: ['FK', 'FK', 'KFM', 'XX'], agreementId: ['overkalix', 'norsjo', 'nowhere'], lineId: ['uddevalla-7-5', 'tidaholm-3-5', 'x'],
    deskId: ['uddevalla-1', 'uddevalla-1', 'uddevalla-2'], sequence: [1], year: [2026], base64: ['JVBERi0xLjcKJSVFT0YK'], from: ['2026-11-01', '2026-11-01T00:00:00Z'], to: ['2026-11-24', '2026-11-24T00:00:00Z', 'SKV-FOLK'], measure: ['visits', 'cases'], screen: ['dashboard'],
    number: ['19900101-2385', '19540223-2382', '701063-2391', '20170101-2393', '19900101-2386', 1], language: ['sv', 'so'], limit: [1, 50, 100], q: ['barn', 'flytta', 'sjuk'],
  };

  remember({ visit, visitor, file, note, handoff, waiver, ticket }: Partial<Planted> & { readonly ticket?: { readonly id: string; readonly version: number } | null }): void {
    if (ticket) this.keep('ticketId', ticket.id, ticket.version);
    if (waiver) this.keep('waiverId', waiver.id);
    for (const document of file?.documents ?? []) this.keep('documentId', document.id);
    for (const [name, row] of [['visitId', visit], ['caseId', file], ['handoffId', handoff]] as const) if (row) this.keep(name, row.id, row.version);
    if (visitor) this.keep('visitorId', visitor.id);
    if (note) this.keep('noteId', note.id);
  }

  /** The last preview with its seal: what a sending has to say again. */
  previewed: { readonly url: string; readonly body: object } | null = null;

  learn({ path }: Operation, text: string, { url, payload }: Shot): void {
    if (text.length > 50_000 || !text.startsWith('{')) return;
    const seen = Seen.parse(JSON.parse(text));
    const name = named.find(([pattern]) => pattern.test(path))?.[1];
    if (name && seen.id) this.keep(name, seen.id, seen.version ?? (typeof seen.number === 'number' ? seen.number : undefined));
    for (const row of (seen.handoffs ?? []).slice(0, 5)) this.keep('handoffId', row.id, row.version);
    if (seen.ticket) this.keep('ticketId', seen.ticket.id, seen.ticket.version);
    if (seen.token) this.known.token = [seen.token];
    if (seen.device) this.keep('deviceId', seen.device.id);
    // One word in many paths: what an id is of is told by the address before it.
    if (seen.id) this.keep(`id of ${path}`, seen.id);
    if (seen.seal) this.known.seal = [seen.seal];
    if (seen.seal && path.endsWith('/handoff-previews') && payload) this.previewed = { url: url.replace(/-previews$/, 's'), body: { ...z.object({}).loose().parse(JSON.parse(payload)), seal: seen.seal } };
  }

  /** Lets `{id}` in this operation's path mean what its own list gave. */
  about({ path }: Operation): void {
    this.known.id = this.ids.get(`id of ${path.replace(/\/\{id\}.*$/, '')}`) ?? [];
  }

  versionOf(id: unknown): number | undefined {
    return this.versions.get(id);
  }

  private keep(name: string, id: string, version?: number): void {
    if (version !== undefined) this.versions.set(id, version);
    const ids = this.ids.get(name) ?? [];
    if (!ids.includes(id)) this.ids.set(name, [...ids.slice(0, 3), id, ...ids.slice(3, KEPT)]);
    this.known[name] = this.ids.get(name) ?? [];
  }
}
