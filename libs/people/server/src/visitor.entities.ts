import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IdentityCheck, Mandate, Visitor } from '@desk/people/contract';
import type { OfficeId, StaffId } from '@desk/kernel/contract';

/** The person met in a visit. A visit's newest row counts: another number is another row, so an old check never vouches for it. */
@Entity({ schema: 'people', name: 'visitor' })
export class VisitorEntity {
  @PrimaryColumn({ type: 'uuid' }) id: Visitor['id'];
  @Column({ type: 'uuid' }) visitId: Visitor['visitId'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: OfficeId;
  @Column({ type: 'text' }) deskStaffId: StaffId;
  @Column({ type: 'boolean' }) needOpen: boolean;
  @Column({ type: 'timestamptz', nullable: true }) needUntil: string | null;
  @Column({ type: 'text' }) kind: Visitor['kind'];
  @Column({ type: 'text', nullable: true }) numberSealed: string | null;
  @Column({ type: 'text', nullable: true }) subjectHash: string | null;
  @Column({ type: 'text', nullable: true }) otherSealed: string | null;
  @Column({ type: 'boolean' }) protectedIdentity: boolean;
  @Column({ type: 'timestamptz' }) createdAt: string;
  @Column({ type: 'integer' }) version: number;
}

/** Append-only. */
@Entity({ schema: 'people', name: 'identity_check' })
export class IdentityCheckEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) visitorId: Visitor['id'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) document: IdentityCheck['document'];
  @Column({ type: 'date', nullable: true }) validUntil: string | null;
  @Column({ type: 'text' }) method: IdentityCheck['method'];
  @Column({ type: 'text' }) result: IdentityCheck['result'];
  @Column({ type: 'text' }) staffId: StaffId;
  @Column({ type: 'timestamptz' }) at: string;
}

@Entity({ schema: 'people', name: 'mandate' })
export class MandateEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) visitorId: Visitor['id'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) kind: Mandate['kind'];
  @Column({ type: 'text' }) nameSealed: string;
  @Column({ type: 'text', array: true }) agencyIds: Mandate['agencyIds'];
  @Column({ type: 'text', array: true }) caseTypeCodes: Mandate['caseTypeCodes'];
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date', nullable: true }) validTo: string | null;
  @Column({ type: 'boolean' }) substitution: boolean;
  @Column({ type: 'text' }) source: Mandate['source'];
  @Column({ type: 'text' }) staffId: StaffId;
  @Column({ type: 'timestamptz' }) at: string;
}
