import { z } from 'zod';
import type { Text } from '@desk/kernel/contract';
import { DeskId, QueueId } from './office-queue';
import type { TicketState } from './ticket';

/** A step that a clerk or the reception asks for, with what the step needs. Starting service has an endpoint of its own, since it answers with the visit. */
export const TicketCommand = z.discriminatedUnion('step', [
  z.object({ step: z.literal('call'), deskId: DeskId }),
  z.object({ step: z.literal('recall') }),
  z.object({ step: z.literal('no-show') }),
  z.object({ step: z.literal('return') }),
  z.object({ step: z.literal('park'), minutes: z.int().min(1).max(180).optional() }),
  z.object({ step: z.literal('resume') }),
  z.object({ step: z.literal('transfer'), queueId: QueueId.optional(), deskId: DeskId.optional(), competence: z.string().min(1).max(40).optional() }),
  z.object({ step: z.literal('move'), deskId: DeskId }),
  z.object({ step: z.literal('take-over'), deskId: DeskId }),
  z.object({ step: z.literal('leave') }),
  z.object({ step: z.literal('take-back') }),
  z.object({ step: z.literal('finish') }),
]);
export type TicketCommand = z.infer<typeof TicketCommand>;

/** `start` has its own endpoint. The rest the house does: the visit ended, the time to come back passed, the night came. */
export type TicketStep = TicketCommand['step'] | 'start' | 'end' | 'park-over' | 'return-over' | 'left-overnight' | 'served-overnight';

/** What a step does besides the change of state. */
export type TicketEffect = 'desk-is-mine' | 'desk-is-given' | 'desk-is-none' | 'place-kept' | 'calls-again' | 'visit-begins' | 'visit-changes-hands' | 'visit-ends' | 'token-dies' | 'flagged';

export type TicketStepRule = {
  readonly name: Text;
  readonly from: readonly TicketState[];
  readonly to: TicketState;
  /** staff: anybody who may handle the office's tickets. visitor: by "min kölapp". house: a clock or the visit. */
  readonly who: readonly ('staff' | 'visitor' | 'house')[];
  /** mine: called or served by me. my-desk: I hold the desk named and it is open. colleagues: held by somebody else. grace: mine, and the time to come has passed. fresh: given at most five minutes ago. */
  readonly guard: 'any' | 'mine' | 'my-desk' | 'colleagues' | 'grace' | 'fresh';
  readonly effects: readonly TicketEffect[];
};

/**
 * Every step of a ticket: who may take it, from where, to where, and what it does. Server and screens read this one table. First arrival is never touched,
 * so every way back to `waiting` keeps the place. `call-next` is `call` of the ticket that the order gives.
 */
export const ticketSteps = {
  call: { name: { sv: 'Ropa upp', en: 'Call' }, from: ['waiting', 'parked', 'no-show'], to: 'called', who: ['staff'], guard: 'my-desk', effects: ['desk-is-mine', 'calls-again'] },
  recall: { name: { sv: 'Ropa igen', en: 'Call again' }, from: ['called'], to: 'called', who: ['staff'], guard: 'mine', effects: ['calls-again'] },
  start: { name: { sv: 'Börja', en: 'Start' }, from: ['called'], to: 'in-service', who: ['staff'], guard: 'mine', effects: ['visit-begins'] },
  'no-show': { name: { sv: 'Kom inte', en: 'Did not come' }, from: ['called'], to: 'no-show', who: ['staff'], guard: 'grace', effects: ['desk-is-none'] },
  return: { name: { sv: 'Kom tillbaka', en: 'Came back' }, from: ['no-show'], to: 'waiting', who: ['staff', 'visitor'], guard: 'any', effects: ['place-kept'] },
  park: { name: { sv: 'Parkera', en: 'Park' }, from: ['waiting', 'called', 'in-service'], to: 'parked', who: ['staff', 'visitor'], guard: 'any', effects: ['desk-is-none', 'place-kept'] },
  resume: { name: { sv: 'Ställ i kön igen', en: 'Back in the queue' }, from: ['parked'], to: 'waiting', who: ['staff', 'visitor'], guard: 'any', effects: ['place-kept'] },
  transfer: { name: { sv: 'Skicka vidare', en: 'Transfer' }, from: ['waiting', 'called', 'in-service', 'parked', 'no-show'], to: 'waiting', who: ['staff'], guard: 'any', effects: ['desk-is-none', 'place-kept'] },
  move: { name: { sv: 'Flytta till rum', en: 'Move to a room' }, from: ['in-service'], to: 'in-service', who: ['staff'], guard: 'mine', effects: ['desk-is-given'] },
  'take-over': { name: { sv: 'Ta över', en: 'Take over' }, from: ['called', 'in-service'], to: 'in-service', who: ['staff'], guard: 'colleagues', effects: ['desk-is-mine', 'visit-changes-hands'] },
  leave: { name: { sv: 'Har gått', en: 'Has left' }, from: ['waiting', 'called', 'parked', 'no-show'], to: 'left', who: ['staff', 'visitor'], guard: 'any', effects: ['token-dies'] },
  'take-back': { name: { sv: 'Ångra kölappen', en: 'Take the ticket back' }, from: ['waiting'], to: 'left', who: ['staff'], guard: 'fresh', effects: ['token-dies', 'flagged'] },
  finish: { name: { sv: 'Klart, bara en fråga', en: 'Done, just a question' }, from: ['in-service'], to: 'done', who: ['staff'], guard: 'mine', effects: ['visit-ends', 'token-dies'] },
  end: { name: { sv: 'Besöket avslutades', en: 'The visit ended' }, from: ['waiting', 'called', 'in-service', 'parked', 'no-show'], to: 'done', who: ['house'], guard: 'any', effects: ['token-dies'] },
  'park-over': { name: { sv: 'Tiden gick ut, åter i kön', en: 'Time passed, back in the queue' }, from: ['parked'], to: 'waiting', who: ['house'], guard: 'any', effects: ['place-kept'] },
  'return-over': { name: { sv: 'Kom inte tillbaka', en: 'Did not come back' }, from: ['no-show'], to: 'left', who: ['house'], guard: 'any', effects: ['token-dies'] },
  'left-overnight': { name: { sv: 'Kvar över natten', en: 'Left overnight' }, from: ['waiting', 'called', 'parked', 'no-show'], to: 'left', who: ['house'], guard: 'any', effects: ['token-dies', 'flagged'] },
  'served-overnight': { name: { sv: 'Pågick över natten', en: 'In service overnight' }, from: ['in-service'], to: 'done', who: ['house'], guard: 'any', effects: ['token-dies', 'flagged'] },
} as const satisfies Record<TicketStep, TicketStepRule>;

export const ticketStateNames = {
  waiting: { sv: 'Väntar', en: 'Waiting' }, called: { sv: 'Uppropad', en: 'Called' }, 'in-service': { sv: 'Vid disken', en: 'At the desk' }, parked: { sv: 'Parkerad', en: 'Parked' },
  'no-show': { sv: 'Kom inte', en: 'Did not come' }, done: { sv: 'Klar', en: 'Done' }, left: { sv: 'Har gått', en: 'Has left' },
} as const satisfies Record<TicketState, Text>;
