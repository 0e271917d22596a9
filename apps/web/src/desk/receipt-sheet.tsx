import type { DisclosureReceipt } from '@desk/cases/contract';
import type { Locale } from '@desk/kernel/contract';
import { fill, Icon } from '@desk/ui/web';
import styles from './min-plan.module.css';
import { receiptEn } from './receipt.en';
import { receiptSv } from './receipt.sv';

type ReceiptSheetProps = { readonly receipt: DisclosureReceipt; readonly format: 'a4' | 'kvitto'; readonly locale: Locale; readonly day: (at: string) => string };

/** The paper itself: what, to whom, why, for how long, and how to take it back. Black on white only; the number stays masked. */
export const ReceiptSheet = ({ receipt, format, locale, day }: ReceiptSheetProps) => {
  const t = locale === 'en' ? receiptEn : receiptSv;
  const number = receipt.receiptNumber;
  const taken = receipt.waivers.find(({ withdrawnAt }) => withdrawnAt !== null);
  const until = receipt.waivers.find(({ validTo }) => validTo !== null)?.validTo;
  return (
    <article className={`${styles.sheet} ${format === 'kvitto' ? styles.slip : styles.a4}`} lang={locale} aria-labelledby="kvitto">
      <header className={styles.head}>
        <p className={styles.where}><Icon name="logo" /> {receipt.from[locale]}</p>
        <h1 id="kvitto">{t.title}</h1>
        <p className={styles.lead}>{fill(t.lead, { office: receipt.from[locale], date: day(receipt.sentAt), number })}</p>
      </header>
      <section className={styles.first}>
        <h2>{t.to}: {receipt.to[locale]}</h2>
        <p>{t.about}: {receipt.about[locale]}. {fill(t.why, { to: receipt.to[locale] })}</p>
      </section>
      <h2 className={styles.part}>{t.what}</h2>
      <ul className={styles.steps}>
        {receipt.lines.map((line) => (
          <li key={line.part} className={styles.step}>
            <span className={styles.mark} aria-hidden="true">✓</span>
            <div className={styles.body}>{line.content[locale]}</div>
            <div className={styles.facts}>{line.ground[locale]}</div>
          </li>
        ))}
      </ul>
      <section className={styles.ask}>
        <h2>{t.waiver}</h2>
        {receipt.waivers.length === 0 && <p>{t.noWaiver}</p>}
        {receipt.waivers.map((waiver) => <p key={waiver.id}>{waiver.text[locale]} ({fill(t.given, { how: t.hows[waiver.how], date: day(waiver.givenAt) })})</p>)}
      </section>
      {receipt.waivers.length > 0 && (
        <>
          <section className={styles.ask}><h2>{t.valid}</h2><p>{until ? fill(t.until, { day: day(`${until}T12:00:00Z`) }) : t.thisVisit}</p></section>
          <section className={styles.ask}><h2>{t.undo}</h2><p>{taken?.withdrawnAt ? fill(t.taken, { date: day(taken.withdrawnAt) }) : fill(t.undoText, { number })}</p></section>
        </>
      )}
      <p className={styles.foot}>{fill(t.seal, { seal: receipt.seal.slice(0, 16) })} {t.seals[receipt.sealed]}</p>
    </article>
  );
};
