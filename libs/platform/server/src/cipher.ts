import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { FixedKeyring, nameOfKey, type Keyring } from './keyring';

/** The first byte of a sealed text that names its key. Those made before began with 1 and do not. */
const NAMED = 2;

/**
 * Keeps identity numbers: encrypted (AES-256-GCM) for showing, and as a keyed hash (HMAC-SHA-256, a separate key) for exact look-up.
 * What is sealed names its key, so that keys can change while people work.
 */
export class Cipher {
  private readonly ring: Keyring;

  /** @param encryption the keys, or the only one  @param hashKey never the same as a key that encrypts */
  constructor(
    encryption: Keyring | Buffer,
    private readonly hashKey: Buffer,
  ) {
    this.ring = Buffer.isBuffer(encryption) ? new FixedKeyring([encryption]) : encryption;
  }

  /** @returns base64 of kind, key name, nonce, tag and ciphertext */
  seal(plain: string): string {
    const key = this.newest();
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([this.mark(), nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** @throws when the text was changed, or sealed with a key that is not known */
  open(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64');
    if (bytes[0] === NAMED) return openWith(this.named(bytes.subarray(1, 5).toString('hex')), bytes.subarray(5));
    for (const key of this.ring.keys.slice(0, -1)) {
      try {
        return openWith(key, bytes.subarray(1));
      } catch {
        // Sealed before keys had names: one of the others opens it.
      }
    }
    return openWith(this.ring.keys.at(-1) ?? this.newest(), bytes.subarray(1));
  }

  /** The same number always gives the same hash; without the key nobody can try all numbers. */
  hash(plain: string): string {
    return createHmac('sha256', this.hashKey).update(plain).digest('base64url');
  }

  /** How everything begins that the newest key has sealed. */
  mark(): Buffer {
    return Buffer.concat([Buffer.from([NAMED]), Buffer.from(nameOfKey(this.newest()), 'hex')]);
  }

  private newest(): Buffer {
    const [key] = this.ring.keys;
    if (!key) throw new Error('there is no key');
    return key;
  }

  private named(name: string): Buffer {
    const find = () => this.ring.keys.find((key) => nameOfKey(key) === name);
    const known = find() ?? (this.ring.reread(), find());
    if (!known) throw new Error(`nothing opens what key ${name} sealed: it is not in the key file`);
    return known;
  }
}

const openWith = (key: Buffer, bytes: Buffer): string => {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
};
