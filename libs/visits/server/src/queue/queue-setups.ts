import { Inject, Injectable } from '@nestjs/common';
import { RightsOf } from '@desk/access/server';
import { notFound, officeCompartment, type Clock, type OfficeId } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { Queue, QueueSettings, type DeskId, type DeskPlace } from '@desk/visits/contract';
import type { DeskEntity, QueueEntity, QueueOfficeEntity } from './office-queue.entity';
import { selectDesks, selectQueues } from './queue-rows';

/** How an office's waiting room is set up: settings, queues in their order and desks as places. */
export type KnownSetup = { readonly officeId: OfficeId; readonly settings: QueueSettings; readonly queues: readonly Queue[]; readonly desks: readonly DeskPlace[]; readonly version: number };

/** What stands on a desk; empty for one that is no more. */
export const numberOf = (setup: Pick<KnownSetup, 'desks'>, deskId: DeskId): string => setup.desks.find((desk) => desk.id === deskId)?.number ?? '';

const KEEP_MS = 30_000;

/** The setups of offices, kept in each process until one is changed in any of them. */
@Injectable()
export class QueueSetups {
  private readonly kept = new Map<OfficeId, { readonly setup: Promise<KnownSetup>; readonly until: number }>();

  constructor(
    private readonly database: Database,
    private readonly rights: Pick<RightsOf, 'evict' | 'onEvict'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    rights.onEvict((what) => {
      for (const officeId of [...this.kept.keys()]) if (what === 'all' || what === `queue:${officeId}`) this.kept.delete(officeId);
    });
  }

  /** @throws Refused `not-found` for an office without a queue */
  of(officeId: OfficeId): Promise<KnownSetup> {
    const now = this.clock.now().getTime();
    const known = this.kept.get(officeId);
    if (known && known.until > now) return known.setup;
    const setup = this.database.apart([officeCompartment(officeId)], 'read', () => this.load(officeId));
    this.kept.set(officeId, { setup, until: now + KEEP_MS });
    setup.catch(() => this.kept.delete(officeId));
    return setup;
  }

  /** Call after the commit that changed it. */
  async forget(officeId: OfficeId): Promise<void> {
    this.kept.delete(officeId);
    await this.rights.evict(`queue:${officeId}`);
  }

  private async load(officeId: OfficeId): Promise<KnownSetup> {
    const [office, queues, desks] = await Promise.all([
      this.database.find<QueueOfficeEntity>('SELECT settings, version FROM visits.queue_office WHERE office_id = $1', [officeId]),
      this.database.query<QueueEntity>(`${selectQueues} WHERE q.office_id = $1 ORDER BY q.position, q.letter`, [officeId]),
      this.database.query<DeskEntity>(`${selectDesks} WHERE d.office_id = $1 ORDER BY length(d.number), d.number`, [officeId]),
    ]);
    if (!office) throw notFound();
    return {
      officeId, settings: QueueSettings.parse(office.settings), queues: queues.map(({ compartment: _, ...queue }) => Queue.parse(queue)), version: office.version,
      desks: desks.map(({ id, number, kind, queueIds }) => ({ id, officeId, number, kind, queueIds })),
    };
  }
}
