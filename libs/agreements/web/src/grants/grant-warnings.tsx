import { Link } from 'react-router';
import { useAsk, useMyAgencies, useToday } from '@desk/access/web';
import { assignmentsApi, type PersonalGrant } from '@desk/agreements/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { Icon } from '@desk/ui/web';
import { usePagesTexts } from '../around/pages-texts';
import { dayText, said } from '../life/life-texts';
import { useReference, type Reference } from '../life/use-reference';
import { daysBetween, stateOf } from './grant-state';
import { wordsOf } from './grant-words';
import styles from '../around/around.module.css';

type ListProps = { readonly grants: readonly PersonalGrant[]; readonly today: string; readonly reference: Reference };

/** Those that run out within 30 days, the first first, and not renewed. Nothing when there are none. */
export const GrantWarningList = ({ grants, today, reference }: ListProps) => {
  const { t, locale } = usePagesTexts();
  const g = t.grants;
  const soon = grants.filter((it) => stateOf(it, today) === 'expiring').toSorted((a, b) => (a.validTo ?? '').localeCompare(b.validTo ?? ''));
  if (soon.length === 0) return null;
  return (
    <section className={styles.waits} aria-labelledby="gar-ut">
      <h2 id="gar-ut">{g.running}</h2>
      <ul>
        {soon.map((it) => {
          const days = daysBetween(today, it.validTo ?? today);
          return <li key={it.kind + it.id}><Icon name="clock" />{said(days === 0 ? g.today : g.runningText, { name: it.staffName, what: wordsOf(it, reference, g), day: dayText(it.validTo ?? today, locale), n: days })}</li>;
        })}
      </ul>
    </section>
  );
};

/** On the start page, for those who keep assignments: what runs out, and what waits for the manager. */
export const GrantWarnings = () => <>{useMyAgencies('agency-manager', 'agreement-admin').map((agencyId) => <OfAgency key={agencyId} agencyId={agencyId} />)}</>;

const OfAgency = ({ agencyId }: { readonly agencyId: AgencyId }) => {
  const { t, locale } = usePagesTexts();
  const today = useToday();
  const reference = useReference(locale);
  const grants = useAsk(assignmentsApi.listGrants, { agencyId }, { refetchInterval: 300_000 }).data?.grants ?? [];
  const manages = useMyAgencies('agency-manager').includes(agencyId);
  const waiting = manages ? grants.filter((it) => it.state === 'proposed').length : 0;
  const soon = grants.some((it) => stateOf(it, today) === 'expiring');
  if (waiting === 0 && !soon) return null;
  return (
    <div className={styles.part}>
      <GrantWarningList grants={grants} today={today} reference={reference} />
      <p>{waiting > 0 && <>{said(t.grants.startWaits, { n: waiting })}. </>}<Link to={`/avtal/uppdragsavtal?myndighet=${agencyId}`}>{t.grants.startMore}</Link></p>
    </div>
  );
};
