import { ExtractSubject, JournalSubject, RetentionSubject } from '@desk/audit/contract';
import { CaseSubject, DeskTaskSubject, HandoffSubject, NoteSubject, RegistrationSubject } from '@desk/cases/contract';
import { subject, type Subject } from '@desk/kernel/contract';
import { BreakGlassSubject } from './break-glass/break-glass';
import { ConflictSubject, VisitorSubject } from '@desk/people/contract';
import { FiguresSubject } from '@desk/statistics/contract';
import { DeskTaskSubject as DeskToDoSubject, DeviceSubject, QueueSubject, TicketSubject, VisitSubject } from '@desk/visits/contract';

/** An agreement as one of its parties or offices meets it. `draft`: write, send, record; `approve`: sign, suspend, leave; `assign`: keep personal grants; `oversee`: read who holds them; `test`: try and report. */
export const AgreementSubject = subject('Agreement', { actions: ['read', 'draft', 'approve', 'assign', 'oversee', 'test'], where: ['officeId', 'agencyId', 'drafterId', 'holderId'] });

/** Every word that a permission may use. A door, a rule or a clause with another word is a mistake and stops the house. */
export const vocabulary: readonly Subject[] = [
  VisitSubject, VisitorSubject, ConflictSubject, BreakGlassSubject, CaseSubject, NoteSubject, HandoffSubject, RegistrationSubject, DeskTaskSubject, DeskToDoSubject, DeviceSubject, TicketSubject, QueueSubject, JournalSubject, ExtractSubject, RetentionSubject, AgreementSubject, FiguresSubject,
];

export const subjectNamed = (name: string): Subject | undefined => vocabulary.find((known) => known.name === name);
