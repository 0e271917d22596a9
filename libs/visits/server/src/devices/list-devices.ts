import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { accessible, type Caller } from '@desk/access/server';
import type { Clock, OfficeId } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { DeviceSubject, devicesApi } from '@desk/visits/contract';
import type { DeviceEntity } from './device.entity';
import { DEVICES, selectDevices, toDevice } from './device-rows';

const MONTH_MS = 30 * 86_400_000;

/** An office's kiosks and boards, those in use first; what was revoked stays in the list for a month. */
@Injectable()
export class ListDevices {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ officeId }: { readonly officeId: OfficeId }, caller: Caller): Promise<z.input<typeof devicesApi.listDevices.output>> {
    const since = new Date(this.clock.now().getTime() - MONTH_MS).toISOString();
    const open = accessible(caller.rights.rules, 'read', DeviceSubject.name, 'd', [officeId, since]);
    const rows = await this.database.apart([DEVICES], 'read', () =>
      this.database.query<DeviceEntity>(`${selectDevices} WHERE d.office_id = $1 AND (d.revoked_at IS NULL OR d.revoked_at > $2) AND ${open.sql} ORDER BY d.revoked_at IS NOT NULL, d.kind DESC, d.name, d.id`, open.values));
    return { devices: rows.map(toDevice) };
  }
}
