import { AuditJournal } from '@desk/audit/server';
import type { Principal } from '@desk/access/contract';
import type { Caller, PairedDevice } from '@desk/access/server';
import { OfficeId, StaffId, officeCompartment, type VisitId } from '@desk/kernel/contract';
import { aCaller, aPrincipal, openTestDatabase, type TestDatabase } from '@desk/testing/server';
import { DeskId, QueueId, QueueSettings, queueApi, waitingRoomApi, type TicketCommand } from '@desk/visits/contract';
import { ChangeVisit } from '../src/change-visit';
import { EndVisit } from '../src/end-visit';
import { OpenCases } from '../src/open-cases';
import { CallNext } from '../src/queue/call-next';
import { ChangeHands } from '../src/queue/change-hands';
import { FinishVisit } from '../src/queue/finish-visit';
import { Forecast } from '../src/queue/forecast';
import { GiveTicket } from '../src/queue/give-ticket';
import { IssueTicket } from '../src/queue/issue-ticket';
import { JournalTicket } from '../src/queue/journal-ticket';
import { OfficeWork } from '../src/queue/office-work';
import { QueueSetups } from '../src/queue/queue-setups';
import { SetDesk } from '../src/queue/set-desk';
import { StartService } from '../src/queue/start-service';
import { SweepQueue } from '../src/queue/sweep-queue';
import { StepTicket } from '../src/queue/step-ticket';
import { TakeTicket } from '../src/queue/take-ticket';
import { TellStep } from '../src/queue/tell-step';
import { TicketChanges } from '../src/queue/ticket-changes';
import { TicketKeys } from '../src/queue/ticket-keys';
import { WhenVisitEnds } from '../src/queue/when-visit-ends.listener';

export const office = OfficeId.parse('uddevalla');
const always = { validFrom: '2020-01-01', validTo: null };
export const queue = (letter: string): QueueId => QueueId.parse(`uddevalla-${letter}`);
export const desk = (number: string): DeskId => DeskId.parse(`uddevalla-${number}`);
/** A clerk at Uddevalla's desks. */
export const aClerk = (name = 'desk-uddevalla', its: Partial<Principal> = {}): Caller => aCaller(aPrincipal({ staffId: StaffId.parse(name), ...its }));
export const aManager = (): Caller =>
  aCaller(aPrincipal({ staffId: StaffId.parse('office-manager-uddevalla'), duties: [{ code: 'office-manager', agencyId: null, compartments: [], officeIds: [office], ...always }] }));
export const kiosk: PairedDevice = { deviceId: '0197a000-0000-7000-8000-000000000001', kind: 'kiosk', officeId: office, name: 'Kiosk vid dörren', scope: [officeCompartment(office)] };

class NoCases extends OpenCases {
  async ofVisit(): Promise<[]> {
    return [];
  }
}

export const defaultSettings = QueueSettings.parse({ hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '16:00' })) });

/** Puts an office with three queues (A takes everything, B life event LH01, C asks for a competence) and four desks in the database. */
export const putOffice = async (house: Pick<TestDatabase, 'asOwner'>, settings: Partial<QueueSettings> = {}): Promise<void> => {
  const compartment = officeCompartment(office);
  await house.asOwner(`INSERT INTO visits.queue_office VALUES ($1, $2, $3, 1) ON CONFLICT (office_id) DO UPDATE SET settings = EXCLUDED.settings`, [office, compartment, JSON.stringify({ ...defaultSettings, ...settings })]);
  for (const [letter, events, competence, position] of [['A', [], null, 0], ['B', ['LH01'], null, 1], ['C', ['LH13'], 'id-kontroll', 2]] as const) {
    await house.asOwner(`INSERT INTO visits.queue VALUES ($1, $2, $3, $4, $5, $6, '{}', $7, true, $8) ON CONFLICT DO NOTHING`,
      [queue(letter.toLowerCase()), compartment, office, letter, JSON.stringify({ sv: `Kö ${letter}`, en: `Queue ${letter}` }), events, competence, position]);
  }
  for (const number of ['1', '2', '3', '4']) {
    await house.asOwner(`INSERT INTO visits.desk VALUES ($1, $2, $3, $4, 'desk', $5, $5, 'closed', NULL, NULL, '{}', '{}', '{}', 1) ON CONFLICT DO NOTHING`, [desk(number), compartment, office, number, ['a', 'b', 'c'].map(queue)]);
  }
};

