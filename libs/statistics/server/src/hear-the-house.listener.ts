import { randomUUIDv7 } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { TaskRefused } from '@desk/agreements/contract';
import { CaseClosed, CaseOpened, HandoffMoved, HandoffSent, TaskDone } from '@desk/cases/contract';
import type { Clock } from '@desk/kernel/contract';
import { ProtectedVisitorMet, VisitorRecognised } from '@desk/people/contract';
import { CLOCK, Database, JoinsIn } from '@desk/platform/server';
import { PeriodFlagged, ServiceEnded, ServiceStarted, TicketCalled, TicketIssued, TicketLeft, TicketNoShow, TicketTransferred, VisitChanged, VisitEnded, VisitRegistered } from '@desk/visits/contract';
import { RepeatWindows } from './repeat-windows';
import { SightingEntity, ToldEntity } from './told.entity';
import { kept, type KeptName } from './told-event';

type Of<E extends { readonly data: z.ZodType }> = z.output<E['data']>;
const timed: ReadonlySet<string> = new Set(['park', 'resume']);

/**
 * Writes down what the house tells, without those who did it, in the very batch of the act: no statement more than the act has anyway, and nothing is lost or
 * doubled. Facts are made from it afterwards (decision 10). It only hears: it asks nothing and refuses nothing.
 */
@Injectable()
export class HearTheHouse {
  constructor(
    private readonly database: Database,
    private readonly windows: RepeatWindows,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @JoinsIn(VisitRegistered) async visitRegistered(data: Of<typeof VisitRegistered>): Promise<void> { this.keep('VisitRegistered', data.visitId, data); }
  @JoinsIn(VisitChanged) async visitChanged(data: Of<typeof VisitChanged>): Promise<void> { if (timed.has(data.step)) this.keep('VisitChanged', data.visitId, data); }
  @JoinsIn(VisitEnded) async visitEnded(data: Of<typeof VisitEnded>): Promise<void> { this.keep('VisitEnded', data.visitId, data); }
  @JoinsIn(CaseOpened) async caseOpened(data: Of<typeof CaseOpened>): Promise<void> { this.keep('CaseOpened', data.visitId, data); }
  @JoinsIn(TaskDone) async taskDone(data: Of<typeof TaskDone>): Promise<void> { this.keep('TaskDone', data.visitId, data); }
  @JoinsIn(CaseClosed) async caseClosed(data: Of<typeof CaseClosed>): Promise<void> { this.keep('CaseClosed', data.visitId, data); }
  @JoinsIn(HandoffSent) async handoffSent(data: Of<typeof HandoffSent>): Promise<void> { this.keep('HandoffSent', data.visitId, data); }
  @JoinsIn(HandoffMoved) async handoffMoved(data: Of<typeof HandoffMoved>): Promise<void> { this.keep('HandoffMoved', data.visitId, data); }
  @JoinsIn(TaskRefused) async taskRefused(data: Of<typeof TaskRefused>): Promise<void> { this.keep('TaskRefused', randomUUIDv7(), data); }
  @JoinsIn(TicketIssued) async ticketIssued(data: Of<typeof TicketIssued>): Promise<void> { this.keep('TicketIssued', data.ticketId, data, data.at); }
  @JoinsIn(TicketCalled) async ticketCalled(data: Of<typeof TicketCalled>): Promise<void> { this.keep('TicketCalled', data.ticketId, data, data.at); }
  @JoinsIn(ServiceStarted) async serviceStarted(data: Of<typeof ServiceStarted>): Promise<void> { this.keep('ServiceStarted', data.ticketId, data, data.at); }
  @JoinsIn(TicketNoShow) async ticketNoShow(data: Of<typeof TicketNoShow>): Promise<void> { this.keep('TicketNoShow', data.ticketId, data, data.at); }
  @JoinsIn(TicketLeft) async ticketLeft(data: Of<typeof TicketLeft>): Promise<void> { this.keep('TicketLeft', data.ticketId, data, data.at); }
  @JoinsIn(TicketTransferred) async ticketTransferred(data: Of<typeof TicketTransferred>): Promise<void> { this.keep('TicketTransferred', data.ticketId, data, data.at); }
  @JoinsIn(ServiceEnded) async serviceEnded(data: Of<typeof ServiceEnded>): Promise<void> { this.keep('ServiceEnded', data.ticketId, data, data.at); }
  @JoinsIn(PeriodFlagged) async periodFlagged(data: Of<typeof PeriodFlagged>): Promise<void> { this.keep('PeriodFlagged', data.ticketId, data, data.at); }

  /** From now nothing about the visit is counted, and what was is taken away (domain.md 2.3). */
  @JoinsIn(ProtectedVisitorMet) async protectedVisitorMet({ visitId }: Of<typeof ProtectedVisitorMet>): Promise<void> { this.keep('VisitForgotten', visitId, {}); }

  /** The pseudonym goes no further than this: what is kept was hashed with keys that die with their window. */
  @JoinsIn(VisitorRecognised) async visitorRecognised({ visitId, pseudonym }: Of<typeof VisitorRecognised>): Promise<void> {
    const at = this.clock.now();
    const sightings = this.windows.sightingsOf(pseudonym, at);
    for (const sighting of sightings) this.database.insert(SightingEntity, { id: randomUUIDv7(), visitId, at: at.toISOString(), ...sighting });
    if (sightings.length > 0) this.keep('VisitorSeen', visitId, {});
  }

  private keep(name: KeptName, subject: string, data: object, at: string = this.clock.now().toISOString()): void {
    this.database.insert(ToldEntity, { id: randomUUIDv7(), at, name, subject, data: kept[name].parse(data), folded: false });
  }
}
