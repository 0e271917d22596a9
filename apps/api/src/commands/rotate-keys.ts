import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { Cipher, FixedKeyring, keysIn, writeKeys } from '@desk/platform/server';

/** Longer than a running process keeps its keys before it looks at the file again. */
const NOTICED_MS = 12_000;
const AT_ONCE = 500;
type Column = { readonly table: string; readonly column: string };

/**
 * Puts a new key first in the key file and seals anew everything that an older key has sealed, while people work: running processes see the new key within
 * seconds, and a row that somebody changes meanwhile is left to the next round. @param words `--forget` takes the older keys out of the file when nothing needs them
 */
export const rotateKeys = async (words: string[]): Promise<boolean> => {
  const [url, file, hash] = [process.env.DATABASE_MIGRATION_URL, process.env.DESK_ENCRYPTION_KEY_FILE, process.env.DESK_HASH_KEY];
  if (!url) throw new Error('DATABASE_MIGRATION_URL is missing: sealed texts are changed by the role that owns the tables.');
  if (!file || !hash) throw new Error('DESK_ENCRYPTION_KEY_FILE or DESK_HASH_KEY is missing: keys rotate in a file (docs/operations.md).');
  const older = process.env.DESK_ENCRYPTION_KEY ? [Buffer.from(process.env.DESK_ENCRYPTION_KEY, 'base64')] : [];
  const keys = [randomBytes(32), ...keysIn(file)];
  writeKeys(file, keys);
  say(`A new key stands first of ${keys.length} in the key file. Waiting ${NOTICED_MS / 1000} seconds until every process uses it.`);
  await wait(NOTICED_MS);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const cipher = new Cipher(new FixedKeyring([...keys, ...older]), Buffer.from(hash, 'base64'));
    const left = await sealAnew(client, cipher, say);
    if (left > 0) say(`${left} rows changed meanwhile and are still sealed with an older key: run it again.`);
    else if (words.includes('--forget')) {
      writeKeys(file, keys.slice(0, 1));
      say('The older keys are out of the key file. Backups made before today need them: keep them where the backups are kept.');
    } else say('Nothing needs the older keys any more. They stay in the file, for backups, until you run it with --forget.');
    return left === 0;
  } finally {
    await client.end();
  }
};

/**
 * Everything in the house that an older key sealed, sealed anew with the newest. Sealed columns are those whose names end so, and the tokens of sessions.
 * @param tell hears of each column as it is done  @returns how many rows are left, because somebody changed them at the same moment
 */
export const sealAnew = async (client: Client, cipher: Cipher, tell: (line: string) => void): Promise<number> => {
  const { rows: columns } = await client.query<Column>(
    `SELECT quote_ident(c.table_schema) || '.' || quote_ident(c.table_name) AS "table", c.column_name AS "column" FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE t.table_type = 'BASE TABLE' AND c.data_type = 'text' AND (c.column_name LIKE '%\\_sealed' OR (c.table_schema, c.table_name, c.column_name) = ('access', 'session', 'id_token')) ORDER BY 1, 2`);
  let left = 0;
  for (const { table, column } of columns) {
    const name = escapeIdentifier(column);
    const old = `${name} IS NOT NULL AND substring(decode(${name}, 'base64') FROM 1 FOR 5) <> $1`;
    let changed = 0;
    for (let after = ''; ;) {
      const { rows } = await client.query<{ id: string; sealed: string }>(`SELECT id::text, ${name} AS sealed FROM ${table} WHERE ${old} AND id::text > $2 ORDER BY id::text LIMIT ${AT_ONCE}`, [cipher.mark(), after]);
      for (const { id, sealed } of rows) {
        const { rowCount } = await client.query(`UPDATE ${table} SET ${name} = $1 WHERE id::text = $2 AND ${name} = $3`, [cipher.seal(cipher.open(sealed)), id, sealed]);
        changed += rowCount ?? 0;
      }
      const last = rows.at(-1);
      if (!last) break;
      after = last.id;
    }
    const { rows: [rest] } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${old}`, [cipher.mark()]);
    left += rest?.n ?? 0;
    tell(`${table}.${column}: ${changed} sealed anew`);
  }
  return left;
};

const say = (line: string) => process.stdout.write(`${line}\n`);
