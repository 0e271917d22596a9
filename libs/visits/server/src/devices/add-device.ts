import { randomInt, randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { whoOf, type Caller } from '@desk/access/server';
import { basisToReason, officeCompartment, type Clock } from '@desk/kernel/contract';
import { CLOCK, Cipher, Database, Journal } from '@desk/platform/server';
import { BoardSettings, DeviceChanged, DeviceId, DeviceSubject, KioskSettings, devicesApi } from '@desk/visits/contract';
import { DeviceEntity } from './device.entity';
import { DEVICES, toDevice } from './device-rows';

type Input = z.output<typeof devicesApi.addDevice.input>;
/** Long enough to walk to the kiosk, short enough that a forgotten note is worth nothing. */
const CODE_MINUTES = 10;

/** Gives the office manager a code for one kiosk or board. The code is shown once and kept as a keyed hash. */
@Injectable()
export class AddDevice {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly cipher: Cipher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ officeId, kind, name }: Input, caller: Caller): Promise<z.input<typeof devicesApi.addDevice.output>> {
    const basis = caller.must('manage', DeviceSubject, { officeId });
    const code = String(randomInt(10 ** 8)).padStart(8, '0');
    const now = this.clock.now();
    const device: DeviceEntity = {
      id: DeviceId.parse(randomUUIDv7()), compartment: DEVICES, officeId, kind, name, codeHash: this.cipher.hash(`device-code:${code}`), codeExpiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000).toISOString(),
      secretHash: null, kiosk: kind === 'kiosk' ? KioskSettings.parse({}) : null, board: kind === 'board' ? BoardSettings.parse({}) : null,
      createdAt: now.toISOString(), pairedAt: null, seenAt: null, revokedAt: null, helpAskedAt: null, printerFailedAt: null,
    };
    await this.database.apart([DEVICES], 'write', async () => {
      this.database.insert(DeviceEntity, device);
      this.journal.write({ ...whoOf(caller), compartment: officeCompartment(officeId), act: 'device.add', outcome: 'done', object: 'devices', objectId: device.id, fields: null, purpose: null, basis: basisToReason(basis), refusal: null });
      await this.database.tell(DeviceChanged, { deviceId: device.id, officeId });
    }, caller.staffId);
    return { device: toDevice(device), code: `${code.slice(0, 4)} ${code.slice(4)}` };
  }
}
