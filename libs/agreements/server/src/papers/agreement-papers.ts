import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import type { Paper, agreementLifeApi, agreementReportsApi } from '@desk/agreements/contract';
import type { Clock } from '@desk/kernel/contract';
import { CLOCK } from '@desk/platform/server';
import { Routing } from '@desk/routing/server';
import { DraftCheck } from '../draft-check';
import { ReadVersion } from '../read-version';
import { agreementPaper, type PaperNames } from './agreement-paper';
import { ReadYearlyReport } from '../yearly/read-yearly-report';
import { yearlyPaper } from '../yearly/yearly-paper';

/** Agreements and reports as files that can be sent: the same reading, and the same right to it, as on the screen. */
@Injectable()
export class AgreementPapers {
  constructor(
    private readonly versions: ReadVersion,
    private readonly reports: ReadYearlyReport,
    private readonly check: DraftCheck,
    private readonly routing: Routing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async version(which: z.output<typeof agreementLifeApi.readVersion.input>, caller: Caller): Promise<Paper> {
    const version = await this.versions.run(which, caller);
    return paper(`avtal-${version.agreementId}-version-${version.number}.pdf`, await agreementPaper(version, await this.names(), this.clock.now()));
  }

  async yearly(input: z.output<typeof agreementReportsApi.yearlyReport.input>, caller: Caller): Promise<Paper> {
    const report = await this.reports.run(input, caller);
    return paper(`kammarkollegiet-${report.agencyId}-${report.year}.pdf`, await yearlyPaper(report, await this.names(), this.clock.now()));
  }

  private async names(): Promise<PaperNames> {
    const names = await this.check.names();
    const { deskTasks } = this.routing.catalogue();
    return { agency: (id) => names.agency(id).sv, office: names.office, caseType: (code) => names.caseType(code).sv, task: (code) => deskTasks.find((it) => it.code === code)?.name.sv ?? code };
  }
}

const paper = (fileName: string, bytes: Buffer): Paper => ({ fileName, base64: bytes.toString('base64') });
