import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { PairedDevice } from '@desk/access/server';
import { notFound, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { DeviceId, devicesApi } from '@desk/visits/contract';
import type { DeviceEntity } from './device.entity';
import { selectDevices } from './device-rows';

/** What a kiosk or board needs to draw itself. The printer's address stays in the house. */
@Injectable()
export class GetThisDevice {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(paired: PairedDevice): Promise<z.input<typeof devicesApi.getThisDevice.output>> {
    const device = await this.database.find<DeviceEntity>(`${selectDevices} WHERE d.id = $1 AND d.revoked_at IS NULL`, [paired.deviceId]);
    const office = await this.people.publicOffice(paired.officeId);
    if (!device || !office) throw notFound();
    return {
      deviceId: DeviceId.parse(device.id), kind: device.kind, name: device.name, office, board: device.board, now: this.clock.now().toISOString(),
      kiosk: device.kiosk && { tiles: device.kiosk.tiles, prints: device.kiosk.printer !== null },
    };
  }
}
