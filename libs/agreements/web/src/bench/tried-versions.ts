import { useAsk } from '@desk/access/web';
import { agreementLifeApi } from '@desk/agreements/contract';
import { said } from '../life/life-texts';
import { usePagesTexts } from '../around/pages-texts';

/** Versions that are not in force yet: drafts, those sent, and those that wait for their day. */
export const useTriedVersions = (): readonly { readonly value: string; readonly label: string; readonly from: string }[] => {
  const { t } = usePagesTexts();
  const { data } = useAsk(agreementLifeApi.listAgreements, {});
  return (data?.agreements ?? []).flatMap(({ id, title, next }) => {
    if (!next || (next.state !== 'draft' && next.state !== 'sent' && next.state !== 'signed')) return [];
    return [{ value: `${id}.${next.number}`, label: said(t.bench.draftOf, { title, n: next.number, state: t.bench.states[next.state] }), from: next.validFrom }];
  });
};
