import type { Text } from '@desk/kernel/contract';
import type { OpeningHours } from '@desk/people/contract';

/** An office as everyone may see it. */
export type PublicOffice = { readonly id: string; readonly name: string; readonly openingHours: readonly OpeningHours[]; readonly agencies: readonly Text[]; readonly languages: readonly string[] };

/** The offices and their hours. Throws when the house does not answer. */
export const fetchOffices = async (signal: AbortSignal): Promise<readonly PublicOffice[]> => {
  const response = await fetch('/api/public/offices', { signal, headers: { accept: 'application/json' } });
  if (!response.ok) throw new Error(`The offices answered ${response.status}`);
  const answer: { readonly offices: readonly PublicOffice[] } = await response.json();
  return answer.offices;
};
