import { useMay } from '@desk/access/web';
import type { AgreementsPlace } from '@desk/agreements/web';
import { useLocale } from '@desk/ui/web';

const names = {
  sv: { bench: 'Provbänk', grants: 'Uppdragsavtal', refusals: 'Nej vid disken', yearly: 'Årsredovisning' },
  en: { bench: 'Test bench', grants: 'Assignments', refusals: 'Refusals at the desk', yearly: 'Yearly report' },
} as const;

/** Pages that stand beside the agreements in their bar, for those who test agreements and give assignments. */
export const useAgreementPlaces = (): readonly AgreementsPlace[] => {
  const t = names[useLocale()];
  const test = useMay('test', 'Agreement');
  const assign = useMay('assign', 'Agreement');
  return [
    ...(test ? [{ to: '/avtal/provbank', label: t.bench }] : []),
    ...(assign ? [{ to: '/avtal/uppdragsavtal', label: t.grants }] : []),
    ...(test ? [{ to: '/avtal/nej', label: t.refusals }, { to: '/avtal/arsredovisning', label: t.yearly }] : []),
  ];
};
