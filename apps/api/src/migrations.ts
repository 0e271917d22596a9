import { Access1763800100000 } from '@desk/access/server';
import { Platform1763800000000, type MigrationClass } from '@desk/platform/server';

/** Every migration of the house, in order of their timestamps. Named one by one, so that the bundle carries them. */
export const migrations: readonly MigrationClass[] = [Platform1763800000000, Access1763800100000];
