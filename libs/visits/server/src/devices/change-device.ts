import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { notPossible } from '@desk/kernel/contract';
import { devicesApi } from '@desk/visits/contract';
import { ChangeDevices } from './change-devices';
import { toDevice } from './device-rows';

type Input = z.output<typeof devicesApi.changeDevice.input>;

/** A device's name, tiles and printer, or message and sound. What belongs to the other kind is refused. */
@Injectable()
export class ChangeDevice {
  constructor(private readonly devices: ChangeDevices) {}

  async run({ name, kiosk, board, ...asked }: Input, caller: Caller): Promise<z.input<typeof devicesApi.changeDevice.output>> {
    const changed = await this.devices.run(asked, 'manage', 'device.change', caller, (device) => {
      if (device.revokedAt !== null) throw notPossible('DeviceRevoked', { sv: 'Enheten är tagen ur bruk. Lägg till den på nytt.', en: 'The device is out of use. Add it again.' }, { deviceId: device.id });
      if ((kiosk && device.kind !== 'kiosk') || (board && device.kind !== 'board')) throw notPossible('DeviceOfOtherKind', { sv: 'Inställningen hör till den andra sortens skärm.', en: 'The setting belongs to the other kind of screen.' }, { deviceId: device.id });
      return { name: name ?? device.name, kiosk: kiosk ?? device.kiosk, board: board ?? device.board, printerFailedAt: kiosk ? null : device.printerFailedAt };
    });
    return toDevice(changed);
  }
}
