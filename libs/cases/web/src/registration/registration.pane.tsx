import { lazy, Suspense, useState } from 'react';
import { RefusalNote, useAsk, useMay } from '@desk/access/web';
import { registrationApi, registrationNumber } from '@desk/cases/contract';
import { Button, fill, LinkButton, Skeleton, useActs } from '@desk/ui/web';
import styles from './register.module.css';
import { useRegisterTexts } from './register-texts';

const CorrectDialog = lazy(() => import('./correct.dialog'));

type PaneProps = { readonly registrationId: string; readonly onClose: () => void };

/** One registration with its versions, and the correction. */
export const RegistrationPane = ({ registrationId, onClose }: PaneProps) => {
  const { t, locale } = useRegisterTexts();
  const { data, error } = useAsk(registrationApi.getRegistration, { registrationId });
  const [correcting, setCorrecting] = useState(false);
  const may = useMay('correct', 'Registration', data?.registration);
  useActs([
    ...(data && may ? [{ id: 'correct', group: t.group, key: 'R', label: t.correct, run: () => setCorrecting(true) }] : []),
    { id: 'close-registration', group: t.group, key: 'Esc', label: t.closePane, run: onClose },
  ]);
  if (error) return <aside className={styles.pane}><RefusalNote refusal={error.refusal} /><div className={styles.row}><Button kbd="Esc" onPress={onClose}>{t.closePane}</Button></div></aside>;
  if (!data) return <aside className={styles.pane}><Skeleton lines={6} label={t.loading} /></aside>;
  const { registration: it, versions } = data;
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' });
  const number = registrationNumber(it);
  return (
    <aside className={styles.pane} aria-label={number}>
      <h2>{number}</h2>
      <h3>{t.publicFields}</h3>
      <dl>
        <dt>{t.columns.arrived}</dt><dd className={styles.number}>{it.arrivedOn}</dd>
        <dt>{t.columns.title}</dt><dd lang="sv">{it.publicTitle}</dd>
        <dt>{t.columns.party}</dt><dd lang="sv">{it.publicParty}</dd>
      </dl>
      {it.title !== undefined && (
        <>
          <h3>{t.ownFields}</h3>
          <dl>
            <dt>{t.fields.title}</dt><dd lang="sv">{it.title}</dd>
            <dt>{t.fields.party}</dt><dd>{it.party || t.unknown}</dd>
          </dl>
        </>
      )}
      <dl><dt>{t.ground}</dt><dd lang="sv">{it.ground}</dd><dt>{t.registered}</dt><dd className={styles.number}>{moment.format(new Date(it.registeredAt))}</dd></dl>
      <h3>{t.versions}</h3>
      <ol className={styles.versions}>
        {versions.toReversed().map((version) => (
          <li key={version.version}>
            <p><strong>{fill(t.version, { n: version.version, name: version.byName, time: moment.format(new Date(version.at)) })}</strong></p>
            {version.reason && <p>{fill(t.reason, { reason: version.reason })}</p>}
            <p lang="sv">{version.title ?? version.publicTitle}</p>
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        {may && <Button kbd="R" onPress={() => setCorrecting(true)}>{t.correct}</Button>}
        {it.object === 'handoff' && <LinkButton to={`/inkorg/${it.objectId}`}>{t.open}</LinkButton>}
        <Button kbd="Esc" onPress={onClose}>{t.closePane}</Button>
      </div>
      {correcting && <Suspense><CorrectDialog registration={it} onClose={() => setCorrecting(false)} /></Suspense>}
    </aside>
  );
};
