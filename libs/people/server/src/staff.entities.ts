import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Staff } from '@desk/people/contract';

@Entity({ schema: 'people', name: 'staff' })
export class StaffEntity {
  @PrimaryColumn({ type: 'text' }) id: Staff['id'];
  /** Always `staff`. */
  @Column({ type: 'text' }) compartment: string;
  /** `sub` at the identity provider. */
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'text' }) displayName: string;
  @Column({ type: 'text' }) shortName: string;
  @Column({ type: 'text' }) employerAgencyId: Staff['employerAgencyId'];
  @Column({ type: 'text', array: true }) officeIds: Staff['officeIds'];
  @Column({ type: 'text', array: true }) languages: string[];
  /** Keyed hash of the person's own number (jäv, FL 16–18 §§). */
  @Column({ type: 'text', nullable: true }) ownSubjectHash: string | null;
  @Column({ type: 'boolean' }) active: boolean;
}

/** A number that Skatteverket has marked. In a compartment of its own, which no caller's scope holds: only one look-up by exact hash opens it. */
@Entity({ schema: 'people', name: 'protected_person' })
export class ProtectedPersonEntity {
  @PrimaryColumn({ type: 'text' }) subjectHash: string;
  /** Always `protected`. */
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) level: 'sekretessmarkering' | 'skyddad-folkbokforing' | 'fingerade-uppgifter';
}
