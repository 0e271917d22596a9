import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OfficeId } from '@desk/kernel/contract';
import type { BoardSettings, DeviceId, DeviceKind, KioskSettings } from '@desk/visits/contract';

/** A kiosk or board as it is kept: the code while it waits, the secret's hash while it is paired. */
@Entity({ schema: 'visits', name: 'device' })
export class DeviceEntity {
  @PrimaryColumn({ type: 'uuid' }) id: DeviceId;
  /** Always `device`: the door looks a secret up before it knows the office. */
  @Column({ type: 'text' }) compartment: string;
  @Column({ type: 'text' }) officeId: OfficeId;
  @Column({ type: 'text' }) kind: DeviceKind;
  @Column({ type: 'text' }) name: string;
  /** Keyed hash of the pairing code, until it is used. */
  @Column({ type: 'text', nullable: true }) codeHash: string | null;
  @Column({ type: 'timestamptz', nullable: true }) codeExpiresAt: string | null;
  /** SHA-256 of 256 random bits: nothing to guess, so no salt. */
  @Column({ type: 'text', nullable: true }) secretHash: string | null;
  @Column({ type: 'jsonb', nullable: true }) kiosk: KioskSettings | null;
  @Column({ type: 'jsonb', nullable: true }) board: BoardSettings | null;
  @Column({ type: 'timestamptz' }) createdAt: string;
  @Column({ type: 'timestamptz', nullable: true }) pairedAt: string | null;
  @Column({ type: 'timestamptz', nullable: true }) seenAt: string | null;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: string | null;
  @Column({ type: 'timestamptz', nullable: true }) helpAskedAt: string | null;
  @Column({ type: 'timestamptz', nullable: true }) printerFailedAt: string | null;
}