/** The use cases of the queue on a database of the test's own, at 10.42 on a normal Tuesday. */
export const openQueueHouse = async (settings: Partial<QueueSettings> = {}) => {
  const house = await openTestDatabase();
  await putOffice(house, settings);
  const { database, clock, cipher } = house;
  const told: { name: string; data: unknown }[] = [];
  database.observe((events) => told.push(...events.map(({ name, data }) => ({ name, data }))));
  const journal = new AuditJournal(database, clock);
  const evictions: ((what: string) => void)[] = [];
  const rights = { evict: async (what: string) => evictions.forEach((act) => act(what)), onEvict: (act: (what: string) => void) => void evictions.push(act) };
  const work = new OfficeWork(database);
  const setups = new QueueSetups(database, rights, clock);
  const keys = new TicketKeys(cipher, database);
  const noted = new JournalTicket(journal);
  const steps = new TellStep(database);
  const changes = new TicketChanges(database);
  const forecast = new Forecast(work, database, setups, clock);
  const give = new GiveTicket(work, database, setups, forecast, keys, clock);
  const change = new ChangeVisit(database);
  const ending = new EndVisit(change, new NoCases(), database, journal, clock);
  const hands = new ChangeHands(database, changes, noted, steps, clock);
  const follows = new WhenVisitEnds(database, clock);
  database.join('VisitEnded', (data) => follows.ended(data as { visitId: VisitId } & Parameters<typeof follows.ended>[0]));
  database.join('VisitTakenOver', (data) => follows.takenOver(data as Parameters<typeof follows.takenOver>[0]));
  const issuing = new IssueTicket(give, noted);
  const taking = new TakeTicket(give, noted);
  const calling = new CallNext(work, database, setups, noted, steps, clock);
  const starting = new StartService(work, database, setups, changes, hands, noted, steps, clock);
  const stepping = new StepTicket(work, database, setups, changes, new FinishVisit(database, change, new NoCases(), ending), hands, noted, steps, clock);
  const sweeping = new SweepQueue(database, { house: async () => ({ agencies: [], compartments: [], offices: [] }) }, setups, changes, noted, steps, clock);
  const seating = new SetDesk(work, database, setups, noted, clock);
  return {
    house, clock, told, setups, keys, forecast, journal: noted, steps, changes, work, ending, give,
    issue: (its: object = {}, by: Caller = aClerk()) => issuing.run(queueApi.issueTicket.input.parse({ officeId: office, ...its }), by),
    take: (its: object, device: PairedDevice = kiosk) => taking.run(waitingRoomApi.takeTicket.input.parse(its), device),
    open: (number: string, by: Caller, its: object = {}) => seating.run(queueApi.setDesk.input.parse({ officeId: office, deskId: desk(number), state: 'open', ...its }), by),
    next: (number: string, by: Caller) => calling.run({ officeId: office, deskId: desk(number) }, by),
    step: (ticket: { id: string; version: number }, command: TicketCommand, by: Caller) => stepping.run(queueApi.stepTicket.input.parse({ ticketId: ticket.id, version: ticket.version, command }), by),
    start: (ticket: { id: string; version: number }, by: Caller) => starting.run(queueApi.startService.input.parse({ ticketId: ticket.id, version: ticket.version }), by),
    sweep: () => sweeping.sweep(office),
    periods: (ticketId: string) => house.asOwner<{ sequence: number; state: string; started: Date; ended: Date | null; wrong: string | null }>(
      `SELECT sequence, state, started_at AS started, ended_at AS ended, wrong FROM visits.ticket_period WHERE ticket_id = $1 ORDER BY sequence`, [ticketId]),
  };
};
export type QueueHouse = Awaited<ReturnType<typeof openQueueHouse>>;
