import { useState } from 'react';
import { refusalWords, useAsk, useMay, useMe, useTell, NotFetched } from '@desk/access/web';
import { HOUSE_JOURNAL, journalOpeningsApi, type JournalOpening } from '@desk/audit/contract';
import { Banner, Button, EmptyState, Skeleton, TextField, useLocale } from '@desk/ui/web';
import { momentText, said } from '../journal-texts';
import { useRegisterTexts } from '../register-texts';
import styles from '../journal.module.css';

/** Who may read the joint journal now: asked for by one, let through by another. @param children shown while it is open to the reader */
export const OpeningsPart = ({ children }: { readonly children?: React.ReactNode }) => {
  const t = useRegisterTexts().openings;
  const locale = useLocale();
  const agencyId = HOUSE_JOURNAL;
  const me = useMe().staffId;
  const asks = useMay('open', 'JournalEntry');
  const [purpose, setPurpose] = useState('');
  const { data, error, refetch } = useAsk(journalOpeningsApi.listOpenings, { agencyId });
  const again = { invalidates: [journalOpeningsApi.listOpenings] };
  const ask = useTell(journalOpeningsApi.askOpening, { ...again, onDone: () => setPurpose('') });
  const second = useTell(journalOpeningsApi.secondOpening, again);
  if (error && !data) return <NotFetched error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton rows={4} label={t.heading} />;
  const failed = ask.error ?? second.error;
  const stateOf = (it: JournalOpening): string => (it.until === null ? t.waits : said(t.until, { when: momentText(it.until, locale) }));
  return (
    <>
      {data.open && children}
      <section className={styles.part} aria-labelledby="gemensamma">
        <h2 id="gemensamma">{t.heading}</h2>
        <p className={styles.soft}>{t.lead}</p>
        {failed && <Banner tone="stop" title={refusalWords(failed.refusal, locale)} />}
        {asks && !data.open && (
          <form className={styles.form} onSubmit={(event) => { event.preventDefault(); ask.mutate({ agencyId, purpose }); }}>
            <TextField label={t.purpose} value={purpose} onChange={setPurpose} maxLength={300} />
            <div className={styles.buttons}><Button variant="filled" type="submit" pending={ask.isPending}>{t.ask}</Button></div>
          </form>
        )}
        {data.openings.length === 0 ? <EmptyState icon="lock" title={t.none}>{t.noneText}</EmptyState> : (
          <div className={styles.scrolled} role="region" aria-label={t.table} tabIndex={0}>
            <table className={styles.table}>
              <tbody>
                {data.openings.map((it) => (
                  <tr key={it.id}>
                    <th scope="row">{it.purpose}<small>{said(t.by, { name: it.askedByName, when: momentText(it.askedAt, locale) })}</small></th>
                    <td>{stateOf(it)}{it.secondedByName !== null && <small>{said(t.let, { name: it.secondedByName })}</small>}</td>
                    <td>{it.secondedAt === null && (it.askedBy === me ? <span className={styles.soft}>{t.own}</span> : <Button size="row" pending={second.isPending} onPress={() => second.mutate({ agencyId, openingId: it.id })}>{t.second}</Button>)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </>
  );
};
