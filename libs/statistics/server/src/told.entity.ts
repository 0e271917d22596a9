import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was told, without those who did it: the source that facts are made from, and made from again. */
@Entity({ schema: 'statistics', name: 'told' })
export class ToldEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'timestamptz' }) at: string;
  @Column({ type: 'text' }) name: string;
  /** The visit or ticket that it is about; for what stands alone, its own id. */
  @Column({ type: 'uuid' }) subject: string;
  @Column({ type: 'jsonb' }) data: object;
  @Column({ type: 'boolean' }) folded: boolean;
}

/** That the same pseudonym was met: under a key that dies with the window, never under the pseudonym itself. */
@Entity({ schema: 'statistics', name: 'sighting' })
export class SightingEntity {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) visitId: string;
  @Column({ type: 'text' }) key: string;
  @Column({ type: 'timestamptz' }) at: string;
  @Column({ type: 'timestamptz' }) diesAt: string;
  /** True for the one that looks for earlier visits; the other waits for later ones. */
  @Column({ type: 'boolean' }) looks: boolean;
}
