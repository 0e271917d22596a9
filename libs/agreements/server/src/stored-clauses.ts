import { Injectable } from '@nestjs/common';
import { Assignment, Clause, Competence, validOn } from '@desk/access/contract';
import { ClauseSource } from '@desk/access/server';
import type { StaffId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { AGREEMENTS, LINES, StoredAgreement, StoredLine } from './stored-agreement';
import { mayBeDecidedAtDesk } from './whitelist';

type Kept = { readonly revision: string; readonly lines: readonly StoredLine[]; readonly agreements: readonly StoredAgreement[] };

/**
 * What the signed agreements say. Lines are kept in memory and read again when the revision has moved; it is asked for only when somebody's rights
 * are compiled, never once per request.
 */
@Injectable()
export class StoredClauses extends ClauseSource {
  private kept: Kept | null = null;

  constructor(private readonly database: Database) {
    super();
  }

  /** Lines of signed versions in force on a day at any of these offices. A decision line reaches no further than the ordinance. */
  async inForce(officeIds: readonly string[], day: string): Promise<readonly Clause[]> {
    const { lines } = await this.current();
    return lines
      .filter((line) => line.state === 'signed' && validOn({ validFrom: line.versionFrom, validTo: line.versionTo }, day) && validOn(line, day))
      .filter((line) => line.officeIds.some((office) => officeIds.includes(office)))
      .flatMap((line) => withinTheLaw(line));
  }

  async grantsTo(staffId: StaffId): Promise<{ readonly assignments: Assignment[]; readonly competences: Competence[] }> {
    const assignments = await this.database.query(
      `SELECT id, agency_id AS "agencyId", tasks, valid_from AS "validFrom", valid_to AS "validTo" FROM agreements.assignment WHERE staff_id = $1 ORDER BY id`, [staffId],
    );
    const competences = await this.database.query(
      `SELECT code, valid_from AS "validFrom", valid_to AS "validTo" FROM agreements.competence WHERE staff_id = $1 ORDER BY id`, [staffId],
    );
    return { assignments: Assignment.array().parse(assignments), competences: Competence.array().parse(competences) };
  }

  async version(): Promise<string> {
    const row = await this.database.find<{ number: number }>('SELECT number FROM agreements.revision WHERE id = 1');
    return String(row?.number ?? 0);
  }

  /** Any line that was ever signed, by its id: an act done long ago still names its ground. */
  async line(lineId: string): Promise<StoredLine | undefined> {
    return (await this.remembered()).lines.find((line) => line.id === lineId);
  }

  /** The agreement in force at an office on a day, or undefined. */
  async agreementAt(officeId: string, day: string): Promise<StoredAgreement | undefined> {
    return (await this.remembered()).agreements.find((it) => it.officeIds.some((office) => office === officeId) && validOn(it, day));
  }

  /** What a party is called in the agreements that name it. */
  async partyName(agencyId: string): Promise<{ sv: string; en: string } | undefined> {
    return (await this.remembered()).agreements.flatMap((it) => it.parties).find((party) => party.agencyId === agencyId)?.name;
  }

  private async remembered(): Promise<Kept> {
    return this.kept ?? this.current();
  }

  private async current(): Promise<Kept> {
    const revision = await this.version();
    if (this.kept?.revision === revision) return this.kept;
    const lines = StoredLine.array().parse(await this.database.query(LINES));
    const agreements = StoredAgreement.array().parse(await this.database.query(AGREEMENTS));
    this.kept = { revision, lines, agreements };
    return this.kept;
  }
}

const withinTheLaw = (line: StoredLine): Clause[] => {
  if (line.class !== 'M' && !line.tasks.includes('MB')) return [Clause.parse(line)];
  const caseTypeCodes = line.caseTypeCodes.filter(mayBeDecidedAtDesk);
  return caseTypeCodes.length === 0 || line.class !== 'M' ? [] : [Clause.parse({ ...line, caseTypeCodes })];
};
