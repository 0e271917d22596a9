import { connect } from 'node:net';

/** Looks through a file for what would harm those who open it. */
export abstract class VirusScan {
  /** @returns `clean`, the name of what was found, or `not-scanned` when the house has no scanner  @throws when the scanner does not answer */
  abstract look(bytes: Buffer): Promise<'clean' | 'not-scanned' | { readonly found: string }>;
}

export class NoScan extends VirusScan {
  async look(): Promise<'not-scanned'> {
    return 'not-scanned';
  }
}

const PART = 1 << 16;

/** ClamAV's daemon over TCP (its command INSTREAM: parts with their lengths before them, then one of no length). */
export class ClamScan extends VirusScan {
  constructor(
    private readonly host: string,
    private readonly port: number,
    private readonly patienceMs = 20_000,
  ) {
    super();
  }

  look(bytes: Buffer): Promise<'clean' | { readonly found: string }> {
    return new Promise((done, fail) => {
      const socket = connect(this.port, this.host);
      let said = '';
      socket.setTimeout(this.patienceMs, () => socket.destroy(new Error('the virus scanner does not answer')));
      socket.on('error', fail);
      socket.on('data', (part) => (said += part.toString('utf8')));
      socket.on('close', () => {
        const found = /stream: (.+) FOUND/.exec(said)?.[1];
        if (found) done({ found });
        else if (/stream: OK/.test(said)) done('clean');
        else fail(new Error('the virus scanner gave no answer'));
      });
      socket.write('zINSTREAM\0');
      for (let at = 0; at < bytes.length; at += PART) {
        const part = bytes.subarray(at, at + PART);
        const size = Buffer.alloc(4);
        size.writeUInt32BE(part.length);
        socket.write(size);
        socket.write(part);
      }
      socket.write(Buffer.alloc(4));
    });
  }
}
