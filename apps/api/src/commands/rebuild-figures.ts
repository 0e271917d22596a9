import { systemClock } from '@desk/kernel/contract';
import { RebuildFigures } from '@desk/statistics/server';

/** Makes all figures anew, while people work. @returns true when it came to the end */
export const rebuildFigures = async (): Promise<boolean> => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is missing: the address of the database whose figures are to be made anew.');
  const rebuild = RebuildFigures.open(url, systemClock);
  try {
    const events = await rebuild.run((day) => void process.stdout.write(`made anew until ${day}\n`));
    process.stdout.write(`${events} events gone through\n`);
    return true;
  } finally {
    await rebuild.close();
  }
};
