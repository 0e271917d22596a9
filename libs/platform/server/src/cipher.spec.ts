import { createCipheriv } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cipher } from './cipher';
import { FixedKeyring, KeyFile, writeKeys } from './keyring';

const [first, second, third] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2), Buffer.alloc(32, 3)];
const hashKey = Buffer.alloc(32, 9);
const number = '199001012385';

describe('sealed numbers', () => {
  test('open with the key that sealed them, also when a newer one seals', () => {
    const sealed = new Cipher(first, hashKey).seal(number);
    const rotated = new Cipher(new FixedKeyring([second, first]), hashKey);
    expect(rotated.open(sealed)).toBe(number);
    expect(Buffer.from(rotated.seal(number), 'base64').subarray(0, 5)).toEqual(rotated.mark());
    expect(rotated.mark()).not.toEqual(new Cipher(first, hashKey).mark());
  });

  test('open also when they were sealed before keys had names', () => {
    const nonce = Buffer.alloc(12, 7);
    const cipher = createCipheriv('aes-256-gcm', first, nonce);
    const text = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
    const sealed = Buffer.concat([Buffer.from([1]), nonce, cipher.getAuthTag(), text]).toString('base64');
    for (const keys of [[first], [second, first], [first, second]]) expect(new Cipher(new FixedKeyring(keys), hashKey).open(sealed)).toBe(number);
  });

  test('do not open when they were changed, or their key is gone', () => {
    const sealed = Buffer.from(new Cipher(first, hashKey).seal(number), 'base64');
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;
    expect(() => new Cipher(first, hashKey).open(sealed.toString('base64'))).toThrow();
    expect(() => new Cipher(second, hashKey).open(new Cipher(first, hashKey).seal(number))).toThrow(/not in the key file/);
  });

  test('never look the same twice, and their hash always does', () => {
    const cipher = new Cipher(first, hashKey);
    expect(cipher.seal(number)).not.toBe(cipher.seal(number));
    expect(cipher.hash(number)).toBe(new Cipher(second, hashKey).hash(number));
  });
});

describe('a file of keys', () => {
  let folder: string;
  let path: string;
  beforeEach(() => (path = join((folder = mkdtempSync(join(tmpdir(), 'keys-'))), 'keys')));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is read again when a text names a key that came after the process started', () => {
    writeKeys(path, [first]);
    const running = new Cipher(new KeyFile(path), hashKey);
    writeKeys(path, [second, first]);
    utimesSync(path, new Date(), new Date(Date.now() + 2000));
    const sealed = new Cipher(new KeyFile(path), hashKey).seal(number);
    expect(running.open(sealed)).toBe(number);
    expect(running.mark()).toEqual(new Cipher(second, hashKey).mark());
  });

  test('keeps a key of the environment as the oldest', () => {
    const sealed = new Cipher(third, hashKey).seal(number);
    writeKeys(path, [second]);
    expect(new Cipher(new KeyFile(path, [third]), hashKey).open(sealed)).toBe(number);
  });

  test.each([['inte en nyckel\n', 'rad 1'], [`${first.toString('base64')}\nkort\n`, 'rad 2'], ['', 'är ingen nyckel']])('says which line is no key', (text, line) => {
    writeFileSync(path, text);
    expect(() => new KeyFile(path)).toThrow(line);
  });
});
