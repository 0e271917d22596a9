import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A registration. `number` and `place` are given by the database as the row is added. */
@Entity({ schema: 'cases', name: 'registration' })
export class RegistrationEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) agencyId: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) register: 'diary' | 'ordered';
  @Column({ type: 'int' }) year: number;
  @Column({ type: 'int', nullable: true }) number: number | null;
  @Column({ type: 'int' }) place: number;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'uuid' }) visitId: string;
  @Column({ type: 'text' }) object: string;
  @Column({ type: 'uuid' }) objectId: string;
  @Column({ type: 'text' }) caseTypeCode: string;
  @Column({ type: 'text' }) ground: string;
  @Column({ type: 'boolean' }) protectedIdentity: boolean;
  @Column({ type: 'text', nullable: true }) subjectHash: string | null;
  @Column({ type: 'timestamptz' }) registeredAt: string;
}

/** One version of what is registered. Versions are only added. */
@Entity({ schema: 'cases', name: 'registration_version' })
export class RegistrationVersionEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) registrationId: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'int' }) version: number;
  @Column({ type: 'date' }) arrivedOn: string;
  @Column({ type: 'text' }) publicTitle: string;
  @Column({ type: 'text' }) publicParty: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) party: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'text', nullable: true }) byId: string | null;
  @Column({ type: 'text' }) byName: string;
  @Column({ type: 'timestamptz' }) at: string;
}
