import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Readable, pipeline, type Transform } from 'node:stream';

const MAGIC = Buffer.from('DESKBAK1');
const CHUNK = 1 << 20;
const [MORE, LAST] = [0, 1];

/** Each chunk has a nonce of its own: eight random bytes of the file and its number. Number and whether it is the last are bound to it, so that none can be left out, moved or cut off. */
const nonceOf = (salt: Buffer, at: number): Buffer => {
  const nonce = Buffer.alloc(12);
  salt.copy(nonce);
  nonce.writeUInt32BE(at, 8);
  return nonce;
};
const boundTo = (at: number, kind: number): Buffer => Buffer.from([kind, (at >>> 24) & 255, (at >>> 16) & 255, (at >>> 8) & 255, at & 255]);

/** Encrypts a stream of bytes (AES-256-GCM, in chunks of one MiB). @param key 32 bytes */
export async function* lock(source: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  const salt = randomBytes(8);
  yield Buffer.concat([MAGIC, salt]);
  let at = 0;
  const seal = (plain: Buffer, kind: number): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(salt, at)).setAAD(boundTo(at, kind));
    const text = Buffer.concat([cipher.update(plain), cipher.final()]);
    const head = Buffer.alloc(5);
    head.writeUInt8(kind);
    head.writeUInt32BE(text.length, 1);
    at += 1;
    return Buffer.concat([head, cipher.getAuthTag(), text]);
  };
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const part of source) {
    waiting.push(part);
    size += part.length;
    while (size >= CHUNK) {
      const all = Buffer.concat(waiting);
      yield seal(all.subarray(0, CHUNK), MORE);
      waiting = [all.subarray(CHUNK)];
      size = all.length - CHUNK;
    }
  }
  yield seal(Buffer.concat(waiting), LAST);
}

/** Decrypts what `lock` made. @throws when the key is another, or anything was changed, moved or cut off */
export async function* unlock(source: AsyncIterable<Buffer>, key: Buffer): AsyncGenerator<Buffer> {
  const bytes = new Bytes(source);
  if (!(await bytes.take(MAGIC.length)).equals(MAGIC)) throw new Error('This is no backup of the house.');
  const salt = await bytes.take(8);
  for (let at = 0; ; at += 1) {
    const head = await bytes.take(5);
    const kind = head.readUInt8();
    const [tag, text] = [await bytes.take(16), await bytes.take(head.readUInt32BE(1))];
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(salt, at)).setAAD(boundTo(at, kind));
    decipher.setAuthTag(tag);
    try {
      yield Buffer.concat([decipher.update(text), decipher.final()]);
    } catch {
      throw new Error('The backup does not open: the key is another one, or the file was changed.');
    }
    if (kind === LAST) return;
  }
}

/** Bytes by count or by line out of a stream. */
export class Bytes {
  private readonly parts: AsyncIterator<Buffer>;
  private held: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.parts = source[Symbol.asyncIterator]();
  }

  /** @throws when the stream ends before */
  async take(count: number): Promise<Buffer> {
    const parts = [this.held];
    let size = this.held.length;
    while (size < count) {
      const { value, done } = await this.parts.next();
      if (done) throw new Error('The backup ends too early: it was cut off.');
      parts.push(value);
      size += value.length;
    }
    const all = parts.length === 1 ? this.held : Buffer.concat(parts);
    this.held = all.subarray(count);
    return all.subarray(0, count);
  }

  /** A text with its length before it. */
  async text(): Promise<string> {
    return (await this.take((await this.take(4)).readUInt32BE())).toString('utf8');
  }

  /** Parts with their lengths before them, until one of no length. */
  async *body(): AsyncGenerator<Buffer> {
    for (;;) {
      const part = await this.take((await this.take(4)).readUInt32BE());
      if (part.length === 0) return;
      yield part;
    }
  }
}

/** As `Bytes.text` and the parts of `Bytes.body` read it. */
export const counted = (part: Buffer | string): Buffer => {
  const bytes = Buffer.from(part);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(bytes.length);
  return Buffer.concat([size, bytes]);
};

/** A stream through another; what goes wrong in the first goes wrong in what is read. */
export const through = (source: AsyncIterable<Buffer>, change: Transform): AsyncIterable<Buffer> => pipeline(Readable.from(source, { objectMode: false }), change, () => undefined);
