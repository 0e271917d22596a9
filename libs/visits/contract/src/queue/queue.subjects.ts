import { subject } from '@desk/kernel/contract';

/** An office's queues and desks. `read`: the queue column, desks and presence. `staff`: open, pause and close a desk, call a colleague. `manage`: settings. `measure`: how well estimates hold. */
export const QueueSubject = subject('Queue', { actions: ['read', 'staff', 'manage', 'measure'], where: ['officeId'] });

/** A ticket is anonymous always. `issue`: give one, answer at once, take back. `handle`: call, and every step after. */
export const TicketSubject = subject('Ticket', { actions: ['read', 'issue', 'handle'], where: ['officeId'] });
