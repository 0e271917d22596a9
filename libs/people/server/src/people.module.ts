import { Global, Module } from '@nestjs/common';
import { StaffSource } from '@desk/access/server';
import { PeopleInJournal, PersonRegister, Retained } from '@desk/audit/server';
import { Jobs } from '@desk/platform/server';
import { CloseVisitorNeeds } from './close-visitor-needs';
import { ConflictsController } from './conflict/conflicts.controller';
import { KeepConflicts } from './conflict/keep-conflicts.listener';
import { LiftConflict } from './conflict/lift-conflict';
import { ListConflicts } from './conflict/list-conflicts';
import { ReportVisitConflict } from './conflict/report-visit-conflict';
import { TakeOverVisit } from './conflict/take-over-visit';
import { GetVisitor } from './get-visitor';
import { HouseCache } from './house-cache';
import { HouseStaff } from './house-staff';
import { IdentifyVisitor } from './identify-visitor';
import { PeopleInJournalHere } from './people-in-journal-here';
import { PeopleInRegister } from './people-in-register';
import { PeopleController } from './people.controller';
import { People } from './people.facade';
import { ProtectedPeople } from './protected-people';
import { RecordCheck } from './record-check';
import { RecordMandate } from './record-mandate';
import { RetainedIdentities } from './retained-identities';
import { StaffLanguages } from './staff-languages';
import { UnmaskVisitor } from './unmask-visitor';
import { VisitorRecords } from './visitor-records';
import { WhenVisitEnded } from './when-visit-ended.listener';

/** Supplies `StaffSource`, and `PeopleInJournal` and what is held about a person to the journal. Needs `MetVisits` (supplied by visits/server) and the house's `Journal`. */
@Global()
@Module({
  controllers: [PeopleController, ConflictsController],
  providers: [
    People, HouseCache, VisitorRecords, ProtectedPeople, IdentifyVisitor, GetVisitor, RecordCheck, RecordMandate, UnmaskVisitor, StaffLanguages, CloseVisitorNeeds, WhenVisitEnded, ReportVisitConflict, KeepConflicts, ListConflicts, TakeOverVisit, LiftConflict, { provide: StaffSource, useClass: HouseStaff },
    { provide: PeopleInJournal, useClass: PeopleInJournalHere }, PeopleInRegister, RetainedIdentities,
  ],
  exports: [People, StaffLanguages, StaffSource, PeopleInJournal],
})
export class PeopleModule {
  constructor(jobs: Jobs, needs: CloseVisitorNeeds, register: PersonRegister, held: PeopleInRegister, retained: Retained, identities: RetainedIdentities) {
    register.add(held);
    retained.add(identities);
    jobs.every('people.need', '* * * * *', () => needs.run());
  }
}
