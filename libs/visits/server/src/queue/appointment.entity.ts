import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Appointment } from '@desk/visits/contract';

@Entity({ schema: 'visits', name: 'appointment' })
export class AppointmentEntity {
  @PrimaryColumn({ type: 'uuid' }) id: Appointment['id'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: Appointment['officeId'];
  @Column({ type: 'date' }) day: string;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'timestamptz' }) at: string;
  @Column({ type: 'text', nullable: true }) queueId: Appointment['queueId'];
  @Column({ type: 'text' }) language: Appointment['language'];
  @Column({ type: 'text', nullable: true }) lifeEventId: Appointment['lifeEventId'];
  @Column({ type: 'text', array: true }) needs: Appointment['needs'];
  @Column({ type: 'text', nullable: true }) interpreterLanguage: string | null;
  @Column({ type: 'text' }) bookedBy: string;
  @Column({ type: 'timestamptz', nullable: true }) cancelledAt: string | null;
  /** The key of the ticket that was given on arrival. */
  @Column({ type: 'uuid', nullable: true }) arrivalKey: string | null;
  @Column({ type: 'uuid', nullable: true }) requestKey: string | null;
}
