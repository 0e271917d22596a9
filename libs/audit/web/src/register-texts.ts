import { useContext } from 'react';
import { useMe } from '@desk/access/web';
import { validOn, type DutyCode } from '@desk/access/contract';
import { stockholmDate, type AgencyId } from '@desk/kernel/contract';
import { AgencyNames, textsOf, useTexts } from '@desk/ui/web';
import { registerSv, type RegisterTexts } from './register.sv';

const texts = textsOf(registerSv, async () => (await import('./register.en')).registerEn);

/** Texts of the pages about extracts and retention. */
export const useRegisterTexts = (): RegisterTexts => useTexts(texts);

/** The agencies in which one holds any of these duties today. */
export const useAgenciesOf = (...codes: readonly DutyCode[]): AgencyId[] => {
  const today = stockholmDate(new Date());
  return [...new Set(useMe().duties.flatMap((duty) => (codes.includes(duty.code) && duty.agencyId !== null && validOn(duty, today) ? [duty.agencyId] : [])))];
};

/** What agencies are called, by id. */
export const useNameOf = (): ((id: string) => string) => {
  const names = useContext(AgencyNames);
  return (id) => names[id] ?? id;
};
