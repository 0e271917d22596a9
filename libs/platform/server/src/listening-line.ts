import type { Pool, PoolClient } from 'pg';

const TRY_EVERY_MS = 500;

/**
 * A connection that listens on one channel of the database. When it is lost it comes back by itself, and says so: what was told in between nobody heard.
 */
export class ListeningLine {
  private client: PoolClient | null = null;
  private again: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly pool: Pool,
    private readonly channel: string,
    private readonly hear: (payload: string) => void,
    /** Lost, and then (`true`) listening again. */
    private readonly changed: (listening: boolean) => void,
  ) {}

  /** Listens, or throws when the database is not there. */
  async open(): Promise<void> {
    const client = await this.pool.connect();
    if (this.closed) return client.release(true);
    this.client = client;
    client.on('notification', ({ payload = '' }) => this.hear(payload));
    client.once('end', () => this.lost(client));
    try {
      await client.query(`LISTEN ${this.channel}`);
    } catch (error) {
      this.drop(client);
      throw error;
    }
  }

  close(): void {
    this.closed = true;
    if (this.again) clearTimeout(this.again);
    if (this.client) this.drop(this.client);
  }

  private lost(client: PoolClient): void {
    if (this.client !== client) return;
    this.drop(client);
    this.changed(false);
    this.tryAgain();
  }

  private tryAgain(): void {
    if (this.closed) return;
    this.again = setTimeout(() => void this.open().then(() => this.changed(true), () => this.tryAgain()), TRY_EVERY_MS * (1 + Math.random())).unref();
  }

  /** Never back to the pool: whoever got it next would listen too. */
  private drop(client: PoolClient): void {
    this.client = null;
    client.release(true);
  }
}
