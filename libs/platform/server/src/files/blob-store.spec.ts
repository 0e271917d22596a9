import { createServer, type Server } from 'node:http';
import { S3Blobs } from './blob-store';

describe('a bucket', () => {
  let bucket: Server;
  let store: S3Blobs;
  const kept = new Map<string, Buffer>();
  const signatures: string[] = [];
  beforeAll(async () => {
    bucket = createServer((request, reply) => {
      signatures.push(request.headers.authorization ?? '');
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        const name = request.url ?? '';
        if (request.method === 'PUT') kept.set(name, Buffer.concat(parts));
        if (request.method === 'DELETE') kept.delete(name);
        const found = kept.get(name);
        reply.writeHead(request.method === 'GET' && !found ? 404 : 200).end(request.method === 'GET' ? found : undefined);
      });
    });
    await new Promise<void>((ready) => void bucket.listen(0, '127.0.0.1', ready));
    const address = bucket.address();
    store = new S3Blobs(`http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/documents/`, 'someone', 'secret', 'eu-north-1');
  });
  afterAll(() => bucket.close());

  test('keeps, gives back and removes, and each request is signed for it', async () => {
    await store.put('a', Buffer.from('locked'));
    expect([...kept.keys()]).toEqual(['/documents/a']);
    expect((await store.get('a')).toString()).toBe('locked');
    await store.remove('a');
    await expect(store.get('a')).rejects.toThrow('answered 404');
    expect(signatures).toHaveLength(4);
    for (const signature of signatures) expect(signature).toMatch(/^AWS4-HMAC-SHA256 Credential=someone\/\d{8}\/eu-north-1\/s3\/aws4_request, SignedHeaders=.*host.*, Signature=[0-9a-f]{64}$/);
  });
});
