import { useState } from 'react';
import { useAsk, useTell } from '@desk/access/web';
import { disclosuresApi, type Waiver } from '@desk/cases/contract';
import type { VisitId } from '@desk/kernel/contract';
import { Button, fill, Icon, showToast, useActs } from '@desk/ui/web';
import styles from '../desk/desk.module.css';
import { timeWords } from '../desk/words';
import { useDiscloseTexts } from './disclose-texts';

export type WaiversSectionProps = { readonly visitId: VisitId; readonly caseTypeCode: string; readonly nameOf: (compartment: string) => string };

/** What the visitor has agreed to in the step, and the way to take it back: by key C, or by the button. */
const WaiversSection = ({ visitId, caseTypeCode, nameOf }: WaiversSectionProps) => {
  const { t, locale } = useDiscloseTexts();
  const found = useAsk(disclosuresApi.listWaivers, { visitId });
  const take = useTell(disclosuresApi.withdrawWaiver, { invalidates: ['visits', 'handoffs'] });
  const [asking, setAsking] = useState<string | null>(null);
  const waivers = (found.data?.waivers ?? []).filter((waiver) => waiver.caseTypeCode === caseTypeCode);
  const first = waivers.find(({ withdrawnAt }) => withdrawnAt === null);
  useActs(first && asking === null ? [{ id: 'withdraw-waiver', group: t.group, key: 'C', label: t.act, run: () => setAsking(first.id) }] : []);
  if (waivers.length === 0) return null;
  const withdraw = ({ id }: Waiver) => {
    if (!take.isPending) take.mutate({ visitId, waiverId: id }, { onSuccess: () => { setAsking(null); showToast(t.done); } });
  };
  return (
    <section className={styles.section} aria-labelledby="medgivanden">
      <h3 id="medgivanden">{t.waivers}</h3>
      <ul className={styles.list}>
        {waivers.map((waiver) => (
          <li key={waiver.id}>
            <p className={styles.line}>
              <Icon name={waiver.withdrawnAt ? 'slash' : 'check'} size="small" />
              <span>{waiver.categories.map((one) => t.categories[one]).join(', ')} {fill(t.to_, { to: nameOf(waiver.to) })}</span>
              <span>{waiver.withdrawnAt ? fill(t.taken, { time: timeWords(waiver.withdrawnAt, locale) }) : fill(t.given, { how: t.hows[waiver.how], time: timeWords(waiver.givenAt, locale) })}</span>
            </p>
            {!waiver.withdrawnAt && (asking === waiver.id
              ? (
                <div className={styles.row} role="group" aria-label={t.sure}>
                  <p className={styles.small}>{t.sure} {t.stops}</p>
                  <Button size="row" variant="stop" pending={take.isPending} onPress={() => withdraw(waiver)}>{t.yes}</Button><Button size="row" onPress={() => setAsking(null)}>{t.keep}</Button>
                </div>
              )
              : <Button size="row" kbd={waiver.id === first?.id ? 'C' : undefined} onPress={() => setAsking(waiver.id)}>{t.take}</Button>)}
          </li>
        ))}
      </ul>
      {take.error && <p className={styles.error} role="alert">{take.error.refusal.text[locale]}</p>}
    </section>
  );
};
export default WaiversSection;
