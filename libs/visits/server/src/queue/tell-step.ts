import { Injectable } from '@nestjs/common';
import type { EventKind } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import {
  ServiceEnded, ServiceMoved, ServiceStarted, TicketCalled, TicketLeft, TicketNoShow, TicketParked, TicketReturned, TicketTransferred, type CallReason, type TicketStep,
} from '@desk/visits/contract';
import type { TicketEntity } from './ticket.entity';

/** What each step is told as. */
export const eventOf = {
  call: TicketCalled, recall: TicketCalled, start: ServiceStarted, 'no-show': TicketNoShow, return: TicketReturned, park: TicketParked, resume: TicketReturned, 'park-over': TicketReturned, transfer: TicketTransferred,
  move: ServiceMoved, 'take-over': ServiceMoved, leave: TicketLeft, 'take-back': TicketLeft, 'return-over': TicketLeft, 'left-overnight': TicketLeft, finish: ServiceEnded, end: ServiceEnded, 'served-overnight': ServiceEnded,
} as const satisfies Record<TicketStep, EventKind>;

const leftWhy = { leave: 'left', 'take-back': 'taken-back', 'return-over': 'not-back', 'left-overnight': 'overnight' } as const;

/** Tells what happened to a ticket, in ids and codes. */
@Injectable()
export class TellStep {
  constructor(private readonly database: Database) {}

  /** @param after the ticket as it is now  @param before as it was */
  async tell(step: TicketStep, after: TicketEntity, before: TicketEntity, why: readonly CallReason[] = ['first-arrival']): Promise<void> {
    const about = { ticketId: after.id, officeId: after.officeId, queueId: after.queueId, at: after.since };
    const { deskId, staffId, visitId } = after;
    if (step === 'call' || step === 'recall') {
      if (deskId === null || staffId === null) return;
      const from = Math.max(Date.parse(after.arrivedAt), after.bookedAt === null ? 0 : Date.parse(after.bookedAt));
      return this.database.tell(TicketCalled, { ...about, deskId, staffId, calls: after.calls, why: [...why], waitedSeconds: Math.max(0, Math.round((Date.parse(after.since) - from) / 1000)), span: after.toldSpan });
    }
    if (step === 'start') return staffId === null || visitId === null ? undefined : this.database.tell(ServiceStarted, { ...about, deskId, staffId, visitId });
    if (step === 'move' || step === 'take-over') return staffId === null ? undefined : this.database.tell(ServiceMoved, { ...about, deskId, staffId, visitId });
    if (step === 'no-show') return this.database.tell(TicketNoShow, { ...about, deskId: before.deskId });
    if (step === 'park') return this.database.tell(TicketParked, { ...about, until: after.parkedUntil });
    if (step === 'transfer') return this.database.tell(TicketTransferred, { ...about, fromQueueId: before.queueId, toDeskId: after.toDeskId, toCompetence: after.toCompetence });
    if (step === 'finish' || step === 'end' || step === 'served-overnight') return this.database.tell(ServiceEnded, { ...about, staffId, visitId, overnight: step === 'served-overnight' });
    if (step === 'return' || step === 'resume' || step === 'park-over') return this.database.tell(TicketReturned, about);
    return this.database.tell(TicketLeft, { ...about, why: leftWhy[step] });
  }
}
