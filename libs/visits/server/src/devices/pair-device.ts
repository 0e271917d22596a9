import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Paired } from '@desk/access/server';
import { Refused, officeCompartment, type Clock, type OfficeId } from '@desk/kernel/contract';
import { CLOCK, Cipher, Database, Journal } from '@desk/platform/server';
import { DeviceChanged, devicesApi, type DeviceId, type DeviceKind } from '@desk/visits/contract';
import { hashOfSecret, newSecret } from './device-keys';
import { DEVICES } from './device-rows';
import { Misses } from './misses';

type Answer = z.input<typeof devicesApi.pairDevice.output>;
type Found = { readonly id: DeviceId; readonly officeId: OfficeId; readonly kind: DeviceKind; readonly name: string };

const wrongCode = (): Refused =>
  new Refused({ code: 'not-valid', fact: 'PairingCodeWrong', text: { sv: 'Koden stämmer inte eller är för gammal. Be kontorschefen om en ny.', en: 'The code is wrong or too old. Ask the office manager for a new one.' }, fields: [{ path: 'code', text: { sv: 'Kontrollera de åtta siffrorna.', en: 'Check the eight digits.' } }] });
const tooMany = (): Refused =>
  new Refused({ code: 'too-many', fact: 'TooManyPairingCodes', text: { sv: 'Det kom för många felaktiga koder. Vänta en minut och försök igen.', en: 'There were too many wrong codes. Wait a minute and try again.' } });

/**
 * Uses a pairing code: one device, once. Against guessing stand eight digits that live for ten minutes, ten tries a minute from one address (the door) and
 * sixty misses a minute in all, so that somebody with many addresses meets an open code in about one ten-minute life in 160 000.
 */
@Injectable()
export class PairDevice {
  private readonly misses = new Misses(60, 60_000);

  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly cipher: Cipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refused `not-valid` for a code that is wrong, used or old, `too-many` while too many were wrong */
  async run({ code }: { readonly code: string }): Promise<Paired<Answer>> {
    const now = this.clock.now();
    if (this.misses.tooMany(now)) throw tooMany();
    const secret = newSecret();
    const found = await this.database.apart([DEVICES], 'write', async () => {
      const device = await this.database.find<Found>(
        `UPDATE visits.device SET code_hash = NULL, code_expires_at = NULL, secret_hash = $2, paired_at = $3, seen_at = $3 WHERE code_hash = $1 AND code_expires_at > $3 AND revoked_at IS NULL
         RETURNING id, office_id AS "officeId", kind, name`, [this.cipher.hash(`device-code:${code}`), hashOfSecret(secret), now.toISOString()]);
      this.note(device);
      if (device) await this.database.tell(DeviceChanged, { deviceId: device.id, officeId: device.officeId });
      return device;
    });
    if (found) return new Paired({ kind: found.kind }, secret);
    this.misses.add(now);
    throw wrongCode();
  }

  private note(device: Found | undefined): void {
    this.journal.write({
      staffId: null, employerId: null, agencyId: null, compartment: device ? officeCompartment(device.officeId) : DEVICES, act: 'device.pair', outcome: device ? 'done' : 'refused', object: 'devices', objectId: device?.id ?? null,
      fields: null, purpose: null, basis: null, refusal: device ? null : 'PairingCodeWrong:device', workplace: device?.name ?? null,
    });
  }
}
