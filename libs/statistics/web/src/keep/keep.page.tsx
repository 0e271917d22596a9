import { OfficeId } from '@desk/kernel/contract';
import { LinkButton, NoPermission, Select, Skeleton, useAddress } from '@desk/ui/web';
import { NotFetched } from '@desk/access/web';
import { useNames } from '../ask/use-names';
import { useWords } from '../ask/use-question';
import { StatisticsFrame } from '../frame';
import { OfficeRulePanel } from '../rule/office-rule.panel';
import { CostsPart } from './costs.part';
import { FlaggedPart } from './flagged.part';
import { useKeepTexts } from './keep-texts';
import { ReconciledPart } from './reconciled.part';
import styles from '../statistics.module.css';

/** What managers enter and decide about their own office's figures. The office stands in the address. */
export const KeepPage = () => {
  const { t } = useKeepTexts();
  const words = useWords();
  const names = useNames();
  const { get, set } = useAddress();
  const reach = words.data?.reach;
  const mine = reach?.keep ? reach.officeIds : [];
  const officeId = mine.find((id) => id === get('kontor')) ?? mine[0];
  return (
    <StatisticsFrame title={officeId ? `${t.title}, ${names.of('office', officeId)}` : t.title} lead={t.lead} actions={mine.length > 1 && officeId ? <Select label={t.office} value={officeId} options={mine.map((value) => ({ value, label: names.of('office', value) }))} onChange={(kontor) => set({ kontor })} /> : undefined}>
      {words.error && !reach ? <NotFetched error={words.error} again={() => void words.refetch()} /> : !reach ? <Skeleton rows={8} label={t.loading} />
      : officeId === undefined ? <NoPermission title={t.notYours.title} actions={<LinkButton to="/statistik">{t.notYours.to}</LinkButton>}>{t.notYours.text}</NoPermission>
      : <OfficeKept key={officeId} officeId={OfficeId.parse(officeId)} />}
    </StatisticsFrame>
  );
};

const OfficeKept = ({ officeId }: { readonly officeId: OfficeId }) => (
  <>
    <div className={styles.grid}><CostsPart officeId={officeId} /><OfficeRulePanel officeId={officeId} /></div>
    <FlaggedPart officeId={officeId} />
    <ReconciledPart />
  </>
);
