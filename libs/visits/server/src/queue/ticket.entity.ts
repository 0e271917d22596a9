import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ticket, TicketPeriod, TicketStep } from '@desk/visits/contract';

@Entity({ schema: 'visits', name: 'ticket' })
export class TicketEntity {
  @PrimaryColumn({ type: 'uuid' }) id: Ticket['id'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: Ticket['officeId'];
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'integer' }) sequence: number;
  @Column({ type: 'date' }) day: string;
  /** The queue that gave the number; `queueId` is where it waits. */
  @Column({ type: 'text' }) givenQueueId: Ticket['queueId'];
  @Column({ type: 'text' }) queueId: Ticket['queueId'];
  @Column({ type: 'text' }) state: Ticket['state'];
  @Column({ type: 'text' }) origin: Ticket['origin'];
  @Column({ type: 'text' }) language: string;
  @Column({ type: 'text', nullable: true }) lifeEventId: Ticket['lifeEventId'];
  @Column({ type: 'text', array: true }) needs: Ticket['needs'];
  @Column({ type: 'text', nullable: true }) interpreterLanguage: string | null;
  @Column({ type: 'text', nullable: true }) priority: Ticket['priority'];
  @Column({ type: 'timestamptz', nullable: true }) bookedAt: string | null;
  @Column({ type: 'timestamptz' }) arrivedAt: string;
  @Column({ type: 'timestamptz' }) since: string;
  @Column({ type: 'text', nullable: true }) deskId: Ticket['deskId'];
  @Column({ type: 'text', nullable: true }) staffId: Ticket['staffId'];
  @Column({ type: 'uuid', nullable: true }) visitId: Ticket['visitId'];
  @Column({ type: 'text', nullable: true }) toDeskId: Ticket['toDeskId'];
  @Column({ type: 'text', nullable: true }) toCompetence: string | null;
  @Column({ type: 'timestamptz', nullable: true }) parkedUntil: string | null;
  @Column({ type: 'integer' }) calls: number;
  /** The last call, for the board: also when the visitor has come since. */
  @Column({ type: 'timestamptz', nullable: true }) calledAt: string | null;
  @Column({ type: 'text', nullable: true }) calledDesk: Ticket['deskId'];
  @Column({ type: 'timestamptz', nullable: true }) firstCalledAt: string | null;
  @Column({ type: 'jsonb', nullable: true }) toldSpan: Ticket['toldSpan'];
  @Column({ type: 'integer', nullable: true }) toldAhead: number | null;
  /** Emptied when the visit is over: the address dies with it. */
  @Column({ type: 'text', nullable: true }) tokenHash: string | null;
  @Column({ type: 'uuid', nullable: true }) requestKey: string | null;
  /** Staff id, or `device:<id>`. */
  @Column({ type: 'text', nullable: true }) givenBy: string | null;
  @Column({ type: 'text' }) lastStep: TicketStep | 'issue' | 'change';
  @Column({ type: 'integer' }) version: number;
}

@Entity({ schema: 'visits', name: 'ticket_period' })
export class TicketPeriodEntity {
  @PrimaryColumn({ type: 'uuid' }) ticketId: TicketPeriod['ticketId'];
  @PrimaryColumn({ type: 'integer' }) sequence: number;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: string;
  @Column({ type: 'text' }) state: TicketPeriod['state'];
  @Column({ type: 'text' }) queueId: TicketPeriod['queueId'];
  @Column({ type: 'text', nullable: true }) deskId: TicketPeriod['deskId'];
  @Column({ type: 'text', nullable: true }) staffId: TicketPeriod['staffId'];
  @Column({ type: 'timestamptz' }) startedAt: string;
  @Column({ type: 'timestamptz', nullable: true }) endedAt: string | null;
  @Column({ type: 'text', nullable: true }) wrong: TicketPeriod['wrong'];
  /** Who flagged it and when; the house's own flags have nobody. */
  @Column({ type: 'text', nullable: true }) wrongBy: TicketPeriod['staffId'];
  @Column({ type: 'timestamptz', nullable: true }) wrongAt: string | null;
}
