import { lazy, Suspense } from 'react';
import { standsSince, workingDaysLeft, type Handoff } from '@desk/cases/contract';
import type { Locale } from '@desk/kernel/contract';
import { dayWords, timeWords } from './due-words';
import { inWords, said } from './inbox-texts';
import type { InboxTexts } from './inbox.sv';
import { ShownNumber } from './shown-number';
import type { Names } from './use-names';
import styles from './reading.module.css';

const FetchDocument = lazy(() => import('../documents/fetch-document'));

type HandoffFactsProps = { readonly handoff: Handoff; readonly names: Names; readonly locale: Locale; readonly t: InboxTexts; /** The whole number while it is shown. */ readonly number: string | null; readonly onNumber: (number: string | null) => void; readonly asking: boolean; readonly onAsk: (asking: boolean) => void };

const languageName = (code: string, locale: Locale): string => (/^[a-z]{2,3}(-\w+)?$/i.test(code) ? (new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code) : code);

const groundOf = ({ basis, compartment, parcel }: Handoff, names: Names, t: InboxTexts): string =>
  basis === null ? t.read.none : basis.kind === 'duty' ? t.read.duty : said(t.read.line, { agreement: names.office(basis.agreement), version: basis.version, line: basis.line }) + (parcel?.from && parcel.from.compartment !== compartment ? '' : ` ${t.read.inside}`);

/** What the desk sent: who, what they want to know, why it came, and on what ground. A field that the reader may not see is not there. */
export const HandoffFacts = ({ handoff, names, locale, t, number, onNumber, asking, onAsk }: HandoffFactsProps) => {
  const { parcel } = handoff;
  const since = standsSince(handoff);
  const left = workingDaysLeft(handoff);
  return (
    <dl className={styles.facts}>
      {parcel && (
        <>
          <dt>{t.read.visitor}</dt>
          <dd>{parcel.identity ? <ShownNumber handoff={handoff} masked={parcel.identity.masked} whole={parcel.identity.kind !== 'other'} number={number} onNumber={onNumber} asking={asking} onAsk={onAsk} t={t} /> : t.read.anonymous}</dd>
          <dt>{t.read.id}</dt>
          <dd>{parcel.identityCheck ? inWords(parcel.identityCheck, t.checks) : t.read.noCheck}</dd>
          <dt>{t.read.language}</dt>
          <dd>{parcel.interpreter ? said(t.read.interpreter, { language: languageName(parcel.language, locale) }) : languageName(parcel.language, locale)}</dd>
        </>
      )}
      {parcel?.contact && <><dt>{t.read.contact}</dt><dd>{parcel.contact}</dd></>}
      {handoff.question && <><dt>{t.read.wants}</dt><dd>{handoff.question}</dd></>}
      <dt>{t.read.reason}</dt>
      <dd>{t.reasons[handoff.reason]}</dd>
      {handoff.lifeEventId && <><dt>{t.read.event}</dt><dd>{names.lifeEvent(handoff.lifeEventId)}</dd></>}
      {parcel && parcel.acts.length > 0 && (
        <><dt>{t.read.done}</dt><dd>{parcel.acts.map((act) => `${t.tasks[act.task]} ${timeWords(act.at, locale)}`).join(', ')}</dd></>
      )}
      {parcel && parcel.documents.length > 0 && (
        <>
          <dt>{t.read.documents}</dt>
          <dd>
            <ul>
              {parcel.documents.map((document) => (
                <li key={document.id}>
                  {document.title}{' '}
                  <span className={`${styles.small} ${styles.soft}`}>
                    {said(document.pages === 1 ? t.read.document_one : t.read.document_other, { kind: t.documentKinds[document.kind], count: document.pages })}
                    {document.arrivedOn && `, ${said(t.read.arrived, { date: dayWords(document.arrivedOn, locale) })}`}
                  </span>
                  {document.file && <>{' '}<Suspense><FetchDocument document={document} /></Suspense></>}
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {parcel && parcel.notes.length > 0 && (
        <>
          <dt>{t.read.notes}</dt>
          <dd className={styles.notes}>
            {parcel.notes.map((note) => (
              <div key={note.at + note.byName} className={styles.note}>
                <p>{note.text}</p>
                <p className={`${styles.small} ${styles.soft}`}>{said(t.read.by, { name: note.byName, time: timeWords(note.at, locale) })}</p>
              </div>
            ))}
          </dd>
        </>
      )}
      {handoff.waitsFor && <><dt>{t.read.waitsFor}</dt><dd>{handoff.waitsFor}</dd></>}
      {since !== null && <><dt>{t.read.clock}</dt><dd>{said(left === null ? t.read.stands : left === 1 ? t.read.standsOne : t.read.standsLeft, { since: dayWords(since, locale), n: left ?? 0 })}</dd></>}
      {handoff.returnReason && <><dt>{t.read.returned}</dt><dd>{handoff.returnReason}</dd></>}
      {!parcel && <><dt>{t.read.visitor}</dt><dd className={styles.soft}>{t.read.hidden}</dd></>}
      <dt>{t.read.ground}</dt>
      <dd className={styles.soft}>
        {groundOf(handoff, names, t)}
        {parcel?.grounds && parcel.grounds.length > 0 && <ul>{parcel.grounds.map((ground) => <li key={ground.category + ground.id}>{t.read.categories[ground.category]}: {ground.words[locale]}</li>)}</ul>}
      </dd>
    </dl>
  );
};
