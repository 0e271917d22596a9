import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Parcel } from '@desk/cases/contract';
import type { Basis } from '@desk/kernel/contract';

/** A hand-off. `sortAt` is when it is due, or when it last moved if nothing is due: what lists are ordered by. */
@Entity({ schema: 'cases', name: 'handoff' })
export class HandoffEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) receiptNumber: string;
  @Column({ type: 'uuid' }) requestKey: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'text' }) state: string;
  @Column({ type: 'text' }) agencyId: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text', nullable: true }) sharedWith: string | null;
  @Column({ type: 'text' }) officeId: string;
  @Column({ type: 'text' }) officeCompartment: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'uuid' }) visitId: string;
  @Column({ type: 'text' }) caseTypeCode: string;
  @Column({ type: 'text', nullable: true }) lifeEventId: string | null;
  @Column({ type: 'text', nullable: true }) stepId: string | null;
  @Column({ type: 'text' }) deskStaffId: string;
  @Column({ type: 'boolean' }) protectedIdentity: boolean;
  @Column({ type: 'text', nullable: true }) subjectHash: string | null;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'boolean' }) visitorWaits: boolean;
  @Column({ type: 'jsonb' }) parcel: Parcel;
  @Column({ type: 'text', nullable: true }) numberSealed: string | null;
  @Column({ type: 'text', nullable: true }) question: string | null;
  @Column({ type: 'text' }) seal: string;
  @Column({ type: 'jsonb', nullable: true }) basis: Basis | null;
  @Column({ type: 'text', nullable: true }) outcome: string | null;
  @Column({ type: 'text', nullable: true }) visitorText: string | null;
  @Column({ type: 'text', nullable: true }) nextStep: string | null;
  @Column({ type: 'date', nullable: true }) nextDate: string | null;
  @Column({ type: 'text', nullable: true }) waitsFor: string | null;
  @Column({ type: 'text', nullable: true }) returnReason: string | null;
  @Column({ type: 'text', nullable: true }) toldHow: string | null;
  @Column({ type: 'timestamptz', nullable: true }) firstContactBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) answerBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) dueAt: string | null;
  @Column({ type: 'timestamptz' }) sortAt: string;
  @Column({ type: 'timestamptz' }) sentAt: string;
  @Column({ type: 'timestamptz', nullable: true }) closedAt: string | null;
  @Column({ type: 'timestamptz', nullable: true }) remindAt: string | null;
  @Column({ type: 'timestamptz', nullable: true }) remindedAt: string | null;
  /** Not registered yet where it came to. */
  @Column({ type: 'boolean' }) registrationDue: boolean;
  @Column({ type: 'text', nullable: true }) assigneeId: string | null;
  @Column({ type: 'text', nullable: true }) assigneeName: string | null;
  @Column({ type: 'uuid', nullable: true }) redirectedTo: string | null;
  @Column({ type: 'uuid', nullable: true }) redirectedFrom: string | null;
  @Column({ type: 'int' }) repeats: number;
  @Column({ type: 'int' }) version: number;
}

/** Why the handler answered so: the agency's own, never the desk's (domain.md 7.4). A table of its own, so that no read of a hand-off carries it. */
@Entity({ schema: 'cases', name: 'handoff_reasoning' })
export class HandoffReasoningEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) handoffId: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) internalText: string;
  @Column({ type: 'text' }) byId: string;
  @Column({ type: 'timestamptz' }) at: string;
}

@Entity({ schema: 'cases', name: 'handoff_history' })
export class HandoffHistoryEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) handoffId: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text', nullable: true }) sharedWith: string | null;
  @Column({ type: 'text' }) officeCompartment: string;
  @Column({ type: 'text' }) step: string;
  @Column({ type: 'text', nullable: true }) fromState: string | null;
  @Column({ type: 'text' }) toState: string;
  @Column({ type: 'timestamptz' }) at: string;
  @Column({ type: 'text', nullable: true }) byId: string | null;
  @Column({ type: 'text' }) byName: string;
  @Column({ type: 'int' }) version: number;
}
