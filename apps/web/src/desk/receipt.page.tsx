import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useAsk } from '@desk/access/web';
import { disclosuresApi } from '@desk/cases/contract';
import { HandoffId, Locale, stockholmDate, VisitId } from '@desk/kernel/contract';
import { dayWords } from '@desk/routing/web';
import { Button, ErrorState, LinkButton, Segmented, Skeleton, useLocale, useActs } from '@desk/ui/web';
import styles from './min-plan.module.css';
import { receiptEn } from './receipt.en';
import { ReceiptSheet } from './receipt-sheet';
import { receiptSv } from './receipt.sv';

type Format = 'a4' | 'kvitto';

/** The receipt that the visitor takes home when something was passed on to another agency; on A4 or 80 mm, in Swedish or English. */
export const Component = () => {
  const own = useLocale();
  const go = useNavigate();
  const [search, setSearch] = useSearchParams();
  const given = HandoffId.safeParse(useParams().handoffId);
  const visit = VisitId.safeParse(search.get('besok'));
  const found = useAsk(disclosuresApi.getReceipt, { handoffId: given.success ? given.data : '' }, { enabled: given.success });
  const locale: Locale = Locale.catch(own).parse(search.get('sprak'));
  const format: Format = search.get('format') === 'a4' ? 'a4' : 'kvitto';
  const { tools } = own === 'en' ? receiptEn : receiptSv;
  const set = (name: string, value: string) => setSearch((before) => { before.set(name, value); return before; }, { replace: true });
  const step = search.get('steg');
  const place = visit.success ? `/disk/${visit.data}${step ? `?steg=${encodeURIComponent(step)}` : ''}` : '/disk';
  const print = () => window.print();
  useActs([
    { id: 'print', group: tools.region, key: 'S', label: tools.print, run: print },
    { id: 'language', group: tools.region, key: 'L', label: tools.otherLanguage, run: () => set('sprak', locale === 'sv' ? 'en' : 'sv') },
    { id: 'paper', group: tools.region, key: 'P', label: tools.otherPaper, run: () => set('format', format === 'a4' ? 'kvitto' : 'a4') },
    { id: 'back', group: tools.region, key: 'Esc', label: tools.back, run: () => void go(place) },
  ]);
  if (!given.success || found.error) {
    return <ErrorState title={tools.failed} actions={<><Button variant="filled" onPress={() => void found.refetch()}>{tools.again}</Button><LinkButton to={place}>{tools.back}</LinkButton></>}>{found.error?.refusal.text[own] ?? ''}</ErrorState>;
  }
  if (!found.data) return <Skeleton lines={8} label={tools.loading} />;
  return (
    <div className={styles.page}>
      <section className={styles.tools} aria-label={tools.region}>
        <LinkButton to={place} icon="left" variant="quiet" kbd="Esc">{tools.back}</LinkButton>
        <span className={styles.grow} />
        <Segmented label={tools.language} value={locale} onChange={(to) => set('sprak', to)} options={[{ value: 'sv', label: tools.sv }, { value: 'en', label: tools.en }]} />
        <Segmented<Format> label={tools.format} value={format} onChange={(to) => set('format', to)} options={[{ value: 'a4', label: tools.a4 }, { value: 'kvitto', label: tools.slip }]} />
        <Button variant="filled" icon="print" kbd="S" onPress={print}>{tools.print}</Button>
      </section>
      <ReceiptSheet receipt={found.data} format={format} locale={locale} day={(at) => dayWords(stockholmDate(new Date(at)), locale, 'always', 'long')} />
    </div>
  );
};
