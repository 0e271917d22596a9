import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Conflict, ConflictRelation } from '@desk/people/contract';

/** Who may not meet which visit and which person. `agencyId` and `officeId` say whose managers may lift it. */
@Entity({ schema: 'people', name: 'conflict' })
export class ConflictEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** Always `staff`. */
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) staffId: string;
  @Column({ type: 'uuid' }) visitId: Conflict['visitId'];
  @Column({ type: 'text', nullable: true }) subjectHash: string | null;
  @Column({ type: 'text' }) relation: ConflictRelation;
  @Column({ type: 'text' }) agencyId: Conflict['agencyId'];
  @Column({ type: 'text', nullable: true }) officeId: Conflict['officeId'];
  @Column({ type: 'text' }) about: string;
  @Column({ type: 'text' }) state: Conflict['state'];
  @Column({ type: 'timestamptz' }) reportedAt: string;
  @Column({ type: 'text', nullable: true }) takenOverBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) takenOverAt: string | null;
  @Column({ type: 'text', nullable: true }) liftedBy: string | null;
  @Column({ type: 'timestamptz', nullable: true }) liftedAt: string | null;
  @Column({ type: 'text', nullable: true }) liftReason: string | null;
}
