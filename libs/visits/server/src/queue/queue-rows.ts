import type { z } from 'zod';
import { columnsOf } from '@desk/platform/server';
import { liveStates, type Desk, type HelpCall, type Ticket } from '@desk/visits/contract';
import { DeskEntity, HelpCallEntity, PresenceEntity, QueueEntity, QuickAnswerEntity } from './office-queue.entity';
import { TicketEntity, TicketPeriodEntity } from './ticket.entity';

export const ticketColumns = columnsOf(TicketEntity, 't');
export const selectTickets = `SELECT ${ticketColumns} FROM visits.ticket t`;
export const selectPeriods = `SELECT ${columnsOf(TicketPeriodEntity, 'p')} FROM visits.ticket_period p`;
export const selectDesks = `SELECT ${columnsOf(DeskEntity, 'd')} FROM visits.desk d`;
export const selectQueues = `SELECT ${columnsOf(QueueEntity, 'q')} FROM visits.queue q`;
export const selectPresence = `SELECT ${columnsOf(PresenceEntity, 'p')} FROM visits.presence p`;
export const selectHelp = `SELECT ${columnsOf(HelpCallEntity, 'h')} FROM visits.help_call h`;
export const selectAnswers = `SELECT ${columnsOf(QuickAnswerEntity, 'a')} FROM visits.quick_answer a`;

/** The states of tickets whose visitor is still in the house, as SQL. */
export const LIVE = `('${liveStates.join("', '")}')`;

/** The ticket as staff see it. The hash of its token stays in the house. */
export const toTicket = (row: TicketEntity): z.input<typeof Ticket> => {
  const { compartment: _, sequence: __, givenQueueId: ___, tokenHash: ____, requestKey: _____, ...ticket } = row;
  return ticket;
};

/** The desk as it is now: what it serves, and what its clerk may be offered. */
export const toDesk = ({ compartment: _, serves, ...desk }: DeskEntity): z.input<typeof Desk> => ({ ...desk, queueIds: serves });

export const toHelpCall = ({ compartment: _, ...call }: HelpCallEntity): z.input<typeof HelpCall> => call;

/** A desk that nobody holds: what it serves is what it was set up for. The assignments of an `UPDATE visits.desk`. */
export const closedDesk = `state = 'closed', staff_id = NULL, since = NULL, serves = queue_ids, languages = '{}', competences = '{}', able = '{}', version = version + 1`;
