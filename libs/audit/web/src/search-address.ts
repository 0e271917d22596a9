import { addDays, type Day } from '@desk/kernel/contract';

/** What is searched for, as it stands in the address. A personal number is never among it. */
export type Asked = { readonly from: Day; readonly to: Day; readonly staffId: string; readonly objectId: string; readonly act: string; readonly outcome: '' | 'done' | 'refused' };

const day = (text: string | null, otherwise: Day): Day => (text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : otherwise);

/** @param today the Swedish calendar day; a week back unless the address says otherwise */
export const askedIn = (address: URLSearchParams, today: Day): Asked => {
  const outcome = address.get('utfall');
  return {
    from: day(address.get('fran'), addDays(today, -6)), to: day(address.get('till'), today), staffId: address.get('anvandare') ?? '', objectId: address.get('id') ?? '', act: address.get('atgard') ?? '',
    outcome: outcome === 'done' || outcome === 'refused' ? outcome : '',
  };
};

export const addressOf = (agencyId: string, asked: Asked): Record<string, string> =>
  Object.fromEntries(Object.entries({ myndighet: agencyId, fran: asked.from, till: asked.to, anvandare: asked.staffId, id: asked.objectId, atgard: asked.act, utfall: asked.outcome }).filter(([, value]) => value !== ''));

/** As the house is asked: what is not said is left out. */
export const queryOf = ({ from, to, staffId, objectId, act, outcome }: Asked) => ({
  from, to, ...(staffId ? { staffId } : {}), ...(objectId ? { objectId } : {}), ...(act ? { act } : {}), ...(outcome ? { outcome } : {}),
});
