import { Global, Module } from '@nestjs/common';
import { AgreementFigures } from '@desk/agreements/server';
import { PersonRegister, Retained } from '@desk/audit/server';
import { Jobs } from '@desk/platform/server';
import { OpenCases } from '@desk/visits/server';
import { CaseJournal } from './case-journal';
import { Cases } from './cases.facade';
import { CasesInRegister } from './cases-in-register';
import { CasesController } from './cases.controller';
import { NamedContent } from '@desk/access/server';
import { NamedHandoffHere } from './break-glass/named-handoff';
import { ReportHandoffConflict } from './conflict/report-handoff-conflict';
import { WhenConflictReported } from './conflict/when-conflict-reported.listener';
import { CorrectNote } from './correct-note';
import { CountHandoffs } from './count-handoffs';
import { CrossingGrounds } from './disclosures/crossing-grounds';
import { DecideDisclosure } from './disclosures/decide-disclosure';
import { DisclosuresController } from './disclosures/disclosures.controller';
import { ForwardDocuments } from './disclosures/forward-documents';
import { GetReceipt } from './disclosures/get-receipt';
import { GiveWaiver } from './disclosures/give-waiver';
import { ListDisclosable } from './disclosures/list-disclosable';
import { ListWaivers } from './disclosures/list-waivers';
import { WaiverSaid } from './disclosures/waiver-said';
import { WithdrawWaiver } from './disclosures/withdraw-waiver';
import { AttachFile } from './documents/attach-file';
import { DocumentsController } from './documents/documents.controller';
import { OpenDocument } from './documents/open-document';
import { DoTask } from './do-task';
import { DraftHandoff } from './draft-handoff';
import { FiguresForAgreements } from './figures-for-agreements';
import { GetHandoff } from './get-handoff';
import { HandoffMoves } from './handoff-moves';
import { HandoffsController } from './handoffs.controller';
import { ListHandoffs } from './list-handoffs';
import { ListNotes } from './list-notes';
import { ListVisitCases } from './list-visit-cases';
import { MoveByTime } from './move-by-time';
import { PreviewHandoff } from './preview-handoff';
import { RedirectHandoff } from './redirect-handoff';
import { CorrectRegistration } from './registration/correct-registration';
import { GetRegistration } from './registration/get-registration';
import { ListRegistrations } from './registration/list-registrations';
import { Registering } from './registration/register';
import { RegistrationsController } from './registration/registrations.controller';
import { RegisterHandedOver } from './registration/register-handed-over';
import { RetainedCases, RetainedWaivers } from './retained-cases';
import { SendHandoff } from './send-handoff';
import { SetOutcome } from './set-outcome';
import { StepHandoff } from './step-handoff';
import { TaskRefusals } from './task-refusals';
import { UnmaskHandoff } from './unmask-handoff';
import { VisitInHand } from './visit-in-hand';
import { WhenAgreementChanges } from './when-agreement-changes.listener';
import { WhenVisitChanges } from './when-visit-changes.listener';
import { WhenVisitRegistered } from './when-visit-registered.listener';
import { WriteNote } from './write-note';

/** Needs `Visits`, `People`, `Routing`, `Agreements`, `RightsOf` and the `Journal`; supplies `OpenCases` to visits and `AgreementFigures` to agreements. */
@Global()
@Module({
  controllers: [CasesController, HandoffsController, DocumentsController, DisclosuresController, RegistrationsController],
  providers: [
    Cases, CasesInRegister, RetainedCases, RetainedWaivers, { provide: OpenCases, useExisting: Cases }, CaseJournal, VisitInHand, TaskRefusals, DoTask, SetOutcome, ListVisitCases, WriteNote, CorrectNote, ListNotes,
    DraftHandoff, PreviewHandoff, SendHandoff, HandoffMoves, StepHandoff, RedirectHandoff, ListHandoffs, CountHandoffs, GetHandoff, UnmaskHandoff, MoveByTime, AttachFile, OpenDocument, WhenVisitRegistered, WhenVisitChanges,
    CrossingGrounds, ForwardDocuments, WaiverSaid, GiveWaiver, ListWaivers, WithdrawWaiver, DecideDisclosure, ListDisclosable, GetReceipt, WhenAgreementChanges, { provide: NamedContent, useClass: NamedHandoffHere }, ReportHandoffConflict, WhenConflictReported, Registering, RegisterHandedOver, ListRegistrations, GetRegistration, CorrectRegistration, { provide: AgreementFigures, useClass: FiguresForAgreements },
  ],
  exports: [NamedContent, Cases, OpenCases, AgreementFigures],
})
export class CasesModule {
  constructor(register: PersonRegister, held: CasesInRegister, retained: Retained, old: RetainedCases, waivers: RetainedWaivers, jobs: Jobs, byTime: MoveByTime, handedOver: RegisterHandedOver) {
    register.add(held);
    retained.add(old);
    retained.add(waivers);
    jobs.every('cases.time', '* * * * *', () => byTime.run());
    jobs.every('cases.registration', '* * * * *', () => handedOver.run());
  }
}
