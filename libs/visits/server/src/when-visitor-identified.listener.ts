import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { VisitorIdentified } from '@desk/people/contract';
import { People } from '@desk/people/server';
import { Database, JoinsIn } from '@desk/platform/server';
import { VisitEntity } from './visit.entity';

/** A visit knows whether a protected person is met in it; in the same transaction, so that no moment shows it otherwise. */
@Injectable()
export class WhenVisitorIdentified {
  constructor(
    private readonly database: Database,
    private readonly people: People,
  ) {}

  @JoinsIn(VisitorIdentified)
  async mark(told: z.output<typeof VisitorIdentified.data>): Promise<void> {
    const visitor = await this.people.visitorOf(told.visitId);
    if (visitor) this.database.update(VisitEntity, { id: told.visitId, protectedIdentity: visitor.protectedIdentity });
  }
}
