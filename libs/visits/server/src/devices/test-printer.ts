import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { notFound, notPossible, type Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, Database } from '@desk/platform/server';
import { DeviceSubject, type devicesApi } from '@desk/visits/contract';
import { ChangeDevices, type AskedDevice } from './change-devices';
import type { DeviceEntity } from './device.entity';
import { DEVICES, selectDevices } from './device-rows';
import { Printer } from './printer';
import { bytesOf, testMarkup } from './ticket-markup';

/** Prints a test on a kiosk's printer and says how it went. A printer that answers is no longer said to have failed. */
@Injectable()
export class TestPrinter {
  constructor(
    private readonly database: Database,
    private readonly devices: ChangeDevices,
    private readonly people: People,
    private readonly printer: Printer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refused `not-possible` NoPrinter */
  async run(asked: AskedDevice, caller: Caller): Promise<z.input<typeof devicesApi.testPrinter.output>> {
    caller.must('manage', DeviceSubject, { officeId: asked.officeId });
    // A unit of its own that ends before the printer is spoken to: nothing leaves the house inside a transaction.
    const device = await this.database.apart([DEVICES], 'read', () => this.database.find<DeviceEntity>(`${selectDevices} WHERE d.id = $1 AND d.office_id = $2 AND d.revoked_at IS NULL`, [asked.deviceId, asked.officeId]));
    if (!device) throw notFound();
    const printer = device.kiosk?.printer;
    if (!printer) throw notPossible('NoPrinter', { sv: 'Skärmen har ingen skrivare. Skriv skrivarens adress under Inställningar först.', en: 'The screen has no printer. Enter the printer’s address under Settings first.' }, { deviceId: device.id });
    const now = this.clock.now();
    const office = await this.people.publicOffice(asked.officeId);
    const result = await this.printer.print(printer, bytesOf(testMarkup({ office: office?.name ?? '', kiosk: device.name, now })));
    const at = now.toISOString();
    await this.devices.run(asked, 'manage', 'device.test-print', caller, (its) => ({ printerFailedAt: result === 'printed' ? null : (its.printerFailedAt ?? at) }));
    return { result, printer, at };
  }
}
