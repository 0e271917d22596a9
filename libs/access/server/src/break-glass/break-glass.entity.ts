import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BreakGlass } from '@desk/access/contract';

/** An opening by two persons. `until` is the end of the question until it is approved, and then of the opening. */
@Entity({ schema: 'access', name: 'break_glass' })
export class BreakGlassEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  /** Always `operator`. */
  @Column({ type: 'text' }) operatorCompartment: string;
  /** `managed:<agency>`. */
  @Column({ type: 'text' }) managedCompartment: string;
  @Column({ type: 'text' }) agencyId: BreakGlass['agencyId'];
  @Column({ type: 'text' }) compartment: BreakGlass['compartment'];
  @Column({ type: 'text' }) receiptNumber: string;
  @Column({ type: 'uuid' }) handoffId: BreakGlass['handoffId'];
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text' }) askedBy: BreakGlass['askedBy'];
  @Column({ type: 'text' }) askedName: string;
  @Column({ type: 'timestamptz' }) askedAt: string;
  @Column({ type: 'text', nullable: true }) approvedBy: BreakGlass['approvedBy'];
  @Column({ type: 'text', nullable: true }) approvedName: string | null;
  @Column({ type: 'timestamptz', nullable: true }) openedAt: string | null;
  @Column({ type: 'timestamptz' }) until: string;
  @Column({ type: 'boolean' }) declined: boolean;
  @Column({ type: 'timestamptz', nullable: true }) endedAt: string | null;
  @Column({ type: 'text', nullable: true }) endedBy: string | null;
  @Column({ type: 'text', nullable: true }) endedName: string | null;
  @Column({ type: 'int' }) looks: number;
}
