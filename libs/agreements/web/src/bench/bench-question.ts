import { AgencyId, CaseTypeCode, OfficeId, StaffId } from '@desk/kernel/contract';
import { TaskCode } from '@desk/cases/contract';
import { deskTasksFor } from '@desk/routing/contract';
import { useAddress } from '@desk/ui/web';
import { useMyAgencies, useToday } from '@desk/access/web';
import { dayOr } from '../around/address';
import type { Reference } from '../life/use-reference';
import { useTriedVersions } from './tried-versions';

/** The person that is tried: a member of staff, or nobody in particular. */
export const IMAGINED = 'tankt';

/**
 * Everything that is chosen in the test bench, as it stands in the address; what is missing or unknown is my own agency, a full office, or the first there is.
 * A version is tried on its first day unless another is chosen.
 */
export type BenchQuestion = {
  readonly mode: 'ask' | 'matrix'; readonly who: string; readonly employer: AgencyId; readonly tasks: TaskCode[]; readonly competences: string[]; readonly officeId: OfficeId; readonly day: string;
  readonly agencyId: AgencyId; readonly caseTypeCode: CaseTypeCode | null; readonly task: TaskCode | null; readonly version: { readonly agreementId: string; readonly number: number } | null; readonly onlyDifferences: boolean;
};

export const useBenchQuestion = ({ house, catalogue }: Pick<Reference, 'house' | 'catalogue'>): BenchQuestion | null => {
  const { get, list } = useAddress();
  const today = useToday();
  const [mine] = useMyAgencies('agency-manager', 'agreement-admin');
  const firstDay = useTriedVersions().find((it) => it.value === get('version'))?.from ?? today;
  if (!house || !catalogue) return null;
  const owners = house.agencies.filter((agency) => catalogue.caseTypes.some((it) => it.agency === agency.id));
  const agencyId = (owners.find((it) => it.id === get('myndighet')) ?? owners.find((it) => it.id === mine) ?? owners[0])?.id;
  const officeId = (house.offices.find((it) => it.id === get('kontor')) ?? house.offices.find((it) => it.kind === 'full') ?? house.offices[0])?.id;
  if (!agencyId || !officeId) return null;
  const caseTypes = catalogue.caseTypes.filter((it) => it.agency === agencyId);
  const caseType = caseTypes.find((it) => it.code === get('arende')) ?? caseTypes[0];
  const tasks = caseType ? deskTasksFor(caseType, catalogue.deskTasks) : [];
  const wanted = TaskCode.safeParse(get('uppgift'));
  const [, agreementId, number] = /^([a-z0-9-]{1,64})\.(\d{1,4})$/.exec(get('version')) ?? [];
  const employer = house.agencies.find((it) => it.id === get('arbetsgivare'))?.id ?? house.offices.find((it) => it.id === officeId)?.hostAgencyId ?? agencyId;
  return {
    mode: get('vy') === 'kontor' ? 'matrix' : 'ask', who: StaffId.safeParse(get('vem')).success ? get('vem') : IMAGINED, employer, tasks: list('uppdrag').flatMap((code) => TaskCode.safeParse(code).data ?? []), competences: list('kompetens'),
    officeId, day: dayOr(get('dag'), firstDay > today ? firstDay : today), agencyId, caseTypeCode: caseType?.code ?? null, task: wanted.success && tasks.some((it) => it === wanted.data) ? wanted.data : (tasks[0] ?? null),
    version: agreementId && Number(number) > 0 ? { agreementId, number: Number(number) } : null, onlyDifferences: get('skillnad') === 'ja',
  };
};
