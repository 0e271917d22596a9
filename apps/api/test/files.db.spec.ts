import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClamScan, FileSafe, FolderBlobs, MOST_BYTES, NoScan, type VirusScan } from '@desk/platform/server';
import { openTestDatabase, type TestDatabase } from '@desk/testing/server';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n');

describe('files', () => {
  let house: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    house = await openTestDatabase();
    folder = mkdtempSync(join(tmpdir(), 'files-'));
  });
  afterAll(async () => {
    await house.close();
    rmSync(folder, { recursive: true });
  });
  const safe = (scan: VirusScan = new NoScan()) => new FileSafe(house.database, house.cipher, new FolderBlobs(folder), scan);
  const within = <T>(compartment: string, work: () => Promise<T>) => house.database.run([compartment], 'write', work);
  const everything = () => readdirSync(folder, { recursive: true, encoding: 'utf8' });

  test('come back as they were, and lie encrypted', async () => {
    const kept = await within('FK', () => safe().put(pdf, 'FK'));
    expect(kept).toMatchObject({ mediaType: 'application/pdf', ending: 'pdf', bytes: pdf.length, scanned: false });
    expect((await within('FK', () => safe().get(kept.blobId, 'FK'))).equals(pdf)).toBe(true);
    const [name] = everything().filter((path) => path.endsWith(kept.blobId));
    expect(readFileSync(join(folder, name ?? '')).includes('%PDF')).toBe(false);
  });

  test('open only in their own compartment', async () => {
    const kept = await within('FK', () => safe().put(pdf, 'FK'));
    await expect(within('KFM', () => safe().get(kept.blobId, 'KFM'))).rejects.toThrow();
    await expect(within('KFM', () => safe().get(kept.blobId, 'FK'))).rejects.toThrow();
  });

  test('of one compartment share a key, made once even when many come at the same time', async () => {
    const kept = await Promise.all(Array.from({ length: 8 }, () => within('CSN', () => safe().put(pdf, 'CSN'))));
    for (const { blobId } of kept) expect((await within('CSN', () => safe().get(blobId, 'CSN'))).equals(pdf)).toBe(true);
    expect(await house.asOwner(`SELECT count(*)::int AS n FROM platform.compartment_key WHERE id = 'CSN'`)).toEqual([{ n: 1 }]);
  });

  test.each([
    ['an empty one', Buffer.alloc(0), 'FileEmpty'], ['too large a one', Buffer.alloc(MOST_BYTES + 1, 1), 'FileTooLarge'], ['a page that calls itself a picture', Buffer.from('<html><script>alert(1)</script></html>'), 'FileKindUnknown'],
    ['a drawing with script', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'FileKindUnknown'], ['a program', Buffer.from('MZ\x90\x00\x03'), 'FileKindUnknown'],
  ])('%s is refused with what to do', async (_, bytes, fact) => {
    const before = everything().length;
    await expect(within('FK', () => safe().put(bytes, 'FK'))).rejects.toMatchObject({ refusal: { code: 'not-valid', fact } });
    expect(everything().length).toBe(before);
  });

  describe('with a scanner', () => {
    let scanner: Server;
    let port: number;
    let said: string;
    const heard: Buffer[] = [];
    beforeAll(async () => {
      scanner = createServer((socket) => {
        socket.on('data', (part) => {
          heard.push(part);
          if (Buffer.concat(heard).subarray(-4).equals(Buffer.alloc(4))) socket.end(`stream: ${said}\0`);
        });
      });
      await new Promise<void>((ready) => void scanner.listen(0, '127.0.0.1', ready));
      const address = scanner.address();
      port = typeof address === 'object' && address !== null ? address.port : 0;
    });
    beforeEach(() => heard.splice(0));
    afterAll(() => scanner.close());

    test('the whole file is looked through, in parts', async () => {
      said = 'OK';
      const kept = await within('FK', () => safe(new ClamScan('127.0.0.1', port)).put(pdf, 'FK'));
      expect(kept.scanned).toBe(true);
      const size = Buffer.alloc(4);
      size.writeUInt32BE(pdf.length);
      expect(Buffer.concat(heard).equals(Buffer.concat([Buffer.from('zINSTREAM\0'), size, pdf, Buffer.alloc(4)]))).toBe(true);
    });

    test('what it finds is not kept', async () => {
      said = 'Eicar-Test-Signature FOUND';
      await expect(within('FK', () => safe(new ClamScan('127.0.0.1', port)).put(pdf, 'FK'))).rejects.toMatchObject({ refusal: { fact: 'FileHarmful' } });
    });

    test('a scanner that says nothing keeps the file out', async () => {
      said = 'ERROR';
      await expect(within('FK', () => safe(new ClamScan('127.0.0.1', port)).put(pdf, 'FK'))).rejects.toThrow(/no answer/);
    });
  });
});
