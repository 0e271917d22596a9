import { Global, Module } from '@nestjs/common';
import { DeviceSource, TicketSource } from '@desk/access/server';
import { PersonRegister } from '@desk/audit/server';
import { MetVisits } from '@desk/people/server';
import { Jobs } from '@desk/platform/server';
import { AddCaseType } from './add-case-type';
import { ChangeVisit } from './change-visit';
import { ChooseLifeEvent } from './choose-life-event';
import { CloseVisitNeeds } from './close-visit-needs';
import { deviceProviders } from './devices/devices.providers';
import { DevicesController } from './devices/devices.controller';
import { EndVisit } from './end-visit';
import { GetVisit } from './get-visit';
import { ListDeskToDos } from './list-desk-to-dos';
import { ListMyVisits } from './list-my-visits';
import { ParkVisit } from './park-visit';
import { AppointmentsController } from './queue/appointments.controller';
import { DesksController } from './queue/desks.controller';
import { ForgetTickets } from './queue/forget-tickets';
import { QueueController } from './queue/queue.controller';
import { queueProviders } from './queue/queue.providers';
import { SweepQueue } from './queue/sweep-queue';
import { WaitingRoomController } from './queue/waiting-room.controller';
import { RegisterVisit } from './register-visit';
import { RemoveLifeEvent } from './remove-life-event';
import { ResumeVisit } from './resume-visit';
import { UpdateVisit } from './update-visit';
import { VisitNumbers } from './visit-numbers';
import { VisitsInRegister } from './visits-in-register';
import { VisitsController } from './visits.controller';
import { Visits } from './visits.facade';
import { WhenConflictTakenOver } from './when-conflict-taken-over.listener';
import { WhenHandoffComesBack } from './when-handoff-comes-back.listener';
import { WhenVisitorIdentified } from './when-visitor-identified.listener';

/** Needs `People` (people/server) and `OpenCases` (supplied by cases/server). */
@Global()
@Module({
  controllers: [VisitsController, DevicesController, QueueController, DesksController, WaitingRoomController, AppointmentsController],
  providers: [
    Visits, VisitsInRegister, { provide: MetVisits, useExisting: Visits }, VisitNumbers, ChangeVisit, RegisterVisit, ListMyVisits, GetVisit, UpdateVisit, ParkVisit, ResumeVisit, ChooseLifeEvent, RemoveLifeEvent,
    AddCaseType, EndVisit, ListDeskToDos, CloseVisitNeeds, WhenConflictTakenOver, WhenHandoffComesBack, WhenVisitorIdentified, ...deviceProviders, ...queueProviders,
  ],
  exports: [Visits, MetVisits, DeviceSource, TicketSource],
})
export class VisitsModule {
  constructor(register: PersonRegister, held: VisitsInRegister, jobs: Jobs, needs: CloseVisitNeeds, queue: SweepQueue, old: ForgetTickets) {
    register.add(held);
    jobs.every('visits.need', '* * * * *', () => needs.run());
    jobs.every('visits.queue', '* * * * *', () => queue.run());
    jobs.every('visits.forget', '23 * * * *', () => old.run());
  }
}
