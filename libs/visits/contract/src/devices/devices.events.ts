import { z } from 'zod';
import { OfficeId, event } from '@desk/kernel/contract';
import { DeviceId } from './device';

const OfDevice = z.object({ deviceId: DeviceId, officeId: OfficeId });

/** Paired, changed, revoked, asks for help or has no paper: lists of devices and the device itself ask again. */
export const DeviceChanged = event('DeviceChanged', OfDevice);
