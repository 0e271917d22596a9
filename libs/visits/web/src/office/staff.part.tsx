import { lazy, Suspense, useState } from 'react';
import type { RefusedError } from '@desk/access/web';
import { AgencyMark, Banner, Button, ErrorState, Skeleton, fill, useLocale, useTexts } from '@desk/ui/web';
import type { DeskStaff, QueueSetup } from '@desk/visits/contract';
import { languageName } from '../languages';
import { lettersOf } from './change-words';
import styles from './office.module.css';
import { officeTexts } from './office-texts';

const LanguagesDialog = lazy(() => import('./languages.dialog'));

type StaffPartProps = { readonly staff: readonly DeskStaff[] | null; readonly error: RefusedError | null; readonly again: () => void; readonly setup: QueueSetup };

/** Who works at the desks: languages (kept here) and competences (given by the employer) that steer calling, and the queues each may be offered. */
export const StaffPart = ({ staff, error, again, setup }: StaffPartProps) => {
  const all = useTexts(officeTexts);
  const t = all.staff;
  const locale = useLocale();
  const [changing, setChanging] = useState<DeskStaff | null>(null);
  const gap = staff === null || staff.length === 0 ? '' : lettersOf(setup.queues.filter(({ id, open }) => open && !staff.some(({ able }) => able.includes(id))).map(({ id }) => id), setup);
  return (
    <section className={styles.part} aria-labelledby="personal">
      <h2 id="personal">{t.title}</h2>
      <p className={styles.soft}>{t.lead}</p>
      {gap !== '' && <Banner tone="wait" title={fill(t.gap, { letters: gap })} />}
      {error ? <ErrorState title={all.failed} detail={error.refusal.requestId} actions={<Button onPress={again}>{all.again}</Button>}>{error.refusal.text[locale]}</ErrorState> : staff === null ? <Skeleton rows={4} label={all.loading} /> : staff.length === 0 ? <p>{t.empty}</p> : (
        <div className={styles.scrolled} role="region" aria-label={t.title} tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.here}</th><th scope="col">{t.languages}</th><th scope="col">{t.competences}</th><th scope="col">{t.able}</th><th scope="col"><span className="sr">{all.desks.acts}</span></th></tr></thead>
            <tbody>{staff.map((one) => (
              <tr key={one.staffId}>
                <th scope="row"><AgencyMark agency={one.agencyId} /> {one.displayName}</th>
                <td>{one.desk ? fill(t.at, { number: one.desk.number }) : one.presence ? t.presence[one.presence] : t.away}</td>
                <td>{one.languages.map((code) => languageName(code, locale)).join(', ')}</td>
                <td>{one.competences.join(', ') || t.none}</td>
                <td>{lettersOf(one.able, setup) || all.none}</td>
                <td className={styles.acts}><Button variant="row" size="row" aria-label={fill(t.changeOf, { name: one.displayName })} onPress={() => setChanging(one)}>{t.change}</Button></td>
              </tr>
            ))}</tbody>
          </table>
        </div>
      )}
      {changing && <Suspense><LanguagesDialog officeId={setup.officeId} who={{ staffId: changing.staffId, name: changing.displayName, languages: changing.languages }} onClose={() => setChanging(null)} /></Suspense>}
    </section>
  );
};
