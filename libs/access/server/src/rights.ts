import { createHash } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Pool } from 'pg';
import { abilityFrom, compartmentsOf, compile, forbiddenCombination, type Principal } from '@desk/access/contract';
import { stockholmDate, type Clock, type StaffId } from '@desk/kernel/contract';
import { CLOCK, Database, ListeningLine } from '@desk/platform/server';
import { AskedOnce } from './asked-once';
import type { Rights } from './caller';
import { ClauseSource, DutySource, StaffSource } from './sources';

const KEEP_MS = 30_000;
const CHANNEL = 'desk_evict';

/** Compiles what each person may do and keeps it until something changes, in this process or another (NOTIFY). */
@Injectable()
export class RightsOf implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly kept = new Map<string, { rights: Rights; until: number }>();
  private readonly compiling = new AskedOnce<Rights | null>();
  private evicted = 0;
  private readonly evictions: ((what: string) => void)[] = [];
  private readonly line: ListeningLine;

  constructor(
    private readonly staff: StaffSource,
    private readonly clauses: ClauseSource,
    private readonly duties: DutySource,
    private readonly database: Database,
    private readonly pool: Pool,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    // While the line was lost an eviction may have been missed: everything is forgotten, here and by all who keep something.
    this.line = new ListeningLine(pool, CHANNEL, (what) => this.heard(what), () => this.heard('all'));
  }

  /** @returns null for a person the house does not know or whose duties may not be combined */
  async of(staffId: StaffId): Promise<Rights | null> {
    const now = this.clock.now();
    const day = stockholmDate(now);
    const known = this.kept.get(staffId);
    if (known && known.until > now.getTime() && known.rights.day === day) return known.rights;
    return this.compiling.get(`${staffId} ${day}`, async () => {
      const before = this.evicted;
      const rights = await this.database.apart(['staff'], 'read', () => this.compile(staffId, day));
      // What was compiled while something changed serves those who have asked and is not kept.
      if (rights && before === this.evicted) this.kept.set(staffId, { rights, until: now.getTime() + KEEP_MS });
      return rights;
    });
  }

  /** Forgets a person (`staff:<id>`), a session (`session:<id>`) or everything (`all`) in every process. */
  async evict(what: string): Promise<void> {
    await this.pool.query('SELECT pg_notify($1, $2)', [CHANNEL, what]);
  }

  /** As `evict`, at the commit of the work around it and not without it; in this process before anything else is asked. */
  async evictWith(what: `staff:${string}`): Promise<void> {
    await this.database.query('SELECT pg_notify($1, $2)', [CHANNEL, what]);
    this.database.afterCommit(() => {
      this.changed();
      this.kept.delete(what.slice('staff:'.length));
    });
  }

  onEvict(act: (what: string) => void): void {
    this.evictions.push(act);
  }

  onApplicationBootstrap(): Promise<void> {
    return this.line.open();
  }

  onApplicationShutdown(): void {
    this.line.close();
  }

  private heard(what: string): void {
    this.changed();
    if (what === 'all') this.kept.clear();
    if (what.startsWith('staff:')) this.kept.delete(what.slice(6));
    for (const act of this.evictions) act(what);
  }

  private changed(): void {
    this.evicted += 1;
    this.compiling.forget();
  }

  private async compile(staffId: StaffId, day: string): Promise<Rights | null> {
    const person = await this.staff.byId(staffId);
    if (!person) return null;
    const duties = await this.duties.of(staffId);
    if (forbiddenCombination(duties)) return null;
    const grants = await this.clauses.grantsTo(staffId);
    const principal: Principal = {
      staffId, displayName: person.displayName, employerAgencyId: person.employerAgencyId, officeIds: person.officeIds, duties,
      assignments: grants.assignments, competences: grants.competences, ownSubjectHash: person.ownSubjectHash, conflicts: person.conflicts,
    };
    const clauses = await this.clauses.inForce(duties.flatMap((duty) => duty.officeIds), day);
    const rules = compile(clauses, principal, day);
    return {
      principal, rules, clauses, day, shortName: person.shortName, languages: person.languages, ability: abilityFrom(rules),
      scope: compartmentsOf(clauses, principal, day), version: `${day}.${await this.clauses.version()}${hiddenKey(person.conflicts)}`,
    };
  }
}

/** Changes with what is hidden from a person, so that a browser drops what it kept of it. */
const hiddenKey = (conflicts: readonly object[]): string => (conflicts.length === 0 ? '' : `.${createHash('sha256').update(JSON.stringify(conflicts)).digest('base64url').slice(0, 8)}`);
