import { hash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { StaffId, type Clock } from '@desk/kernel/contract';
import { CLOCK, Cipher, Database } from '@desk/platform/server';
import { SessionEntity } from './access.entities';
import { AskedOnce } from './asked-once';
import { RightsOf } from './rights';

export const IDLE_LOCK_MINUTES = 10;
const SESSION_HOURS = 12;
const KEEP_MS = 10_000;
const SEEN_EVERY_MS = 60_000;
const SCOPE = ['session'];

export type Session = { readonly id: string; readonly staffId: StaffId; readonly csrfToken: string; readonly locked: boolean };
type Kept = { row: SessionEntity; until: number; seen: number };

const idOf = (token: string): string => hash('sha256', token, 'base64url');

/** Sessions live in PostgreSQL: they survive a restart and can be ended from the server. */
@Injectable()
export class Sessions {
  private readonly kept = new Map<string, Kept>();
  private readonly reads = new AskedOnce<Kept | null>();
  private changes = 0;

  constructor(
    private readonly database: Database,
    private readonly cipher: Cipher,
    rights: RightsOf,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    rights.onEvict((what) => {
      this.changed();
      if (what === 'all') this.kept.clear();
      else this.kept.delete(what.replace('session:', ''));
    });
    this.rights = rights;
  }
  private readonly rights: RightsOf;

  /** @returns the secret for the cookie; a new one at every sign-in, so that a planted one is worth nothing */
  async open(staffId: StaffId, idToken: string | null): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    await this.database.apart(SCOPE, 'write', async () =>
      this.database.insert(SessionEntity, {
        id: idOf(token), compartment: 'session', staffId, csrfToken: randomBytes(24).toString('base64url'), idToken: idToken && this.cipher.seal(idToken),
        createdAt: now.toISOString(), seenAt: now.toISOString(), lockedAt: null, expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000).toISOString(),
      }),
    );
    return token;
  }

  /** The session behind a cookie, or null when there is none, it ended or its time is out. Idle for ten minutes counts as locked. */
  async find(token: string): Promise<Session | null> {
    const id = idOf(token);
    const now = this.clock.now().getTime();
    const known = this.kept.get(id);
    const kept = known && known.until > now ? known : await this.reads.get(id, () => this.read(id, now));
    if (!kept || Date.parse(kept.row.expiresAt) <= now) return null;
    const { row } = kept;
    const locked = row.lockedAt !== null || now - kept.seen > IDLE_LOCK_MINUTES * 60_000;
    if (!locked && now - kept.seen > SEEN_EVERY_MS) await this.see(kept, now);
    return { id, staffId: StaffId.parse(row.staffId), csrfToken: row.csrfToken, locked };
  }

  async lock(id: string): Promise<void> {
    await this.write('UPDATE access.session SET locked_at = $2 WHERE id = $1', [id, this.clock.now().toISOString()]);
    await this.forget(id);
  }

  /** Ends the session. @returns the identity provider's token, so that it can be told too */
  async end(id: string): Promise<string | null> {
    const [row] = await this.write<{ idToken: string | null }>('DELETE FROM access.session WHERE id = $1 RETURNING id_token AS "idToken"', [id]);
    await this.forget(id);
    return row?.idToken ? this.cipher.open(row.idToken) : null;
  }

  /** Ends every session of a person, from the server. */
  async endAllOf(staffId: StaffId): Promise<void> {
    await this.write('DELETE FROM access.session WHERE staff_id = $1', [staffId]);
    await this.rights.evict('all');
  }

  /** What is on its way was read before the change: it serves those who have asked, and is not kept. */
  private changed(): void {
    this.changes += 1;
    this.reads.forget();
  }

  private async read(id: string, now: number): Promise<Kept | null> {
    const before = this.changes;
    const row = await this.load(id);
    if (!row) return null;
    const kept = { row, until: now + KEEP_MS, seen: Date.parse(row.seenAt) };
    if (before === this.changes) this.kept.set(id, kept);
    return kept;
  }

  private async forget(id: string): Promise<void> {
    this.changed();
    this.kept.delete(id);
    await this.rights.evict(`session:${id}`);
  }

  private write<R extends object>(text: string, values: unknown[]): Promise<R[]> {
    return this.database.apart(SCOPE, 'write', () => this.database.query<R>(text, values));
  }

  private async see(kept: Kept, now: number): Promise<void> {
    kept.seen = now;
    await this.write('UPDATE access.session SET seen_at = $2 WHERE id = $1', [kept.row.id, new Date(now).toISOString()]);
  }

  private load(id: string): Promise<SessionEntity | undefined> {
    return this.database.apart(SCOPE, 'read', () =>
      this.database.find<SessionEntity>(
        `SELECT id, compartment, staff_id AS "staffId", csrf_token AS "csrfToken", NULL AS "idToken", created_at AS "createdAt", seen_at AS "seenAt", locked_at AS "lockedAt", expires_at AS "expiresAt" FROM access.session WHERE id = $1`,
        [id],
      ),
    );
  }
}
