import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Basis } from '@desk/kernel/contract';

/** A case has one owning agency and stands in that agency's compartment; a referral to somebody outside stands in the office's own. */
@Entity({ schema: 'cases', name: 'case_file' })
export class CaseFileEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) visitId: string;
  @Column({ type: 'text' }) agencyId: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: string;
  @Column({ type: 'text' }) deskStaffId: string;
  @Column({ type: 'text' }) caseTypeCode: string;
  @Column({ type: 'text', nullable: true }) lifeEventId: string | null;
  @Column({ type: 'text', nullable: true }) stepId: string | null;
  @Column({ type: 'text' }) status: string;
  @Column({ type: 'text', nullable: true }) outcome: string | null;
  @Column({ type: 'boolean' }) needOpen: boolean;
  @Column({ type: 'timestamptz', nullable: true }) needUntil: string | null;
  @Column({ type: 'boolean' }) protectedIdentity: boolean;
  @Column({ type: 'text', nullable: true }) subjectHash: string | null;
  @Column({ type: 'timestamptz' }) openedAt: string;
  @Column({ type: 'int' }) version: number;
}

@Entity({ schema: 'cases', name: 'act' })
export class ActEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) task: string;
  @Column({ type: 'timestamptz' }) at: string;
  @Column({ type: 'text' }) byId: string;
  @Column({ type: 'text' }) byName: string;
  @Column({ type: 'jsonb' }) basis: Basis;
}

@Entity({ schema: 'cases', name: 'document' })
export class DocumentEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'int' }) pages: number;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'timestamptz' }) receivedAt: string;
  @Column({ type: 'date', nullable: true }) arrivedOn: string | null;
  @Column({ type: 'text' }) byId: string;
}

/** One version of a note. Versions are only added: a correction says why and the old one stays. */
@Entity({ schema: 'cases', name: 'note' })
export class NoteEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) noteId: string;
  @Column({ type: 'int' }) number: number;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) agencyId: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text' }) byId: string;
  @Column({ type: 'text' }) byName: string;
  @Column({ type: 'timestamptz' }) at: string;
}
