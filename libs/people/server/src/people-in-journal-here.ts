import { Injectable } from '@nestjs/common';
import { PeopleInJournal, type Known, type MetIn, type PersonOfVisit } from '@desk/audit/server';
import { StaffId, maskIdentityNumber, officeCompartment, readIdentityNumber, type IdentityNumberProblem, type OfficeId, type Text, type VisitId } from '@desk/kernel/contract';
import { Cipher, Database } from '@desk/platform/server';
import { MetVisits } from './met-visits';
import { People } from './people.facade';
import { ProtectedPeople } from './protected-people';
import { VisitorRecords } from './visitor-records';

/** Answers the journal's questions about people: from an exact number to visits, from a staff id to a name. */
@Injectable()
export class PeopleInJournalHere extends PeopleInJournal {
  constructor(
    private readonly people: People,
    private readonly visits: MetVisits,
    private readonly records: VisitorRecords,
    private readonly protectedPeople: ProtectedPeople,
    private readonly cipher: Cipher,
    private readonly database: Database,
  ) {
    super();
  }

  async visitsOf(written: string, now: Date): Promise<readonly string[] | IdentityNumberProblem> {
    const read = readIdentityNumber(written, now);
    return 'problem' in read ? read : (await this.metIn(this.cipher.hash(read.full))).map((met) => met.visitId);
  }

  /** Looks past the offices' walls, and answers with ids alone: an auditor follows the lines of a person without seeing whose office it was. */
  async metIn(subjectHash: string): Promise<readonly MetIn[]> {
    const { offices } = await this.people.house();
    const hosts = new Map(offices.map((office) => [office.id, office.hostAgencyId]));
    const rows = await this.database.apart(offices.map((office) => officeCompartment(office.id)), 'read', () =>
      this.database.query<{ visitId: string; officeId: OfficeId }>('SELECT DISTINCT visit_id AS "visitId", office_id AS "officeId" FROM people.visitor WHERE subject_hash = $1', [subjectHash]));
    return rows.flatMap(({ visitId, officeId }) => {
      const hostAgencyId = hosts.get(officeId);
      return hostAgencyId === undefined ? [] : [{ visitId, hostAgencyId }];
    });
  }

  staffNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.people.staffNames(ids.map((id) => StaffId.parse(id)));
  }

  async known(written: string, now: Date): Promise<Known | IdentityNumberProblem> {
    const read = readIdentityNumber(written, now);
    if ('problem' in read) return read;
    const subjectHash = this.cipher.hash(read.full);
    return { subjectHash, numberSealed: this.cipher.seal(read.full), protectedIdentity: await this.protectedPeople.has(subjectHash) };
  }

  async personOf(visitId: VisitId): Promise<PersonOfVisit | null> {
    const visit = await this.visits.find(visitId);
    if (!visit) return null;
    const { officeId, deskStaffId, needOpen } = visit;
    const visitor = await this.records.findOfVisit(visitId);
    if (!visitor) return { officeId, deskStaffId, needOpen, protectedIdentity: false, subjectHash: null, numberSealed: null, checked: false };
    const check = await this.records.latestCheck(visitor.id);
    return { officeId, deskStaffId, needOpen, protectedIdentity: visitor.protectedIdentity, subjectHash: visitor.subjectHash, numberSealed: visitor.numberSealed, checked: check?.result === 'confirmed' };
  }

  masked(numberSealed: string): string {
    return maskIdentityNumber(this.cipher.open(numberSealed));
  }

  async agencies(): Promise<ReadonlyMap<string, Text>> {
    return new Map((await this.people.house()).agencies.flatMap((agency) => (agency.kind === 'outside' ? [] : [[agency.id, agency.name] as const])));
  }
}
