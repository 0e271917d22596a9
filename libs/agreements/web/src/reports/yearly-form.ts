import { YearlyEntry, sentOnProblem, type YearlyReport } from '@desk/agreements/contract';
import { OfficeId } from '@desk/kernel/contract';

/** The fields of the report as they are written, by name: `name`, `phone`, `email`, `sentOn`, and for each agreement `fte.<agreement>.<office>`, `money.<agreement>` and `remarks.<agreement>`. */
export type YearlyForm = Readonly<Record<string, string>>;
export type YearlyFieldProblem = 'email' | 'number' | 'decimals' | 'sentOn';

export const fteField = (agreementId: string, officeId: string): string => `fte.${agreementId}.${officeId}`;
export const moneyField = (agreementId: string): string => `money.${agreementId}`;
export const remarksField = (agreementId: string): string => `remarks.${agreementId}`;

/** What the house has, as it is written in the fields. */
export const formOf = ({ agreements, filled: { entry } }: YearlyReport): YearlyForm => {
  const form: Record<string, string> = { ...entry.contact, sentOn: entry.sentOn ?? '' };
  for (const { agreementId, officeIds } of agreements.list) {
    const its = entry.agreements.find((it) => it.agreementId === agreementId);
    for (const officeId of officeIds) form[fteField(agreementId, officeId)] = String(its?.fullTimeEquivalents.find((it) => it.officeId === officeId)?.value ?? '').replace('.', ',');
    form[moneyField(agreementId)] = its?.financialConsequences ?? '';
    form[remarksField(agreementId)] = its?.otherRemarks ?? '';
  }
  return form;
};

/** A number with a Swedish or English decimal mark; spaces between the thousands may stand. @returns NaN when it is none */
const numberOf = (text: string): number => {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN;
};
const problemOf = (field: string, value: string, year: number, today: string): YearlyFieldProblem | null => {
  if (field.startsWith('fte.') && value.trim() !== '') {
    const number = numberOf(value);
    return Number.isNaN(number) || number > 99_999 ? 'number' : Math.round(number * 100) / 100 === number ? null : 'decimals';
  }
  if (field === 'email') return YearlyEntry.shape.contact.shape.email.safeParse(value.trim()).success ? null : 'email';
  return field === 'sentOn' && sentOnProblem(value || null, year, today) ? 'sentOn' : null;
};

/** What is wrong in which field, while it is written. */
export const problemsIn = (form: YearlyForm, year: number, today: string): ReadonlyMap<string, YearlyFieldProblem> =>
  new Map(Object.entries(form).flatMap(([field, value]): [string, YearlyFieldProblem][] => {
    const problem = problemOf(field, value, year, today);
    return problem ? [[field, problem]] : [];
  }));

/** What to send. @param form without problems */
export const entryOf = (form: YearlyForm, { agreements }: YearlyReport): YearlyEntry => {
  const said = (field: string): string => (form[field] ?? '').trim();
  return YearlyEntry.parse({
    contact: { name: said('name'), phone: said('phone'), email: said('email') }, sentOn: said('sentOn') || null,
    agreements: agreements.list.map(({ agreementId, officeIds }) => ({
      agreementId, financialConsequences: said(moneyField(agreementId)), otherRemarks: said(remarksField(agreementId)),
      fullTimeEquivalents: officeIds.flatMap((officeId) => { const value = said(fteField(agreementId, officeId)); return value === '' ? [] : [{ officeId: OfficeId.parse(officeId), value: numberOf(value) }]; }),
    })),
  });
};
