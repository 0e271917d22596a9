import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DeviceSource, RightsOf, type PairedDevice } from '@desk/access/server';
import { officeCompartment, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import type { DeviceEntity } from './device.entity';
import { DEVICES, selectDevices } from './device-rows';

const KEEP_MS = 10_000;
const SEEN_EVERY_MS = 60_000;
type Kept = { readonly device: PairedDevice; readonly until: number; seen: number };

/** @returns 256 random bits, for the device's cookie */
export const newSecret = (): string => randomBytes(32).toString('base64url');
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Knows paired devices by their secret. What it remembers for some seconds is forgotten in every process as soon as a device is changed or revoked. */
@Injectable()
export class DeviceKeys extends DeviceSource {
  private readonly kept = new Map<string, Kept>();
  /** Counts what was forgotten: what was read before must not be kept after. */
  private changes = 0;

  constructor(
    private readonly database: Database,
    private readonly rights: RightsOf,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
    rights.onEvict((what) => this.drop(what));
  }

  async bySecret(secret: string): Promise<PairedDevice | null> {
    const hash = hashOfSecret(secret);
    const now = this.clock.now().getTime();
    const known = this.kept.get(hash);
    const kept = known && known.until > now ? known : await this.load(hash, now);
    if (!kept) return null;
    if (now - kept.seen > SEEN_EVERY_MS) await this.see(kept, now);
    return kept.device;
  }

  /** A device changed or was revoked: every process forgets it, and its sockets are asked again. Call after the commit. */
  async forget(deviceId: string): Promise<void> {
    this.drop(`device:${deviceId}`);
    await this.rights.evict(`device:${deviceId}`);
  }

  private drop(what: string): void {
    this.changes += 1;
    for (const [hash, { device }] of this.kept) if (what === 'all' || what === `device:${device.deviceId}`) this.kept.delete(hash);
  }

  private async load(hash: string, now: number): Promise<Kept | null> {
    this.kept.delete(hash);
    const before = this.changes;
    const row = await this.database.apart([DEVICES], 'read', () => this.database.find<DeviceEntity>(`${selectDevices} WHERE d.secret_hash = $1 AND d.revoked_at IS NULL`, [hash]));
    if (!row) return null;
    const device: PairedDevice = { deviceId: row.id, kind: row.kind, officeId: row.officeId, name: row.name, scope: [officeCompartment(row.officeId), DEVICES] };
    const kept = { device, until: now + KEEP_MS, seen: row.seenAt === null ? 0 : Date.parse(row.seenAt) };
    if (before === this.changes) this.kept.set(hash, kept);
    return kept;
  }

  private async see(kept: Kept, now: number): Promise<void> {
    kept.seen = now;
    await this.database.apart([DEVICES], 'write', () => this.database.query('UPDATE visits.device SET seen_at = $2 WHERE id = $1', [kept.device.deviceId, new Date(now).toISOString()]));
  }
}
