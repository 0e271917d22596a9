import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Visit } from '@desk/visits/contract';
import type { VisitStep } from './visit-decisions';

@Entity({ schema: 'visits', name: 'visit' })
export class VisitEntity {
  @PrimaryColumn({ type: 'uuid' }) id: Visit['id'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) officeId: Visit['officeId'];
  @Column({ type: 'text' }) deskStaffId: Visit['deskStaffId'];
  @Column({ type: 'text' }) channel: Visit['channel'];
  @Column({ type: 'text' }) state: Visit['state'];
  @Column({ type: 'text' }) language: string;
  @Column({ type: 'boolean' }) interpreter: boolean;
  @Column({ type: 'jsonb' }) lifeEvents: Visit['lifeEvents'];
  @Column({ type: 'text', array: true }) caseTypes: Visit['caseTypes'];
  @Column({ type: 'boolean' }) question: boolean;
  @Column({ type: 'text', nullable: true }) parkedNote: string | null;
  @Column({ type: 'timestamptz' }) startedAt: string;
  @Column({ type: 'timestamptz', nullable: true }) endedAt: string | null;
  /** The desk still needs the visit's data: until 24 hours after its end (domain.md 6.2, C3). */
  @Column({ type: 'boolean' }) needOpen: boolean;
  @Column({ type: 'timestamptz', nullable: true }) needUntil: string | null;
  @Column({ type: 'boolean' }) protectedIdentity: boolean;
  @Column({ type: 'uuid', nullable: true }) requestKey: string | null;
  /** The step that gave the present version, so that a stale screen is told what changed. */
  @Column({ type: 'text' }) lastChange: VisitStep;
  @Column({ type: 'integer' }) version: number;
}
