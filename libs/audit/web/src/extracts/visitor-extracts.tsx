import { useState } from 'react';
import { Link } from 'react-router';
import { refusalWords, useAsk, useTell, NotFetched } from '@desk/access/web';
import { extractsApi } from '@desk/audit/contract';
import { VisitId, type AgencyId } from '@desk/kernel/contract';
import { Banner, Button, Checkbox, Skeleton, useLocale } from '@desk/ui/web';
import { said } from '../journal-texts';
import { useNameOf, useRegisterTexts } from '../register-texts';
import styles from '../journal.module.css';

/** Orders extracts for the visitor at the desk, and shows how far they have come. What they hold never comes here. */
export const VisitorExtracts = ({ visitId: written }: { readonly visitId: string }) => {
  const t = useRegisterTexts().extracts;
  const locale = useLocale();
  const nameOf = useNameOf();
  const visitId = VisitId.parse(written);
  const { data, error, refetch } = useAsk(extractsApi.extractsOfVisitor, { visitId });
  const [chosen, setChosen] = useState<readonly AgencyId[]>([]);
  const order = useTell(extractsApi.orderForVisitor, { invalidates: [extractsApi.extractsOfVisitor], onDone: () => setChosen([]) });
  return (
    <>
      <div className={styles.top}><div><h1>{t.desk.heading}</h1><p className={styles.soft}>{t.desk.lead}</p></div><Link to={`/disk/${visitId}`}>{t.desk.back}</Link></div>
      {order.error && <Banner tone="stop" title={refusalWords(order.error.refusal, locale)} />}
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={5} label={t.title} /> : (
        <>
          <form className={styles.form} aria-label={t.desk.choose} onSubmit={(event) => { event.preventDefault(); order.mutate({ visitId, agencyIds: [...chosen] }); }}>
            {data.agencyIds.map((id) => <Checkbox key={id} isSelected={chosen.includes(id)} onChange={(on) => setChosen(on ? [...chosen, id] : chosen.filter((it) => it !== id))}>{nameOf(id)}</Checkbox>)}
            <div className={styles.buttons}><Button variant="filled" type="submit" why={chosen.length === 0 ? t.desk.chooseOne : undefined} pending={order.isPending}>{t.desk.order}</Button></div>
          </form>
          <section className={styles.part} aria-labelledby="lage">
            <h2 id="lage">{t.desk.status}</h2>
            <div aria-live="polite">
              {data.extracts.length === 0 ? <p className={styles.soft}>{t.desk.none}</p> : <ul>{data.extracts.map((it) => <li key={it.id}>{nameOf(it.agencyId)}: {t.states[it.state]}. {said(t.ordered, { receipt: it.receiptNumber, due: it.dueOn })}</li>)}</ul>}
            </div>
          </section>
        </>
      )}
    </>
  );
};
