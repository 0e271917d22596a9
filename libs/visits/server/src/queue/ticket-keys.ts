import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TicketSource } from '@desk/access/server';
import { OfficeId, notFound, officeCompartment } from '@desk/kernel/contract';
import { Cipher, Database } from '@desk/platform/server';
import { TicketToken, type TicketId } from '@desk/visits/contract';
import { selectTickets } from './queue-rows';
import type { TicketEntity } from './ticket.entity';

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** The office that a token names. It opens that office's rows to one look-up by hash and to nothing else. */
export const officeOfToken = (token: string): OfficeId => OfficeId.parse(token.split('.')[0]);

/** Makes and knows the addresses of "min kölapp". The token follows from the ticket and a key of the house, so the same ticket has the same one; only its hash is kept. */
@Injectable()
export class TicketKeys extends TicketSource {
  constructor(
    private readonly cipher: Cipher,
    private readonly database: Database,
  ) {
    super();
  }

  /** @returns office code, a dot and 192 bits of a keyed hash */
  tokenOf(ticketId: TicketId, officeId: OfficeId): string {
    const hash = createHash('sha256').update(this.cipher.hash(`ticket-token:${ticketId}`)).digest('base64url');
    return `${officeId}.${hash.slice(0, 32)}`;
  }

  async byToken(token: string): Promise<{ ticketId: string; officeId: OfficeId } | null> {
    const row = TicketToken.safeParse(token).success ? await this.database.apart([officeCompartment(officeOfToken(token))], 'read', () => this.find(token)) : undefined;
    return row ? { ticketId: row.id, officeId: row.officeId } : null;
  }

  /** Inside a unit of work that may touch the token's office. */
  find(token: string): Promise<TicketEntity | undefined> {
    return this.database.find<TicketEntity>(`${selectTickets} WHERE t.token_hash = $1`, [hashOfToken(token)]);
  }

  /** @throws Refused `not-found` for a token that opens nothing, or whose visit is over */
  async get(token: string): Promise<TicketEntity> {
    const ticket = await this.find(token);
    if (!ticket) throw notFound();
    return ticket;
  }
}
