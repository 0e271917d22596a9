import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { ProtectedVisitorMet } from '@desk/people/contract';
import { Database, JoinsIn } from '@desk/platform/server';

/**
 * A ticket is seen by the whole office. When its visitor turns out to be a protected person it keeps its number and its times, and nothing of language, errand or
 * needs (domain.md 2.3 e); the visit has them, behind its own clerk. The version stays, so that the change itself is not seen either.
 */
@Injectable()
export class WhenProtectedMet {
  constructor(private readonly database: Database) {}

  @JoinsIn(ProtectedVisitorMet)
  async blank({ visitId }: z.output<typeof ProtectedVisitorMet.data>): Promise<void> {
    await this.database.query(`UPDATE visits.ticket SET language = 'sv', life_event_id = NULL, needs = '{}', interpreter_language = NULL WHERE visit_id = $1`, [visitId]);
  }
}
