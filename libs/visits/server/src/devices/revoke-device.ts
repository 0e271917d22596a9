import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { Clock } from '@desk/kernel/contract';
import { CLOCK } from '@desk/platform/server';
import { devicesApi } from '@desk/visits/contract';
import { ChangeDevices, type AskedDevice } from './change-devices';
import { toDevice } from './device-rows';

/** Takes a device out of use at once: its secret and any open code are gone, its socket is closed, and its screen asks to be paired. Revoking twice changes nothing. */
@Injectable()
export class RevokeDevice {
  constructor(
    private readonly devices: ChangeDevices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(asked: AskedDevice, caller: Caller): Promise<z.input<typeof devicesApi.revokeDevice.output>> {
    const now = this.clock.now().toISOString();
    return toDevice(await this.devices.run(asked, 'manage', 'device.revoke', caller, (device) => ({ revokedAt: device.revokedAt ?? now, secretHash: null, codeHash: null, codeExpiresAt: null, helpAskedAt: null })));
  }
}
