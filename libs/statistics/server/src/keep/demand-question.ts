import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { REPEAT_DAYS, type keepingApi } from '@desk/statistics/contract';
import { FiguresDatabase } from '../figures-database';

type Asked = z.output<typeof keepingApi.demandQuestion.input>;
type Answer = z.input<typeof keepingApi.demandQuestion.output>;

/** Is a visit in the office's sample, and what would the house guess? A guess is shown to the person who decides; the house never sets it (domain.md 1.7). */
@Injectable()
export class DemandQuestion {
  constructor(private readonly database: FiguresDatabase) {}

  async run({ visitId }: Asked, caller: Caller): Promise<Answer> {
    const offices = caller.rights.principal.duties.flatMap((duty) => duty.officeIds);
    return this.database.look(async () => {
      const visit = await this.database.find<{ officeId: string }>(`SELECT data ->> 'officeId' AS "officeId" FROM statistics.told WHERE subject = $1 AND name = 'VisitRegistered'`, [visitId]);
      if (!visit || !offices.some((officeId) => officeId === visit.officeId)) return { ask: false, proposal: null, why: null };
      const rule = await this.database.find<{ sample: number }>('SELECT demand_sample AS sample FROM statistics.office_rule WHERE office_id = $1 ORDER BY valid_from DESC LIMIT 1', [visit.officeId]);
      if (!isSampled(visitId, rule?.sample ?? 0)) return { ask: false, proposal: null, why: null };
      const same = await this.database.find<{ days: number }>(
        `SELECT floor(extract(epoch FROM s.at - e.at) / 86400)::int AS days FROM statistics.sighting s
         JOIN statistics.sighting e ON e.key = s.key AND e.visit_id <> s.visit_id AND e.at < s.at AND e.at >= s.at - make_interval(days => $2)
         JOIN statistics.told now ON now.subject = s.visit_id AND now.name = 'CaseOpened' JOIN statistics.told before ON before.subject = e.visit_id AND before.name = 'CaseOpened' AND before.data ->> 'caseTypeCode' = now.data ->> 'caseTypeCode'
         WHERE s.visit_id = $1 AND s.looks ORDER BY e.at DESC LIMIT 1`, [visitId, REPEAT_DAYS],
      );
      if (!same) return { ask: true, proposal: null, why: null };
      return {
        ask: true, proposal: { kind: 'failure' },
        why: { sv: `Besökaren var här om samma ärendetyp för ${same.days} dagar sedan. Du avgör.`, en: `The visitor was here about the same case type ${same.days} days ago. You decide.` },
      };
    });
  }
}

/** The same visit gets the same answer each time: its id is the lot. */
const isSampled = (visitId: string, sample: number): boolean => createHash('sha256').update(visitId).digest().readUInt16BE(0) % 100 < sample;
