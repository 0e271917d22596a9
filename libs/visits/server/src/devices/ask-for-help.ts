import { Inject, Injectable } from '@nestjs/common';
import type { PairedDevice } from '@desk/access/server';
import type { Clock } from '@desk/kernel/contract';
import { CLOCK } from '@desk/platform/server';
import { DeviceNews } from './device-news';

/** "Hjälp" at the kiosk: the office's staff see which kiosk. Who asks is not known and not kept. */
@Injectable()
export class AskForHelp {
  constructor(
    private readonly news: DeviceNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run(device: PairedDevice): Promise<{ asked: true }> {
    await this.news.tell(device, 'help_asked_at', this.clock.now());
    return { asked: true };
  }
}
