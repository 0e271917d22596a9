import type { z } from 'zod';
import type { Device, DeviceState } from '@desk/visits/contract';
import type { DeviceEntity } from './device.entity';

/** The compartment of devices, opened for the acts on them and by the door's own look-up. */
export const DEVICES = 'device';

export const selectDevices = `SELECT d.id, d.compartment, d.office_id AS "officeId", d.kind, d.name, d.code_hash AS "codeHash", d.code_expires_at AS "codeExpiresAt", d.secret_hash AS "secretHash", d.kiosk, d.board,
  d.created_at AS "createdAt", d.paired_at AS "pairedAt", d.seen_at AS "seenAt", d.revoked_at AS "revokedAt", d.help_asked_at AS "helpAskedAt", d.printer_failed_at AS "printerFailedAt" FROM visits.device d`;

const stateOf = (row: Pick<DeviceEntity, 'revokedAt' | 'pairedAt'>): DeviceState => (row.revokedAt !== null ? 'revoked' : row.pairedAt === null ? 'waiting' : 'paired');

/** The device as people see it: no code and no secret, hashed or not. */
export const toDevice = ({ compartment: _, codeHash: __, secretHash: ___, ...row }: DeviceEntity): z.input<typeof Device> => ({ ...row, state: stateOf(row) });
