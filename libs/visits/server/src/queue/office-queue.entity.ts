import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Desk, HelpCall, Queue, QueueSettings, QuickAnswer, StaffPresence } from '@desk/visits/contract';

@Entity({ schema: 'visits', name: 'queue_office' })
export class QueueOfficeEntity {
  @PrimaryColumn({ type: 'text' }) officeId: Queue['officeId'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'jsonb' }) settings: QueueSettings;
  @Column({ type: 'integer' }) version: number;
}

@Entity({ schema: 'visits', name: 'queue' })
export class QueueEntity {
  @PrimaryColumn({ type: 'text' }) id: Queue['id'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: Queue['officeId'];
  @Column({ type: 'text' }) letter: string;
  @Column({ type: 'jsonb' }) name: Queue['name'];
  @Column({ type: 'text', array: true }) lifeEventIds: Queue['lifeEventIds'];
  @Column({ type: 'text', array: true }) caseTypeCodes: Queue['caseTypeCodes'];
  @Column({ type: 'text', nullable: true }) competence: string | null;
  @Column({ type: 'boolean' }) open: boolean;
  @Column({ type: 'integer' }) position: number;
}

@Entity({ schema: 'visits', name: 'desk' })
export class DeskEntity {
  @PrimaryColumn({ type: 'text' }) id: Desk['id'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: Desk['officeId'];
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) kind: Desk['kind'];
  /** What the desk is set to serve; `serves` is what it serves now. */
  @Column({ type: 'text', array: true }) queueIds: Desk['queueIds'];
  @Column({ type: 'text', array: true }) serves: Desk['queueIds'];
  @Column({ type: 'text' }) state: Desk['state'];
  @Column({ type: 'text', nullable: true }) staffId: Desk['staffId'];
  @Column({ type: 'timestamptz', nullable: true }) since: string | null;
  @Column({ type: 'text', array: true }) languages: string[];
  @Column({ type: 'text', array: true }) competences: string[];
  @Column({ type: 'text', array: true }) able: Desk['able'];
  @Column({ type: 'integer' }) version: number;
}

@Entity({ schema: 'visits', name: 'queue_counter' })
export class QueueCounterEntity {
  @PrimaryColumn({ type: 'text' }) queueId: Queue['id'];
  @PrimaryColumn({ type: 'date' }) day: string;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'integer' }) last: number;
  @Column({ type: 'timestamptz' }) lastAt: string;
}

@Entity({ schema: 'visits', name: 'quick_answer' })
export class QuickAnswerEntity {
  @PrimaryColumn({ type: 'uuid' }) id: QuickAnswer['id'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: QuickAnswer['officeId'];
  @Column({ type: 'text' }) kind: QuickAnswer['kind'];
  @Column({ type: 'text', nullable: true }) lifeEventId: QuickAnswer['lifeEventId'];
  @Column({ type: 'text' }) staffId: QuickAnswer['staffId'];
  @Column({ type: 'timestamptz' }) at: string;
  @Column({ type: 'timestamptz', nullable: true }) undoneAt: string | null;
  @Column({ type: 'uuid', nullable: true }) requestKey: string | null;
}

@Entity({ schema: 'visits', name: 'presence' })
export class PresenceEntity {
  @PrimaryColumn({ type: 'text' }) staffId: StaffPresence['staffId'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: Desk['officeId'];
  @Column({ type: 'text' }) shortName: string;
  @Column({ type: 'text' }) agencyId: StaffPresence['agencyId'];
  @Column({ type: 'text' }) state: StaffPresence['state'];
  @Column({ type: 'text', array: true }) languages: string[];
  @Column({ type: 'timestamptz' }) since: string;
}

@Entity({ schema: 'visits', name: 'help_call' })
export class HelpCallEntity {
  @PrimaryColumn({ type: 'uuid' }) id: HelpCall['id'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: HelpCall['officeId'];
  @Column({ type: 'text', nullable: true }) deskId: HelpCall['deskId'];
  @Column({ type: 'text' }) place: string;
  @Column({ type: 'text' }) by: HelpCall['by'];
  @Column({ type: 'text' }) byName: string;
  @Column({ type: 'boolean' }) urgent: boolean;
  @Column({ type: 'timestamptz' }) calledAt: string;
  @Column({ type: 'text', nullable: true }) answeredBy: HelpCall['answeredBy'];
  @Column({ type: 'text', nullable: true }) answeredByName: string | null;
  @Column({ type: 'timestamptz', nullable: true }) answeredAt: string | null;
  @Column({ type: 'timestamptz', nullable: true }) endedAt: string | null;
}
