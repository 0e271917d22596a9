import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { SavedQuery, type journalApi } from '@desk/audit/contract';
import { notFound, type AgencyId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { chainOf } from './journal-rows';
import { SearchJournal } from './search-journal';

type In<K extends keyof typeof journalApi> = z.output<(typeof journalApi)[K]['input']>;

/** Searches that an agency's auditors do again and again. They hold no person and no object. */
@Injectable()
export class SavedQueries {
  constructor(
    private readonly database: Database,
    private readonly search: SearchJournal,
  ) {}

  async list(agencyId: AgencyId, caller: Caller): Promise<SavedQuery[]> {
    await this.search.mustRead(agencyId, caller);
    return SavedQuery.array().parse(await this.database.query('SELECT id, name, query, days FROM audit.saved_query WHERE compartment = $1 ORDER BY name, id', [chainOf(agencyId)]));
  }

  async save({ agencyId, ...saved }: In<'saveQuery'>, caller: Caller): Promise<SavedQuery> {
    await this.search.note('journal.review.save-query', agencyId, saved.query, caller, saved.id);
    const kept = await this.database.find(
      `INSERT INTO audit.saved_query VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, query = EXCLUDED.query, days = EXCLUDED.days WHERE saved_query.compartment = EXCLUDED.compartment RETURNING id`,
      [saved.id, chainOf(agencyId), saved.name, JSON.stringify(saved.query), saved.days]);
    if (!kept) throw notFound();
    return saved;
  }

  async forget({ agencyId, id }: In<'forgetQuery'>, caller: Caller): Promise<Record<string, never>> {
    await this.search.note('journal.review.forget-query', agencyId, {}, caller, id);
    const gone = await this.database.find('DELETE FROM audit.saved_query WHERE id = $1 AND compartment = $2 RETURNING id', [id, chainOf(agencyId)]);
    if (!gone) throw notFound();
    return {};
  }
}
