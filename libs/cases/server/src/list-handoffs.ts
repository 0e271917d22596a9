import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { HandoffRow, casesApi } from '@desk/cases/contract';
import { addDays, notValid, stockholmDate, stockholmInstant, type Clock } from '@desk/kernel/contract';
import { CLOCK, Database } from '@desk/platform/server';
import { inboxPage } from './inbox-query';

const Cursor = z.tuple([z.iso.datetime({ offset: true }).refine((at) => at >= '0001-01-02'), z.uuid()]);

/** The end of the Swedish day: what falls due before it is due today or late. */
export const endOfDay = (now: Date): string => stockholmInstant(addDays(stockholmDate(now), 1), '00:00').toISOString();

/** The inbox, in one statement, due first. */
@Injectable()
export class ListHandoffs {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ box, limit, after, ...filter }: z.output<typeof casesApi.listHandoffs.input>, caller: Caller): Promise<{ handoffs: HandoffRow[]; next: string | null }> {
    const asked = { staffId: caller.staffId, endOfDay: endOfDay(this.clock.now()), ...filter };
    const { text, values } = inboxPage(caller.rights.rules, box, asked, limit + 1, after === undefined ? null : readCursor(after));
    const found = await this.database.query<HandoffRow & { readonly sortAt: string }>(text, values);
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    return { handoffs: shown.map(({ sortAt: _, ...row }) => row), next: found.length > limit && last ? `${last.sortAt}~${last.id}` : null };
  }
}

/** The place in a list where the next page begins. @throws Refused when it is none */
export const readCursor = (after: string): { sortAt: string; id: string } => {
  const read = Cursor.safeParse(after.split('~'));
  if (!read.success) throw notValid('after', { sv: 'Läget i listan stämmer inte. Börja från början.', en: 'The place in the list is not right. Start from the beginning.' });
  return { sortAt: read.data[0], id: read.data[1] };
};
