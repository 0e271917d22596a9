import { RightsOf, TicketSource } from '@desk/access/server';
import { CLOCK, Database } from '@desk/platform/server';
import { AppointmentBook } from './appointment-book';
import { Appointments } from './appointments';
import { BookTime } from './book-time';
import { CallNext } from './call-next';
import { ChangeHands } from './change-hands';
import { ChangeTicket } from './change-ticket';
import { FinishVisit } from './finish-visit';
import { FlagPeriod } from './flag-period';
import { Forecast } from './forecast';
import { ForgetTickets } from './forget-tickets';
import { GetCalibration } from './get-calibration';
import { GetQueue } from './get-queue';
import { GetReception } from './get-reception';
import { GetTicket } from './get-ticket';
import { GiveTicket } from './give-ticket';
import { CallHelp, ChangeHelp } from './help-calls';
import { IssueTicket } from './issue-ticket';
import { JournalTicket } from './journal-ticket';
import { ListDeskStaff } from './list-desk-staff';
import { ListFlaggedTimes } from './list-flagged-times';
import { ListOffices } from './list-offices';
import { OfficeWork } from './office-work';
import { GetQueueSetup, SaveQueueSetup } from './queue-setup';
import { QueueSetups } from './queue-setups';
import { AnswerAtOnce, UndoAnswer } from './quick-answers';
import { RefreshDesks } from './refresh-desks';
import { SetDesk } from './set-desk';
import { SetPresence } from './set-presence';
import { SetStaffLanguages } from './set-staff-languages';
import { StartService } from './start-service';
import { StepMyTicket } from './step-my-ticket';
import { StepTicket } from './step-ticket';
import { SweepQueue } from './sweep-queue';
import { TakeTicket } from './take-ticket';
import { TellStep } from './tell-step';
import { TicketChanges } from './ticket-changes';
import { TicketKeys } from './ticket-keys';
import { WaitingRoom } from './waiting-room';
import { WhenProtectedMet } from './when-protected-met.listener';
import { WhenVisitEnds } from './when-visit-ends.listener';

/** The queue, as the visits module puts it in place. `TicketSource` is for the sockets. */
export const queueProviders = [
  OfficeWork, { provide: QueueSetups, useFactory: (...needs: ConstructorParameters<typeof QueueSetups>) => new QueueSetups(...needs), inject: [Database, RightsOf, CLOCK] }, TicketKeys, { provide: TicketSource, useExisting: TicketKeys }, JournalTicket,
  TellStep, TicketChanges, Forecast, GiveTicket, IssueTicket, TakeTicket, CallNext, StepTicket, StartService, ChangeHands, FinishVisit, ChangeTicket, GetTicket, FlagPeriod, GetQueue, GetReception, AnswerAtOnce, UndoAnswer, SetDesk,
  SetPresence, CallHelp, ChangeHelp, GetQueueSetup, SaveQueueSetup, GetCalibration, ListFlaggedTimes, ListDeskStaff, ListOffices, RefreshDesks, SetStaffLanguages, WaitingRoom, StepMyTicket, SweepQueue, ForgetTickets, AppointmentBook, BookTime, Appointments, WhenProtectedMet, WhenVisitEnds,
];
