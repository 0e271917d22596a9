export { RealtimeModule } from './realtime.module';
export { Gateway } from './gateway';
export { nudgeOf } from './nudges-of';
export { Realtime1763800700000 } from '../migrations/1763800700000-realtime';
