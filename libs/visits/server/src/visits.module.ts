import { Global, Module } from '@nestjs/common';
import { DeviceSource } from '@desk/access/server';
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
import { RegisterVisit } from './register-visit';
import { RemoveLifeEvent } from './remove-life-event';
import { ResumeVisit } from './resume-visit';
import { UpdateVisit } from './update-visit';
import { VisitNumbers } from './visit-numbers';
import { VisitsController } from './visits.controller';
import { Visits } from './visits.facade';
import { WhenHandoffComesBack } from './when-handoff-comes-back.listener';
import { WhenVisitorIdentified } from './when-visitor-identified.listener';

/** Needs `People` (people/server) and `OpenCases` (supplied by cases/server). */
@Global()
@Module({
  controllers: [VisitsController, DevicesController],
  providers: [
    Visits, { provide: MetVisits, useExisting: Visits }, VisitNumbers, ChangeVisit, RegisterVisit, ListMyVisits, GetVisit, UpdateVisit, ParkVisit, ResumeVisit, ChooseLifeEvent, RemoveLifeEvent,
    AddCaseType, EndVisit, ListDeskToDos, CloseVisitNeeds, WhenHandoffComesBack, WhenVisitorIdentified, ...deviceProviders,
  ],
  exports: [Visits, MetVisits, DeviceSource],
})
export class VisitsModule {
  constructor(jobs: Jobs, needs: CloseVisitNeeds) {
    jobs.every('visits.need', '* * * * *', () => needs.run());
  }
}
