import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { AgreementHead, Approval, DraftLine, ReadLine, Settlement, Termination, VersionState, draftLineOf, lineId } from '@desk/agreements/contract';
import { AgencyId, Day, Instant, StaffId, notFound } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { HEAD } from './stored-agreement';

/** A version without its lines, as it is kept. */
export const VersionRecord = z.object({
  id: z.string(), agreementId: z.string(), number: z.int(), state: VersionState, head: AgreementHead, drafterId: StaffId.nullable(), drafterAgencyId: AgencyId.nullable(), writers: z.array(z.string()),
  savedBy: z.string().nullable(), revision: z.int(), savedAt: Instant.nullable(), sentAt: Instant.nullable(), approvals: z.array(Approval), awaits: z.array(AgencyId), signedBy: z.array(z.object({ agencyId: AgencyId, signedOn: Day })),
  copySentAt: Day.nullable(), lineCount: z.int(), suspendedLines: z.int(),
});
export type VersionRecord = z.infer<typeof VersionRecord>;

const VERSIONS = `SELECT v.id, v.agreement_id AS "agreementId", v.number, v.state, ${HEAD} AS head, v.drafter_id AS "drafterId", v.drafter_agency_id AS "drafterAgencyId", v.writers, v.saved_by AS "savedBy", v.revision,
  v.saved_at AS "savedAt", v.sent_at AS "sentAt", v.approvals, v.awaits, v.signed_by AS "signedBy", v.copy_sent_at AS "copySentAt",
  CASE WHEN v.draft_lines IS NULL OR v.state IN ('signed', 'superseded', 'ended') THEN (SELECT count(*)::int FROM agreements.line l WHERE l.version_id = v.id) ELSE jsonb_array_length(v.draft_lines) END AS "lineCount",
  (SELECT count(*)::int FROM agreements.line l WHERE l.version_id = v.id AND l.suspended) AS "suspendedLines"
  FROM agreements.version v JOIN agreements.agreement a ON a.id = v.agreement_id`;

const camel = (row: object): Record<string, unknown> => Object.fromEntries(Object.entries(row).map(([key, value]) => [key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), value]));
export const isSigned = (state: VersionState): boolean => state === 'signed' || state === 'superseded' || state === 'ended';

/** Reads versions whole, drafts too. Nothing of it is remembered between requests. */
@Injectable()
export class AgreementRecords {
  constructor(private readonly database: Database) {}

  /** Every version that was not discarded, by agreement and number. */
  async all(agreementId: string | null = null): Promise<VersionRecord[]> {
    return VersionRecord.array().parse(await this.database.query(`${VERSIONS} WHERE ($1::text IS NULL OR v.agreement_id = $1) AND v.state <> 'withdrawn' ORDER BY v.agreement_id, v.number`, [agreementId]));
  }

  /** @param hold keep others from changing it until the transaction ends  @throws Refused `not-found` */
  async get(agreementId: string, number: number, hold = false): Promise<VersionRecord> {
    const row = await this.database.find(`${VERSIONS} WHERE v.agreement_id = $1 AND v.number = $2${hold ? ' FOR UPDATE OF v' : ''}`, [agreementId, number]);
    if (!row) throw notFound();
    return VersionRecord.parse(row);
  }

  /** The signed version that holds on a day, or undefined. */
  async inForce(agreementId: string, day: string): Promise<VersionRecord | undefined> {
    const row = await this.database.find(`${VERSIONS} WHERE v.agreement_id = $1 AND v.state = 'signed' AND v.valid_from <= $2 AND (v.valid_to IS NULL OR v.valid_to >= $2) ORDER BY v.number DESC LIMIT 1`, [agreementId, day]);
    return row && VersionRecord.parse(row);
  }

  async linesOf(version: VersionRecord): Promise<ReadLine[]> {
    if (!isSigned(version.state)) {
      const row = await this.database.find<{ lines: unknown }>('SELECT draft_lines AS lines FROM agreements.version WHERE id = $1', [version.id]);
      return DraftLine.array().parse(row?.lines ?? []).map((line) => ({ ...line, id: lineId(version.agreementId, version.number, line.line), suspended: false, suspendedReason: null }));
    }
    const rows = await this.database.query<{ line: object }>('SELECT to_jsonb(l) AS line FROM agreements.line l WHERE l.version_id = $1 ORDER BY l.line', [version.id]);
    return rows.map(({ line }) => {
      const read = ReadLine.parse(camel(line));
      return { ...read, ...draftLineOf(read, version.head) };
    });
  }

  /** Writes down a new version as a draft of this person and this agency. @param at ISO instant */
  async insertDraft({ agreementId, number, head, lines, agencyId }: { agreementId: string; number: number; head: AgreementHead; lines: readonly DraftLine[]; agencyId: AgencyId }, caller: Caller, at: string): Promise<void> {
    await this.database.query(
      `INSERT INTO agreements.version (id, agreement_id, number, state, valid_from, valid_to, signed_by, copy_sent_at, head, draft_lines, drafter_id, drafter_agency_id, writers, saved_by, saved_at)
       VALUES ($1, $2, $3, 'draft', $4, $5, '[]', NULL, $6::jsonb, $7::jsonb, $8, $9, ARRAY[$8::text], $10, $11)`,
      [`${agreementId}-${number}`, agreementId, number, head.validFrom, head.validTo, JSON.stringify(head), JSON.stringify(lines), caller.staffId, agencyId, caller.displayName, at],
    );
  }

  /** Who has left or is leaving, and the newest version that each of them leaves. */
  async terminations(agreementId: string | null = null): Promise<(Omit<Termination, 'byName'> & { readonly byId: StaffId; readonly version: number })[]> {
    const rows = await this.database.query(
      `SELECT agreement_id AS "agreementId", agency_id AS "agencyId", given_on AS "givenOn", ends_on AS "endsOn", version, transition, reason, by_id AS "byId", settlement FROM agreements.termination
       WHERE $1::text IS NULL OR agreement_id = $1 ORDER BY agreement_id, agency_id, version`, [agreementId],
    );
    return Termination.omit({ byName: true }).extend({ byId: StaffId, version: z.int(), settlement: Settlement }).array().parse(rows);
  }
}
