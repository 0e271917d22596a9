import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeskToDo } from '@desk/visits/contract';

@Entity({ schema: 'visits', name: 'desk_task' })
export class DeskTaskEntity {
  @PrimaryColumn({ type: 'uuid' }) id: DeskToDo['id'];
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) kind: DeskToDo['kind'];
  @Column({ type: 'text' }) officeId: DeskToDo['officeId'];
  @Column({ type: 'text' }) deskStaffId: DeskToDo['deskStaffId'];
  @Column({ type: 'uuid' }) handoffId: DeskToDo['handoffId'];
  @Column({ type: 'uuid' }) visitId: DeskToDo['visitId'];
  @Column({ type: 'text' }) agencyId: DeskToDo['agencyId'];
  @Column({ type: 'text' }) caseTypeCode: DeskToDo['caseTypeCode'];
  @Column({ type: 'text' }) receiptNumber: string;
  @Column({ type: 'timestamptz' }) dueAt: string;
  @Column({ type: 'timestamptz' }) createdAt: string;
  @Column({ type: 'timestamptz', nullable: true }) finishedAt: string | null;
}
