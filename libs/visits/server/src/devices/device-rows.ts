import type { z } from 'zod';
import { columnsOf } from '@desk/platform/server';
import type { Device, DeviceState } from '@desk/visits/contract';
import { DeviceEntity } from './device.entity';

/** The compartment of devices, opened for the acts on them and by the door's own look-up. */
export const DEVICES = 'device';

export const selectDevices = `SELECT ${columnsOf(DeviceEntity, 'd')} FROM visits.device d`;

const stateOf = (row: Pick<DeviceEntity, 'revokedAt' | 'pairedAt'>): DeviceState => (row.revokedAt !== null ? 'revoked' : row.pairedAt === null ? 'waiting' : 'paired');

/** The device as people see it: no code and no secret, hashed or not. */
export const toDevice = ({ compartment: _, codeHash: __, secretHash: ___, ...row }: DeviceEntity): z.input<typeof Device> => ({ ...row, state: stateOf(row) });
