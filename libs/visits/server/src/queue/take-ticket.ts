import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { PairedDevice } from '@desk/access/server';
import { notFound } from '@desk/kernel/contract';
import type { waitingRoomApi } from '@desk/visits/contract';
import { GiveTicket } from './give-ticket';
import { JournalTicket } from './journal-ticket';

/** A visitor takes a ticket at a kiosk. Nobody is asked who they are. */
@Injectable()
export class TakeTicket {
  constructor(
    private readonly give: GiveTicket,
    private readonly journal: JournalTicket,
  ) {}

  async run(input: z.output<typeof waitingRoomApi.takeTicket.input>, device: PairedDevice): Promise<z.input<typeof waitingRoomApi.takeTicket.output>> {
    if (device.kind !== 'kiosk') throw notFound();
    const { ticket, token, ahead, span } = await this.give.run({ ...input, officeId: device.officeId, origin: 'kiosk', by: `device:${device.deviceId}`, priority: null, bookedAt: null }, () =>
      this.journal.byNobody(device.officeId, 'ticket.take', null, device.name));
    return { ticketId: ticket.id, number: ticket.number, token, language: ticket.language, ahead, span };
  }
}
