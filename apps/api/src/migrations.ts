import { Access1763800100000, BreakGlass1764940400000 } from '@desk/access/server';
import { AgreementLife1764000000000, Agreements1763800400000, LeavingAVersion1764000100000, WhitelistByTwo1764200000000, Unreceived1764800000000, YearlyEntry1764900000000 } from '@desk/agreements/server';
import { Audit1763800300000, Extracts1764950100000, JournalChain1764300000000, JournalOpenings1764950000000, JournalReviews1764300100000, Retention1764950200000 } from '@desk/audit/server';
import { CaseRetention1764950400000, Cases1763800600000, Disclosures1764850000000, CaseConflicts1764940300000, CaseWalls1764970200000, Forwards1764850100000, RegistrationDue1764960000000, Registrations1764940000000, DocumentFiles1764400000000, Reminders1764700000000 } from '@desk/cases/server';
import { Conflicts1764940100000, IdentityRetention1764950300000, People1763800200000, StaffLanguages1764980100000, VisitorWalls1764970000000 } from '@desk/people/server';
import { CompartmentKeys1764350000000, Platform1763800000000, type MigrationClass } from '@desk/platform/server';
import { Realtime1763800700000 } from '@desk/realtime/server';
import { InterpreterWait1764930000000, Letters1764990000000, ReportLetters1764930100000, Statistics1764500000000 } from '@desk/statistics/server';
import { Appointments1764920100000, Devices1764600000000, FlaggedTimes1764910000000, Forgetting1764920000000, HoursInOnePlace1764980000000, Queue1764750000000, VisitConflicts1764940200000, Visits1763800500000, VisitWalls1764970100000 } from '@desk/visits/server';

/** Every migration of the house, in order of their timestamps. Named one by one, so that the bundle carries them. */
export const migrations: readonly MigrationClass[] = [
  Platform1763800000000, Access1763800100000, People1763800200000, Audit1763800300000, Agreements1763800400000, Visits1763800500000,
  Cases1763800600000, Realtime1763800700000, AgreementLife1764000000000, LeavingAVersion1764000100000, WhitelistByTwo1764200000000, JournalChain1764300000000,
  JournalReviews1764300100000, CompartmentKeys1764350000000, DocumentFiles1764400000000, Statistics1764500000000, Devices1764600000000, Reminders1764700000000,
  Queue1764750000000, Unreceived1764800000000, Disclosures1764850000000, Forwards1764850100000, YearlyEntry1764900000000, FlaggedTimes1764910000000,
  Forgetting1764920000000, Appointments1764920100000, InterpreterWait1764930000000, ReportLetters1764930100000, Registrations1764940000000, Conflicts1764940100000,
  VisitConflicts1764940200000, CaseConflicts1764940300000, BreakGlass1764940400000, JournalOpenings1764950000000, Extracts1764950100000, Retention1764950200000,
  IdentityRetention1764950300000, CaseRetention1764950400000, RegistrationDue1764960000000, VisitorWalls1764970000000, VisitWalls1764970100000, CaseWalls1764970200000, HoursInOnePlace1764980000000, StaffLanguages1764980100000, Letters1764990000000,
];
