import { Injectable } from '@nestjs/common';
import type { StaffId, VisitId, VisitorId } from '@desk/kernel/contract';
import type { CompartmentInfo, House, Mandate, PublicOffice, Staff, Visitor } from '@desk/people/contract';
import { Cipher, Database } from '@desk/platform/server';
import { HouseCache } from './house-cache';
import { VisitorRecords, type CheckRow } from './visitor-records';

/** A visitor as another room may carry it on: masked to show, sealed to keep. */
export type MetVisitor = {
  readonly visitorId: VisitorId;
  readonly kind: Visitor['kind'];
  /** `19900101-••••`, or the description of another identity. */
  readonly masked: string;
  readonly numberSealed: string | null;
  readonly subjectHash: string | null;
  readonly protectedIdentity: boolean;
  readonly check: CheckRow | null;
};

/** What other rooms may ask about the house and its people. */
@Injectable()
export class People {
  constructor(
    private readonly cache: HouseCache,
    private readonly records: VisitorRecords,
    private readonly cipher: Cipher,
    private readonly database: Database,
  ) {}

  async house(): Promise<House> {
    return (await this.cache.get()).house;
  }

  /** An office as everyone may know it, or null. */
  async publicOffice(officeId: string): Promise<PublicOffice | null> {
    return (await this.cache.get()).publicOffices.find((office) => office.id === officeId) ?? null;
  }

  /** Every office as everyone may know it, by name. */
  async publicOffices(): Promise<PublicOffice[]> {
    return (await this.cache.get()).publicOffices;
  }

  async compartments(): Promise<CompartmentInfo[]> {
    return (await this.house()).compartments;
  }

  /** The person met in a visit, or null for an anonymous one. The asking room holds the walls: it puts `subjectHash` and `protectedIdentity` on its own rows. */
  async visitorOf(visitId: VisitId): Promise<MetVisitor | null> {
    const visitor = await this.records.findChecked(visitId);
    if (!visitor) return null;
    const { id: visitorId, kind, numberSealed, subjectHash, protectedIdentity, check } = visitor;
    const masked = this.records.masked(visitor) ?? (visitor.otherSealed === null ? '' : this.cipher.open(visitor.otherSealed));
    return { visitorId, kind, masked, numberSealed, subjectHash, protectedIdentity, check };
  }

  /** Who else may act for the person met in a visit, as it was recorded (FL 14–15 §§), without the names. */
  async mandatesOf(visitId: VisitId): Promise<Omit<Mandate, 'name'>[]> {
    const visitor = await this.records.findOfVisit(visitId);
    return visitor ? this.records.mandatesOf(visitor.id) : [];
  }

  /** Everybody who works in the house now, by display name. The names are codes; nothing else is said of them. */
  async activeStaff(): Promise<Staff[]> {
    return this.database.query<Staff>(`SELECT id, display_name AS "displayName", short_name AS "shortName", employer_agency_id AS "employerAgencyId", office_ids AS "officeIds", languages FROM people.staff WHERE active ORDER BY display_name, id`);
  }

  /** Display names ("Handläggare S12") by staff id, also of those who have left. Needs `staff` in the scope, which every caller has. */
  async staffNames(ids: readonly StaffId[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; name: string }>('SELECT id, display_name AS name FROM people.staff WHERE id = ANY ($1::text[])', [[...new Set(ids)]]);
    return new Map(rows.map((row) => [row.id, row.name]));
  }
}
