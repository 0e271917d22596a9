import { Injectable } from '@nestjs/common';
import type { PairedDevice } from '@desk/access/server';
import { OfficeId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { DeviceChanged, DeviceId } from '@desk/visits/contract';
import { DEVICES } from './device-rows';

const statements = {
  help_asked_at: 'UPDATE visits.device SET help_asked_at = $2 WHERE id = $1',
  printer_failed_at: 'UPDATE visits.device SET printer_failed_at = $2 WHERE id = $1',
} as const;

/** What a device says about itself, in a unit of its own so that it stands whatever else happens. */
@Injectable()
export class DeviceNews {
  constructor(private readonly database: Database) {}

  /** @param at null takes the news down again */
  async tell(device: PairedDevice, what: keyof typeof statements, at: Date | null): Promise<void> {
    await this.database.apart([DEVICES], 'write', async () => {
      await this.database.query(statements[what], [device.deviceId, at?.toISOString() ?? null]);
      await this.database.tell(DeviceChanged, { deviceId: DeviceId.parse(device.deviceId), officeId: OfficeId.parse(device.officeId) });
    });
  }
}
