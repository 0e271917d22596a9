import { Injectable } from '@nestjs/common';
import { SERVICE_LEVEL_MINUTES } from '@desk/statistics/contract';
import { FiguresDatabase } from './figures-database';
import type { Levels } from './fact-time';

/** The service level that each office had on a day: a new level holds from the day it was set, so that old figures keep theirs. */
@Injectable()
export class OfficeLevels {
  constructor(private readonly database: FiguresDatabase) {}

  async read(): Promise<Levels> {
    const rules = await this.database.query<{ officeId: string; validFrom: string; minutes: number }>(`SELECT office_id AS "officeId", valid_from AS "validFrom", service_level_minutes AS minutes FROM statistics.office_rule ORDER BY valid_from DESC`);
    return (officeId, day) => rules.find((rule) => rule.officeId === officeId && rule.validFrom <= day)?.minutes ?? SERVICE_LEVEL_MINUTES;
  }
}
