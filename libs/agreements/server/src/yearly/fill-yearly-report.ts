import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { sentOnProblem, type YearlyEntry, type YearlyReport, type agreementReportsApi } from '@desk/agreements/contract';
import { changedMeanwhile, notValid, stockholmDate, type Clock, type Refused } from '@desk/kernel/contract';
import { People } from '@desk/people/server';
import { CLOCK } from '@desk/platform/server';
import { mustAct } from '../agreement-access';
import { AgreementJournal } from '../agreement-journal';
import { ReadYearlyReport, type HeldAgreement } from './read-yearly-report';
import { YearlyEntries } from './yearly-entries';

/** The agreement administrator fills in what only the agency knows (domain.md 2.1, and 6.3: each agency writes its own). Of two who saved from the same revision one wins. */
@Injectable()
export class FillYearlyReport {
  constructor(
    private readonly entries: YearlyEntries,
    private readonly reports: ReadYearlyReport,
    private readonly people: People,
    private readonly journal: AgreementJournal,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ agencyId, year, revision, entry }: z.output<typeof agreementReportsApi.fillYearlyReport.input>, caller: Caller): Promise<YearlyReport> {
    const basis = mustAct(caller, 'draft', null, agencyId);
    const now = this.clock.now();
    const wrongDay = sentOnProblem(entry.sentOn, year, stockholmDate(now));
    if (wrongDay) throw notValid('sentOn', wrongDay, 'SentOnOutsideTime');
    if (!withinWhatHeld(entry, await this.reports.heldDuring(agencyId, year))) throw heldNothing(year);
    if (!(await this.entries.save(agencyId, year, revision, entry, caller.staffId, now))) throw await this.savedMeanwhile(agencyId, year);
    this.journal.write(caller, basis, { act: 'yearly-report.fill', agencyId, objectId: `${agencyId}-${year}`, fields: `revision ${revision + 1}` });
    return this.reports.run({ agencyId, year }, caller);
  }

  private async savedMeanwhile(...[agencyId, year]: Parameters<YearlyEntries['of']>): Promise<Refused> {
    const { revision, savedBy } = await this.entries.of(agencyId, year);
    const name = savedBy === null ? undefined : (await this.people.staffNames([savedBy])).get(savedBy);
    return changedMeanwhile('YearlySavedMeanwhile', {
      sv: `${name ?? 'Någon annan'} sparade redovisningen medan du skrev. Det du har skrivit finns kvar hos dig. Lägg ihop och spara igen.`,
      en: `${name ?? 'Somebody else'} saved the report while you were writing. What you have written is kept on your screen. Put it together and save again.`,
    }, { revision: String(revision) });
  }
}

const withinWhatHeld = ({ agreements }: YearlyEntry, held: readonly HeldAgreement[]): boolean => agreements.every((it) => {
  const its = held.find(({ agreementId }) => agreementId === it.agreementId);
  return its !== undefined && it.fullTimeEquivalents.every(({ officeId }) => its.officeIds.includes(officeId)) && agreements.filter((other) => other.agreementId === it.agreementId).length === 1;
});

const heldNothing = (year: number): Refused => notValid('agreements', {
  sv: `Redovisa bara avtal och kontor som gällde under ${year}, en gång var.`, en: `Report only agreements and offices that were in force in ${year}, each of them once.`,
}, 'NotInForceThatYear');
