import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { PairedDevice } from '@desk/access/server';
import type { Clock } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK, CONFIG, Database, type Config } from '@desk/platform/server';
import { devicesApi, type PrintedTicket } from '@desk/visits/contract';
import type { DeviceEntity } from './device.entity';
import { DeviceNews } from './device-news';
import { DEVICES, selectDevices } from './device-rows';
import { Printer } from './printer';
import { bytesOf, isSmallPng, printsOwnLanguage, ticketMarkup } from './ticket-markup';

type Answer = z.input<typeof devicesApi.printTicket.output>;

/** Prints a ticket on the kiosk's own printer. When it fails the office's staff are told, and the screen shows the ticket instead. */
@Injectable()
export class PrintTicket {
  constructor(
    private readonly database: Database,
    private readonly people: People,
    private readonly printer: Printer,
    private readonly news: DeviceNews,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(ticket: PrintedTicket, paired: PairedDevice): Promise<Answer> {
    // A unit of its own that ends before the printer is spoken to: nothing leaves the house inside a transaction.
    const device = await this.database.apart([DEVICES], 'read', () => this.database.find<DeviceEntity>(`${selectDevices} WHERE d.id = $1`, [paired.deviceId]));
    const address = device?.kiosk?.printer;
    if (!device || !address) return { outcome: 'no-printer' };
    const office = await this.people.publicOffice(paired.officeId);
    const picture = ticket.picture !== undefined && isSmallPng(ticket.picture) ? ticket.picture : undefined;
    const bytes = bytesOf(ticketMarkup({ ...ticket, picture }, { office: office?.name ?? '', address: `${this.config.publicUrl}${ticket.follow}`, now: this.clock.now() }));
    const printed = (await this.printer.print(address, bytes)) === 'printed';
    if (printed === (device.printerFailedAt !== null)) await this.news.tell(paired, 'printer_failed_at', printed ? null : this.clock.now());
    if (!printed) return { outcome: 'failed' };
    return { outcome: picture !== undefined || printsOwnLanguage(ticket.language) ? 'printed' : 'printed-in-swedish' };
  }
}
