import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { backUp, type From, type Manifest } from './backup';
import { restore } from './restore';

/** @throws with the setting that is missing */
const setting = (name: string, why: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: ${why}.`);
  return value;
};

const thisHouse = (): From => ({
  ownerUrl: setting('DATABASE_MIGRATION_URL', 'the role that owns the tables reads and writes them'), appUrl: setting('DATABASE_URL', 'waiting jobs belong to the running role'),
  hashKey: Buffer.from(setting('DESK_HASH_KEY', 'a backup only fits a house with the same one'), 'base64'), documents: resolve(process.env.DESK_DOCUMENTS_DIR ?? join(process.env.DESK_DATA_DIR ?? '.data', 'documents')),
});

const backupKey = (): Buffer => {
  const key = Buffer.from(setting('DESK_BACKUP_KEY', 'the backup is encrypted with it; keep it apart from the backups'), 'base64');
  if (key.length !== 32) throw new Error('DESK_BACKUP_KEY must be 32 bytes written as base64.');
  return key;
};

const tell = ({ made, tables, documents, jobs, chains }: Manifest): void => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  process.stdout.write(`As it was ${made}: ${rows} rows in ${tables.length} tables, ${documents} documents, ${jobs} waiting jobs.\n`);
  for (const { chain, position, hash } of chains) process.stdout.write(`  journal, keep: ${chain}=${position}:${hash}\n`);
};

/** `npm run backup -- [file]` */
export const backUpHouse = async ([file = join(process.env.DESK_DATA_DIR ?? '.data', 'backups', `house-${new Date().toISOString().slice(0, 16).replace(/[:T]/g, '-')}.backup`)]: string[]): Promise<boolean> => {
  mkdirSync(dirname(resolve(file)), { recursive: true, mode: 0o700 });
  tell(await backUp(thisHouse(), resolve(file), backupKey()));
  process.stdout.write(`Written to ${file}\n`);
  return true;
};

/** `npm run restore -- <file>` */
export const restoreHouse = async ([file]: string[]): Promise<boolean> => {
  if (!file) throw new Error('Which backup? npm run restore -- <file>');
  tell(await restore(thisHouse(), resolve(file), backupKey()));
  process.stdout.write('Restored. Verify the journal with the places above: npm run verify-journal -- <chain>=<position>:<hash> …\n');
  return true;
};
