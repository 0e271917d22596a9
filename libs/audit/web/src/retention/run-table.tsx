import { useState } from 'react';
import { refusalWords, useAsk, useMe, useTell, NotFetched } from '@desk/access/web';
import { documentTypes, retentionApi, type RetentionRun } from '@desk/audit/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { Banner, Button, Dialog, Skeleton, showToast, useLocale } from '@desk/ui/web';
import { momentText, said } from '../journal-texts';
import { useRegisterTexts } from '../register-texts';
import styles from '../journal.module.css';

type Props = { readonly agencyId: AgencyId; readonly runs: readonly RetentionRun[]; readonly approves: boolean };

/** What would go, what goes and what has gone. */
export const RunTable = ({ agencyId, runs, approves }: Props) => {
  const t = useRegisterTexts().retention;
  const locale = useLocale();
  const me = useMe().staffId;
  const [shown, setShown] = useState<RetentionRun | null>(null);
  const decide = useTell(retentionApi.decideRun, { invalidates: [retentionApi.readRetention], onDone: ({ state }) => showToast(state === 'approved' ? t.done.approved : t.done.declined) });
  const say = (it: RetentionRun, approve: boolean) => decide.mutate({ agencyId, runId: it.id, approve, version: it.version });
  return (
    <>
      {decide.error && <Banner tone="stop" title={refusalWords(decide.error.refusal, locale)} />}
      <div className={styles.scrolled} role="region" aria-label={t.runs} tabIndex={0}>
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.type}</th><th scope="col">{t.before}</th><th scope="col">{t.count}</th><th scope="col">{t.span}</th><th scope="col">{t.state}</th><th scope="col">{t.by}</th></tr></thead>
          <tbody>
            {runs.map((it) => (
              <tr key={it.id}>
                <th scope="row">{documentTypes[it.documentType].name[locale]}<small>{it.decision}</small></th>
                <td className={styles.when}>{it.before}</td>
                <td>{it.count}</td>
                <td>{it.oldest && it.newest && <>{momentText(it.oldest, locale)}<small>{momentText(it.newest, locale)}</small></>}</td>
                <td>{t.runStates[it.state]}<small>{said(t.progress, { removed: it.removed, count: it.count })}</small></td>
                <td>
                  {it.count > 0 && <Button size="row" variant="quiet" onPress={() => setShown(it)}>{t.items}</Button>}
                  {it.state === 'listed' && (approves && it.listedBy !== me ? <> <Button size="row" pending={decide.isPending} onPress={() => say(it, true)}>{t.approve}</Button> <Button size="row" variant="quiet" onPress={() => say(it, false)}>{t.decline}</Button></> : <small>{t.own}</small>)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown && <ItemsDialog agencyId={agencyId} run={shown} onClose={() => setShown(null)} />}
    </>
  );
};

const ItemsDialog = ({ agencyId, run, onClose }: { readonly agencyId: AgencyId; readonly run: RetentionRun; readonly onClose: () => void }) => {
  const t = useRegisterTexts().retention;
  const locale = useLocale();
  const { data, error, refetch } = useAsk(retentionApi.getRun, { agencyId, runId: run.id });
  return (
    <Dialog title={said(t.itemsOf, { what: documentTypes[run.documentType].name[locale] })} description={t.first} size="medium" onClose={onClose} foot={<Button onPress={onClose}>{t.close}</Button>}>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} /> : !data ? <Skeleton rows={6} label={t.title} /> : (
        <table className={styles.table}>
          <thead><tr><th scope="col">{t.item}</th><th scope="col">{t.at}</th><th scope="col">{t.state}</th></tr></thead>
          <tbody>{data.items.map((it) => <tr key={it.id}><th scope="row" className={styles.code}>{it.id}</th><td className={styles.when}>{momentText(it.at, locale)}</td><td>{it.removedAt ? t.gone : t.left}</td></tr>)}</tbody>
        </table>
      )}
    </Dialog>
  );
};
