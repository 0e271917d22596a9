import { Injectable } from '@nestjs/common';
import { PeopleInJournal } from '@desk/audit/server';
import { StaffId, officeCompartment, readIdentityNumber, type IdentityNumberProblem } from '@desk/kernel/contract';
import { Cipher, Database } from '@desk/platform/server';
import { People } from './people.facade';

/** Answers the journal's questions about people: from an exact number to visits, from a staff id to a name. */
@Injectable()
export class PeopleInJournalHere extends PeopleInJournal {
  constructor(
    private readonly people: People,
    private readonly cipher: Cipher,
    private readonly database: Database,
  ) {
    super();
  }

  /** Looks past the offices' walls, and answers with ids alone: an auditor follows the lines of a person without seeing whose office it was. */
  async visitsOf(written: string, now: Date): Promise<readonly string[] | IdentityNumberProblem> {
    const read = readIdentityNumber(written, now);
    if ('problem' in read) return read;
    const { offices } = await this.people.house();
    const everywhere = offices.map((office) => officeCompartment(office.id));
    const rows = await this.database.apart(everywhere, 'read', () =>
      this.database.query<{ visitId: string }>('SELECT DISTINCT visit_id AS "visitId" FROM people.visitor WHERE subject_hash = $1', [this.cipher.hash(read.full)]));
    return rows.map((row) => row.visitId);
  }

  staffNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.people.staffNames(ids.map((id) => StaffId.parse(id)));
  }
}
