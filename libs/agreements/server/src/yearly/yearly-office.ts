import type { Clause } from '@desk/access/contract';
import type { YearlyReport } from '@desk/agreements/contract';
import { TaskCode } from '@desk/cases/contract';
import { CaseTypeCode, type AgencyId, type OfficeId } from '@desk/kernel/contract';
import type { DeskActs } from '../agreement-figures';

type OfficeReport = YearlyReport['offices'][number];
type Extent = OfficeReport['tasksWithPublicAuthority'][number];
type Line = Pick<Clause, 'tasks' | 'caseTypeCodes' | 'line' | 'class' | 'grantorAgencyId' | 'officeIds'>;
type Of = { readonly officeId: OfficeId; readonly town: string; readonly agencyId: AgencyId; readonly fullTimeEquivalents: number | null; readonly visitors: number };

/** One office in the yearly report. @param lines every line of any owner that held some day of the year  @param acts what was done in the year at any office */
export const yearlyOffice = ({ officeId, town, agencyId, fullTimeEquivalents, visitors }: Of, lines: readonly Line[], acts: readonly DeskActs[]): OfficeReport => {
  const its = lines.filter((line) => line.grantorAgencyId === agencyId && line.officeIds.includes(officeId));
  const here = acts.filter((act) => act.officeId === officeId);
  const covered = (act: DeskActs): boolean => its.some((line) => line.tasks.some((task) => task === act.task) && line.caseTypeCodes.includes(CaseTypeCode.parse(act.caseTypeCode)));
  const outside = here.filter((act) => !covered(act)).reduce((sum, act) => sum + act.count, 0);
  const checked = here.reduce((sum, act) => sum + act.count, 0);
  return {
    officeId, town, tasksWithPublicAuthority: extents(its.filter((line) => line.class === 'M'), here), otherTasksWithPersonalData: extents(its.filter((line) => line.class === 'P'), here),
    accessToOtherPersonalData: { answer: checked === 0 ? 'unknown' : outside === 0 ? 'no' : 'yes', checked, text: accessText(checked, outside) }, fullTimeEquivalents, visitors,
  };
};

const accessText = (checked: number, outside: number): OfficeReport['accessToOtherPersonalData']['text'] =>
  checked === 0 ? { sv: 'Inget är gjort under året.', en: 'Nothing was done in the year.' }
  : outside === 0 ? { sv: `Nej. Antal prövade åtgärder: ${checked}. Alla ryms i de avtalsrader som gällde under året.`, en: `No. Acts examined: ${checked}. All of them are covered by the lines that were in force in the year.` }
  : { sv: `Ja. ${outside} av ${checked} prövade åtgärder ryms inte i de avtalsrader som gällde under året.`, en: `Yes. ${outside} of the ${checked} acts examined are not covered by the lines that were in force in the year.` };

const extents = (lines: readonly Line[], acts: readonly DeskActs[]): Extent[] =>
  TaskCode.options.flatMap((task): Extent[] => {
    const its = lines.filter((line) => line.tasks.includes(task));
    if (its.length === 0) return [];
    const caseTypeCodes = [...new Set(its.flatMap((line) => line.caseTypeCodes))].sort();
    const done = acts.filter((act) => act.task === task && caseTypeCodes.some((code) => code === act.caseTypeCode)).reduce((sum, act) => sum + act.count, 0);
    return [{ task, caseTypeCodes, lines: [...new Set(its.map((line) => line.line))].sort((one, other) => one - other), done }];
  });
