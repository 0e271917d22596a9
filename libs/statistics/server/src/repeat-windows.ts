import { createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { REPEAT_DAYS } from '@desk/statistics/contract';
import type { Clock } from '@desk/kernel/contract';
import { CLOCK } from '@desk/platform/server';
import { FiguresDatabase } from './figures-database';

const WINDOW_MS = REPEAT_DAYS * 86_400_000;
type Key = { readonly number: number; readonly secret: string };
type Sighting = { readonly key: string; readonly diesAt: string; readonly looks: boolean };

/**
 * Recognises who comes again without keeping who it is. Time is cut into windows of `REPEAT_DAYS`, each with a random key. A visitor is noted under the key of the
 * window that runs, to look for earlier visits, and of the next, to be found by later ones. When a window ends its key and its notes are destroyed, and what is
 * left says nothing any more.
 */
@Injectable()
export class RepeatWindows implements OnApplicationBootstrap {
  private keys: readonly Key[] = [];

  constructor(
    private readonly database: FiguresDatabase,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.turn();
  }

  /** Makes the keys of this window and the next, and destroys those that are over. Each hour, in every process. */
  async turn(): Promise<void> {
    const now = this.clock.now();
    const number = windowOf(now);
    await this.database.run(['statistics'], 'write', async () => {
      for (const it of [number, number + 1]) {
        await this.database.query('INSERT INTO statistics.window_key VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [it, randomBytes(32).toString('base64'), new Date((it + 1) * WINDOW_MS).toISOString()]);
      }
      await this.database.query('DELETE FROM statistics.window_key WHERE dies_at <= $1', [now.toISOString()]);
      await this.database.query('DELETE FROM statistics.sighting WHERE dies_at <= $1', [now.toISOString()]);
      this.keys = await this.database.query<Key>('SELECT number, secret FROM statistics.window_key');
    });
  }

  /** What to note of a visitor. Empty while the keys are not there: then nobody is recognised, and nothing fails. */
  sightingsOf(pseudonym: string, at: Date): Sighting[] {
    const number = windowOf(at);
    return [number, number + 1].flatMap((window): Sighting[] => {
      const key = this.keys.find((it) => it.number === window);
      return key ? [{ key: createHmac('sha256', Buffer.from(key.secret, 'base64')).update(pseudonym).digest('base64url'), diesAt: new Date((window + 1) * WINDOW_MS).toISOString(), looks: window === number }] : [];
    });
  }
}

const windowOf = (at: Date): number => Math.floor(at.getTime() / WINDOW_MS);
