import { subject } from '@desk/kernel/contract';

export const DeviceSubject = subject('Device', { actions: ['read', 'manage'], where: ['officeId'] });
