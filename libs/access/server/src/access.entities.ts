import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session of a member of staff. Only a hash of the cookie is kept, so the table opens no door. */
@Entity({ schema: 'access', name: 'session' })
export class SessionEntity {
  @PrimaryColumn({ type: 'text' }) id: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) staffId: string;
  @Column({ type: 'text' }) csrfToken: string;
  @Column({ type: 'text', nullable: true }) idToken: string | null;
  @Column({ type: 'timestamptz' }) createdAt: string;
  @Column({ type: 'timestamptz' }) seenAt: string;
  @Column({ type: 'timestamptz', nullable: true }) lockedAt: string | null;
  @Column({ type: 'timestamptz' }) expiresAt: string;
}

@Entity({ schema: 'access', name: 'duty_assignment' })
export class DutyAssignmentEntity {
  @PrimaryColumn({ type: 'text' }) id: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) staffId: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'text', nullable: true }) agencyId: string | null;
  @Column({ type: 'text', array: true }) compartments: string[];
  @Column({ type: 'text', array: true }) officeIds: string[];
  @Column({ type: 'date' }) validFrom: string;
  @Column({ type: 'date', nullable: true }) validTo: string | null;
}
