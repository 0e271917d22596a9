import { pino } from 'pino';
import { VerifyJournal, type Anchor, type Finding } from '@desk/audit/server';
import { systemClock } from '@desk/kernel/contract';
import { Database, openPool } from '@desk/platform/server';

const said: Record<Finding['what'], string> = {
  changed: 'the line, or its place, is not what was sealed', removed: 'the line is gone, its seal is left', missing: 'line and seal are gone',
  rewritten: 'the chain was made anew up to here', cut: 'the end of the chain is gone from here on',
};

/**
 * Walks every chain of the journal and names what is wrong. @param words places kept outside the database, as `journal:FK=1042:<hash>`
 * @returns true when every chain holds
 */
export const verifyTheJournal = async (words: string[]): Promise<boolean> => {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is missing: the address of the database whose journal is to be verified.');
  const pool = openPool(url, 2);
  try {
    const verified = await new VerifyJournal(new Database(pool, systemClock), pino({ level: 'silent' }), systemClock).run(anchorsOf(words));
    for (const { chain, lines, head, findings } of verified) {
      say(`${chain.padEnd(28)} ${String(lines).padStart(9)} lines   ${findings.length === 0 ? 'holds' : `${findings.length} FOUND`}   keep: ${chain}=${head.position}:${head.hash}`);
      for (const it of findings) say(`  position ${it.position}${it.entryId === null ? '' : `, line ${it.entryId}`}: ${said[it.what]}`);
    }
    return verified.every((it) => it.findings.length === 0);
  } finally {
    await pool.end();
  }
};

const say = (line: string) => process.stdout.write(`${line}\n`);

/** @throws when a word is not a place in a chain */
const anchorsOf = (words: readonly string[]): Map<string, Anchor[]> => {
  const anchors = new Map<string, Anchor[]>();
  for (const word of words) {
    const [, chain, position, hash] = /^([^=]+)=(\d+):([0-9a-f]{64})$/.exec(word) ?? [];
    if (!chain || !position || !hash) throw new Error(`"${word}" is not a place in a chain. Write it as the verification printed it: journal:FK=1042:<64 hexadecimal digits>.`);
    anchors.set(chain, [...(anchors.get(chain) ?? []), { position: Number(position), hash }]);
  }
  return anchors;
};
