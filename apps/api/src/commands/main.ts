import { backUpHouse, restoreHouse } from './keep-house';
import { playYear } from './play-year';
import { rebuildFigures } from './rebuild-figures';
import { rotateKeys } from './rotate-keys';
import { simulate } from './simulate';
import { verifyTheJournal } from './verify-journal';

/** What an operator may ask of the house from a terminal. Each answers whether all is well. */
const commands: Readonly<Record<string, (words: string[]) => Promise<boolean>>> = { backup: backUpHouse, restore: restoreHouse, 'rotate-keys': rotateKeys, simulate, 'rebuild-figures': rebuildFigures, 'verify-journal': verifyTheJournal, 'play-year': playYear };

const [name = '', ...words] = process.argv.slice(2);
const command = commands[name];
const give = (why: string) => {
  process.stderr.write(`${why}\n`);
  process.exit(2);
};

if (!command) give(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
else command(words).then((well) => process.exit(well ? 0 : 1), (error: unknown) => give(error instanceof Error ? error.message : String(error)));
