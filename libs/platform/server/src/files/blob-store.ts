import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AwsClient } from 'aws4fetch';

/** Where encrypted files lie. It sees names of its own making and bytes that mean nothing to it. */
export abstract class BlobStore {
  abstract put(id: string, bytes: Buffer): Promise<void>;
  /** @throws when there is none */
  abstract get(id: string): Promise<Buffer>;
  abstract remove(id: string): Promise<void>;
}

/** Files in a folder, spread over subfolders by the end of their names. */
export class FolderBlobs extends BlobStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(id: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(id);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(`${path}.part`, bytes, { mode: 0o600 });
    await rename(`${path}.part`, path);
  }

  get(id: string): Promise<Buffer> {
    return readFile(this.pathOf(id));
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  private pathOf(id: string): string {
    if (!/^[0-9a-f-]{36}$/.test(id)) throw new Error('not the name of a file');
    return join(this.folder, id.slice(-2), id);
  }
}

/** Objects in a bucket that speaks S3. @param endpoint the bucket's address, for example `https://objects.example.se/desk-documents` */
export class S3Blobs extends BlobStore {
  private readonly client: AwsClient;

  constructor(
    private readonly endpoint: string,
    accessKeyId: string,
    secretAccessKey: string,
    region: string,
  ) {
    super();
    this.client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 3 });
  }

  async put(id: string, bytes: Buffer): Promise<void> {
    await this.ask(id, { method: 'PUT', body: new Uint8Array(bytes) });
  }

  async get(id: string): Promise<Buffer> {
    return Buffer.from(await (await this.ask(id, { method: 'GET' })).arrayBuffer());
  }

  async remove(id: string): Promise<void> {
    await this.ask(id, { method: 'DELETE' });
  }

  private async ask(id: string, init: RequestInit): Promise<Response> {
    const answer = await this.client.fetch(`${this.endpoint.replace(/\/$/, '')}/${id}`, init);
    if (!answer.ok) throw new Error(`the store of files answered ${answer.status}`);
    return answer;
  }
}
