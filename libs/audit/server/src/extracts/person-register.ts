import { Injectable } from '@nestjs/common';
import type { ExtractItem } from '@desk/audit/contract';
import type { AgencyId } from '@desk/kernel/contract';

/** Whom an extract is about, as the rooms look for somebody: by hash and by the visits in which the person was met, never by number. */
export type Sought = { readonly subjectHash: string; readonly visitIds: readonly string[]; readonly agencyId: AgencyId };

/** What one room holds about a person in one agency's name. It reads in a unit of its own, in that agency's compartments. */
export type RegisterSource = { collect(sought: Sought): Promise<ExtractItem[]> };

/** What the house holds about a person, room by room. Rooms add themselves: the journal asks no room. */
@Injectable()
export class PersonRegister {
  private readonly sources: RegisterSource[] = [];

  add(source: RegisterSource): void {
    this.sources.push(source);
  }

  /** Everything that is held in one agency's name, oldest first within each kind. */
  async collect(sought: Sought): Promise<ExtractItem[]> {
    const items: ExtractItem[] = [];
    for (const source of this.sources) items.push(...(await source.collect(sought)));
    return items.sort((one, other) => one.at.localeCompare(other.at) || one.key.localeCompare(other.key));
  }
}
