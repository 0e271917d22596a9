import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import type { JournalEntry } from '@desk/audit/contract';

/** A line of the journal as it is kept. */
@Entity({ schema: 'audit', name: 'entry' })
export class EntryEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) id: number;
  @Column({ type: 'timestamptz' }) at: string;
  /** The Swedish calendar day, by which the journal is reviewed. */
  @Column({ type: 'date' }) day: string;
  /** Whose auditor reads it: `journal:<agency>`, or `journal:house` when it was done in no agency's name. */
  @Column({ type: 'text' }) journalCompartment: string;
  @Column({ type: 'text' }) act: string;
  @Column({ type: 'text' }) outcome: JournalEntry['outcome'];
  @Column({ type: 'text', nullable: true }) staffId: string | null;
  @Column({ type: 'text', nullable: true }) employerId: string | null;
  @Column({ type: 'text', nullable: true }) agencyId: string | null;
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) object: string;
  @Column({ type: 'text', nullable: true }) objectId: string | null;
  @Column({ type: 'text', nullable: true }) fields: string | null;
  @Column({ type: 'text', nullable: true }) purpose: string | null;
  @Column({ type: 'text', nullable: true }) basis: string | null;
  @Column({ type: 'text', nullable: true }) refusal: string | null;
  @Column({ type: 'text', nullable: true }) workplace: string | null;
}
