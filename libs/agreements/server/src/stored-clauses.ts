import { Injectable } from '@nestjs/common';
import { Assignment, Clause, Competence, validOn } from '@desk/access/contract';
import { ClauseSource } from '@desk/access/server';
import { WhitelistEntry, mayBeDecidedAtDesk } from '@desk/agreements/contract';
import type { StaffId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { AGREEMENTS, LINES, StoredAgreement, StoredLine, StoredTermination, TERMINATIONS, WHITELIST, linesInForce, type Signed } from './stored-agreement';

type Kept = Signed & { readonly revision: string; readonly byDay: Map<string, readonly Clause[]> };

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
    return (await this.allInForce(day)).filter((line) => line.officeIds.some((office) => officeIds.includes(office)));
  }

  /** As `inForce`, at every office. */
  async allInForce(day: string): Promise<readonly Clause[]> {
    const kept = await this.current();
    const known = kept.byDay.get(day);
    if (known) return known;
    const found = linesInForce(kept, day);
    kept.byDay.set(day, found);
    return found;
  }

  async grantsTo(staffId: StaffId): Promise<{ readonly assignments: Assignment[]; readonly competences: Competence[] }> {
    const assignments = await this.database.query(
      `SELECT id, agency_id AS "agencyId", tasks, valid_from AS "validFrom", valid_to AS "validTo" FROM agreements.assignment WHERE staff_id = $1 AND state = 'approved' ORDER BY id`, [staffId],
    );
    const competences = await this.database.query(
      `SELECT code, valid_from AS "validFrom", valid_to AS "validTo" FROM agreements.competence WHERE staff_id = $1 AND state = 'approved' ORDER BY id`, [staffId],
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

  /** The agreement in force at an office on a day, or undefined. Where an office has several, the one that this agency is a party to. */
  async agreementAt(officeId: string, day: string, agencyId?: string): Promise<StoredAgreement | undefined> {
    const here = (await this.remembered()).agreements.filter((it) => it.officeIds.some((office) => office === officeId) && validOn(it, day));
    return here.find((it) => it.parties.some((party) => party.agencyId === agencyId)) ?? here[0];
  }

  /** What a party is called in the agreements that name it. */
  async partyName(agencyId: string): Promise<{ sv: string; en: string } | undefined> {
    return (await this.remembered()).agreements.flatMap((it) => it.parties).find((party) => party.agencyId === agencyId)?.name;
  }

  async whitelist(): Promise<readonly WhitelistEntry[]> {
    return (await this.current()).whitelist;
  }

  /** Asks without reading anything again: may this case type's simple decisions be carried by a desk on the day? */
  async decidable(day: string): Promise<(caseTypeCode: string) => boolean> {
    const { whitelist } = await this.remembered();
    return (code) => mayBeDecidedAtDesk(whitelist, code, day);
  }

  /** Everything signed, as this very transaction sees it. Kept nowhere: what is not committed may never be. */
  async read(): Promise<Signed> {
    return {
      lines: StoredLine.array().parse(await this.database.query(LINES)), agreements: StoredAgreement.array().parse(await this.database.query(AGREEMENTS)),
      terminations: StoredTermination.array().parse(await this.database.query(TERMINATIONS)), whitelist: WhitelistEntry.array().parse(await this.database.query(WHITELIST)),
    };
  }

  private async remembered(): Promise<Kept> {
    return this.kept ?? this.current();
  }

  /** Never asked for by work that has changed an agreement in its own transaction: what is not committed must not be remembered (see `read`). */
  private async current(): Promise<Kept> {
    const revision = await this.version();
    if (this.kept?.revision === revision) return this.kept;
    this.kept = { revision, byDay: new Map(), ...(await this.read()) };
    return this.kept;
  }
}
