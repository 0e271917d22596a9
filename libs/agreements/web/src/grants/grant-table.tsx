import { useMe, useMyAgencies } from '@desk/access/web';
import type { PersonalGrant } from '@desk/agreements/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { Button, Icon, type IconName } from '@desk/ui/web';
import { usePagesTexts } from '../around/pages-texts';
import { said } from '../life/life-texts';
import type { Reference } from '../life/use-reference';
import { stateOf, type ShownState } from './grant-state';
import { wordsOf } from './grant-words';
import styles from '../around/around.module.css';

const icons = { proposed: 'wait', declined: 'slash', valid: 'check', coming: 'calendar', expiring: 'clock', expired: 'slash' } as const satisfies Record<ShownState, IconName>;

type GrantTableProps = {
  readonly grants: readonly PersonalGrant[]; readonly agencyId: AgencyId; readonly today: string; readonly reference: Reference; readonly officesOf: (staffId: string) => readonly string[]; readonly busy: boolean;
  readonly onDecide: (grant: PersonalGrant, approve: boolean) => void; readonly onRenew: (grant: PersonalGrant) => void; readonly onEnd: (grant: PersonalGrant) => void;
};

/** Who has been given what, when they were trained, and whether it still holds. */
export const GrantTable = ({ grants, agencyId, today, reference, officesOf, busy, onDecide, onRenew, onEnd }: GrantTableProps) => {
  const { t } = usePagesTexts();
  const g = t.grants;
  const me = useMe();
  const manages = useMyAgencies('agency-manager').includes(agencyId);
  const writes = useMyAgencies('agreement-admin').includes(agencyId);
  const rows = grants.toSorted((a, b) => a.staffName.localeCompare(b.staffName, 'sv') || a.kind.localeCompare(b.kind) || b.validFrom.localeCompare(a.validFrom));
  return (
    <div className={styles.scrolled} role="region" aria-label={g.title} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{g.person}</th><th scope="col">{g.what}</th><th scope="col">{g.from}</th><th scope="col">{g.to}</th><th scope="col">{g.trained}</th><th scope="col">{g.state}</th><th scope="col">{g.acts}</th></tr></thead>
        <tbody>
          {rows.map((grant) => {
            const state = stateOf(grant, today);
            const label = (act: string): string => said(g.ofName, { act: act.replace(' …', ''), what: wordsOf(grant, reference, g), name: grant.staffName });
            const decides = manages && state === 'proposed' && grant.proposedBy !== me.staffId && grant.staffId !== me.staffId;
            return (
              <tr key={`${grant.kind}${grant.id}`}>
                <th scope="row">{grant.staffName}<small>{officesOf(grant.staffId).map(reference.office).join(', ')}</small></th>
                <td>{grant.kind === 'assignment' ? g.assignment : g.competence}<small>{grant.kind === 'assignment' ? grant.tasks.map(reference.task).join(', ') : grant.code}</small></td>
                <td className={styles.cell}>{grant.validFrom}</td><td className={styles.cell}>{grant.validTo ?? t.common.always}</td><td className={styles.cell}>{grant.trainedOn ?? t.common.none}</td>
                <td><span className={styles.outcome} data-outcome={state}><Icon name={icons[state]} />{g.states[state]}</span></td>
                <td>
                  <span className={styles.buttons}>
                    {decides && <Button size="row" aria-label={label(g.approve)} pending={busy} onPress={() => onDecide(grant, true)}>{g.approve}</Button>}
                    {decides && <Button size="row" variant="quiet" aria-label={label(g.decline)} pending={busy} onPress={() => onDecide(grant, false)}>{g.decline}</Button>}
                    {writes && state !== 'proposed' && <Button size="row" aria-label={label(g.renew)} onPress={() => onRenew(grant)}>{g.renew}</Button>}
                    {(manages || writes) && ['valid', 'expiring', 'coming'].includes(state) && <Button size="row" variant="quiet" aria-label={label(g.end)} onPress={() => onEnd(grant)}>{g.end}</Button>}
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
