import { Injectable } from '@nestjs/common';
import { whoOf, type Caller } from '@desk/access/server';
import { basisToReason, notFound, officeCompartment, type OfficeId } from '@desk/kernel/contract';
import { Database, Journal } from '@desk/platform/server';
import { DeviceChanged, DeviceSubject, type DeviceId } from '@desk/visits/contract';
import { DeviceEntity } from './device.entity';
import { DeviceKeys } from './device-keys';
import { DEVICES, selectDevices } from './device-rows';

export type AskedDevice = { readonly officeId: OfficeId; readonly deviceId: DeviceId };
type Act = 'device.change' | 'device.revoke' | 'device.help-answered' | 'device.test-print';

/** What every change of a device by a person shares: load, may, decide, save, note, tell; and every process forgets one that was revoked. */
@Injectable()
export class ChangeDevices {
  constructor(
    private readonly database: Database,
    private readonly journal: Journal,
    private readonly keys: DeviceKeys,
  ) {}

  /** @throws Refused `not-found` for a device of another office, exactly as for one that does not exist */
  async run(asked: AskedDevice, action: 'read' | 'manage', act: Act, caller: Caller, decide: (device: DeviceEntity) => Partial<DeviceEntity>): Promise<DeviceEntity> {
    const basis = caller.must(action, DeviceSubject, { officeId: asked.officeId });
    const changed = await this.database.apart([DEVICES], 'write', async () => {
      const device = await this.database.find<DeviceEntity>(`${selectDevices} WHERE d.id = $1 AND d.office_id = $2 FOR UPDATE`, [asked.deviceId, asked.officeId]);
      if (!device) throw notFound();
      const change = decide(device);
      this.database.update(DeviceEntity, { ...change, id: device.id });
      this.journal.write({ ...whoOf(caller), compartment: officeCompartment(device.officeId), act, outcome: 'done', object: 'devices', objectId: device.id, fields: Object.keys(change).join(' ') || null, purpose: null, basis: basisToReason(basis), refusal: null });
      await this.database.tell(DeviceChanged, { deviceId: device.id, officeId: device.officeId });
      return { ...device, ...change };
    }, caller.staffId);
    if (changed.revokedAt !== null) await this.keys.forget(changed.id);
    return changed;
  }
}
