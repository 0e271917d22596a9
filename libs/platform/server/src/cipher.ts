import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/**
 * Keeps identity numbers: encrypted (AES-256-GCM) for showing, and as a keyed hash (HMAC-SHA-256, a separate key) for exact look-up.
 * The first byte names the key, so that keys can change while people work.
 */
export class Cipher {
  constructor(
    private readonly encryptionKey: Buffer,
    private readonly hashKey: Buffer,
  ) {}

  /** @returns base64 of key id, nonce, tag and ciphertext */
  seal(plain: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.encryptionKey, nonce);
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([1]), nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** @throws when the text was changed or sealed with another key */
  open(sealed: string): string {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.encryptionKey, bytes.subarray(1, 13));
    decipher.setAuthTag(bytes.subarray(13, 29));
    return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString('utf8');
  }

  /** The same number always gives the same hash; without the key nobody can try all numbers. */
  hash(plain: string): string {
    return createHmac('sha256', this.hashKey).update(plain).digest('base64url');
  }
}
