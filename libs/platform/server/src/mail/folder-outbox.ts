import { randomUUIDv7 } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '@desk/kernel/contract';
import { Outbox, messageOf, type Mail } from './mail';

/** Letters as files in a folder, one each: for a house without a mail server. Any mail program opens them. */
export class FolderOutbox extends Outbox {
  constructor(
    private readonly folder: string,
    private readonly from: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send(mail: Mail): Promise<void> {
    const id = randomUUIDv7();
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(path.join(this.folder, `${id}.eml`), messageOf(mail, this.from, this.clock.now(), id), { mode: 0o600 });
  }
}
