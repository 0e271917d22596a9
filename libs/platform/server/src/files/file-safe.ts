import { createCipheriv, createDecipheriv, createHash, randomBytes, randomUUID } from 'node:crypto';
import { notValid } from '@desk/kernel/contract';
import type { Cipher } from '../cipher';
import type { Database } from '../database';
import type { BlobStore } from './blob-store';
import { kindOf, type FileKind } from './file-kind';
import type { VirusScan } from './virus-scan';

export type StoredFile = FileKind & { readonly blobId: string; readonly bytes: number; readonly sha256: string; readonly scanned: boolean };

/**
 * Keeps files: looked at, scanned, and encrypted with a key of their own compartment, which is itself sealed with the house's. What lies in the store opens
 * only under its own name and compartment.
 */
export class FileSafe {
  constructor(
    private readonly database: Database,
    private readonly cipher: Cipher,
    private readonly store: BlobStore,
    private readonly scan: VirusScan,
  ) {}

  /** Call it inside a unit of work whose scope holds the compartment. @throws Refused `not-valid` for a file that the house does not take */
  async put(bytes: Buffer, compartment: string): Promise<StoredFile> {
    const kind = await kindOf(bytes);
    const looked = await this.scan.look(bytes);
    if (typeof looked === 'object') throw notValid('file', { sv: 'Filen innehåller skadlig kod och togs inte emot. Be besökaren om handlingen på papper.', en: 'The file holds harmful code and was not received. Ask the visitor for the document on paper.' }, 'FileHarmful');
    const blobId = randomUUID();
    const key = await this.keyOf(compartment);
    const nonce = randomBytes(12);
    const lock = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${compartment} ${blobId}`));
    const locked = Buffer.concat([lock.update(bytes), lock.final()]);
    await this.store.put(blobId, Buffer.concat([Buffer.from([1]), nonce, lock.getAuthTag(), locked]));
    return { ...kind, blobId, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), scanned: looked === 'clean' };
  }

  /** @throws when it is gone, changed, or of another compartment */
  async get(blobId: string, compartment: string): Promise<Buffer> {
    const [key, kept] = [await this.keyOf(compartment), await this.store.get(blobId)];
    const lock = createDecipheriv('aes-256-gcm', key, kept.subarray(1, 13)).setAAD(Buffer.from(`${compartment} ${blobId}`));
    lock.setAuthTag(kept.subarray(13, 29));
    return Buffer.concat([lock.update(kept.subarray(29)), lock.final()]);
  }

  remove(blobId: string): Promise<void> {
    return this.store.remove(blobId);
  }

  private async keyOf(compartment: string): Promise<Buffer> {
    const find = () => this.database.find<{ sealed: string }>('SELECT key_sealed AS sealed FROM platform.compartment_key WHERE compartment = $1', [compartment]);
    const known = await find();
    if (known) return Buffer.from(this.cipher.open(known.sealed), 'base64');
    // Two that come at once: the second waits for the first, and reads its key.
    await this.database.query('INSERT INTO platform.compartment_key VALUES ($1, $1, $2) ON CONFLICT DO NOTHING', [compartment, this.cipher.seal(randomBytes(32).toString('base64'))]);
    const made = await find();
    if (!made) throw new Error('no key for the compartment');
    return Buffer.from(this.cipher.open(made.sealed), 'base64');
  }
}
