export * from './visit';
export * from './desk-task';
export * from './visits.api';
export * from './visits.events';
export * from './devices/device';
export * from './devices/devices.api';
export * from './devices/devices.events';
