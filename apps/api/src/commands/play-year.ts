import { systemClock } from '@desk/kernel/contract';
import { seedYear } from '../seed/seed-figures';

/** Plays the demo's year before its first two weeks. Refused in production, as all demo data. */
export const playYear = async (): Promise<boolean> => {
  const url = process.env.DATABASE_MIGRATION_URL;
  if (process.env.NODE_ENV === 'production' || !url) throw new Error('A played year needs DATABASE_MIGRATION_URL, and is never written in production.');
  await seedYear(url, process.env.CATALOGUE_DIR ?? 'libs/routing/catalogue', systemClock);
  return true;
};
