import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Client } from 'pg';

export const OFFICE = 'uddevalla';
export const QUEUES = 20;
const DAY = 86_400_000;
const codes = Array.from({ length: QUEUES }, (_, at) => `${OFFICE}-${String.fromCharCode(97 + at)}`);
const hash = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export type Seat = { readonly staffId: string; readonly deskId: string; readonly headers: Record<string, string> };
export type Room = { readonly queues: readonly string[]; readonly seats: readonly Seat[]; readonly kiosks: readonly string[]; readonly boards: readonly string[] };

/** One more person at a desk, with the duties of somebody who is there. */
export const colleague = async (owner: Client, like: string, staffId: string, name: string, number: string, languages: readonly string[]): Promise<void> => {
  await owner.query(`INSERT INTO people.staff SELECT $1, compartment, $1, $2, $3, employer_agency_id, office_ids, $4, NULL, true FROM people.staff WHERE id = $5`, [staffId, name, number, languages, like]);
  await owner.query(
    `INSERT INTO access.duty_assignment SELECT $1 || '-' || id, compartment, $1, code, agency_id, compartments, office_ids, valid_from, valid_to FROM access.duty_assignment WHERE staff_id = $2`, [staffId, like]);
};

/** A signed-in browser. @param port of the public address, which is in the names of the cookies  @returns what its requests carry */
export const session = async (owner: Client, port: number, staffId: string): Promise<{ cookie: string; 'x-desk-csrf': string }> => {
  const [token, csrf, now] = [randomBytes(32).toString('base64url'), randomBytes(24).toString('base64url'), new Date()];
  await owner.query(`INSERT INTO access.session VALUES ($1, 'session', $2, $3, NULL, $4, $4, NULL, $5)`, [hash(token), staffId, csrf, now, new Date(now.getTime() + DAY)]);
  return { cookie: `desk_session_${port}=${token}`, 'x-desk-csrf': csrf };
};

/** A paired kiosk or board. @returns its cookie */
export const device = async (owner: Client, port: number, officeId: string, kind: 'kiosk' | 'board', name: string): Promise<string> => {
  const secret = randomBytes(32).toString('base64url');
  await owner.query(`INSERT INTO visits.device (id, compartment, office_id, kind, name, secret_hash, created_at, paired_at) VALUES ($1, 'device', $2, $3, $4, $5, now(), now())`, [randomUUID(), officeId, kind, name, hash(secret)]);
  return `desk_device_${port}=${secret}`;
};

/**
 * Makes an office large: 20 queues, a desk with a signed-in clerk for each of `clerks`, paired kiosks and boards. Each desk serves seven of the queues.
 * @param port of the public address, which is in the names of the cookies  @returns headers and cookies, ready to use
 */
export const furnish = async (owner: Client, port: number, many: { readonly clerks: number; readonly kiosks: number; readonly boards: number }): Promise<Room> => {
  const { rows: [model] } = await owner.query<{ compartment: string }>(`SELECT compartment FROM visits.queue_office WHERE office_id = $1`, [OFFICE]);
  const compartment = model?.compartment ?? '';
  await owner.query(`UPDATE visits.queue_office SET settings = settings || '{"noShowGraceSeconds": 0, "alwaysOpen": true}' WHERE office_id = $1`, [OFFICE]);
  await owner.query(
    `INSERT INTO visits.queue SELECT code, $2, $3, upper(right(code, 1)), jsonb_build_object('sv', code, 'en', code), '{}', '{}', NULL, true, n FROM unnest($1::text[]) WITH ORDINALITY AS q (code, n)
     ON CONFLICT (id) DO UPDATE SET life_event_ids = '{}', case_type_codes = '{}', competence = NULL`, [codes, compartment, OFFICE]);
  const seats: Seat[] = [];
  for (let at = 0; at < many.clerks; at++) seats.push(await seat(owner, port, compartment, at));
  const devices = (kind: 'kiosk' | 'board', count: number) => Promise.all(Array.from({ length: count }, (_, at) => device(owner, port, OFFICE, kind, `${kind} ${at + 1}`)));
  return { queues: codes, seats, kiosks: await devices('kiosk', many.kiosks), boards: await devices('board', many.boards) };
};

const seat = async (owner: Client, port: number, compartment: string, at: number): Promise<Seat> => {
  const [staffId, number] = [`clerk-${at}`, `P${at}`];
  const deskId = `${OFFICE}-${number.toLowerCase()}`;
  await colleague(owner, 'desk-uddevalla', staffId, `Disk ${number}`, number, at % 3 === 0 ? ['sv', 'en', 'so'] : ['sv', 'en']);
  const serves = Array.from({ length: 7 }, (_, step) => codes[(at * 3 + step * 2) % QUEUES]);
  await owner.query(
    `INSERT INTO visits.desk VALUES ($1, $2, $3, $4, 'desk', $5, $5, 'closed', NULL, NULL, '{}', '{}', '{}', 1)`, [deskId, compartment, OFFICE, number, serves]);
  return { staffId, deskId, headers: await session(owner, port, staffId) };
};
