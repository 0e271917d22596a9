import { useParams } from 'react-router';
import { useAsk, NotFetched } from '@desk/access/web';
import { agreementLifeApi, type Termination } from '@desk/agreements/contract';
import { Button, EmptyState, LinkButton, Skeleton } from '@desk/ui/web';
import { AgreementFrame } from '../around/agreement-frame';
import { usePagesTexts } from '../around/pages-texts';
import { dayText, said } from '../life/life-texts';
import { useReference, type Reference } from '../life/use-reference';
import { SettlementFigures } from './settlement-figures';
import styles from '../around/around.module.css';

/** The settlement when an agency has left, as it was on the day of notice: to read, to print and to find again. */
export const SettlementPage = () => {
  const { t, locale } = usePagesTexts();
  const { agreementId = '', agencyId = '' } = useParams();
  const reference = useReference(locale);
  const { data, error, refetch } = useAsk(agreementLifeApi.readAgreement, { agreementId });
  const left = data?.terminations.filter((it) => it.agencyId === agencyId) ?? [];
  const title = data ? said(t.leaving.settlementOf, { agency: reference.agencyInText(agencyId), title: data.title }) : t.leaving.settlement;
  return (
    <AgreementFrame needs="read" title={title} lead="" actions={<><LinkButton to={`/avtal/${agreementId}`} icon="left" variant="quiet">{t.common.back}</LinkButton>{left.length > 0 && <Button icon="print" variant="filled" onPress={() => window.print()}>{t.common.print}</Button>}</>}>
      {error && !data ? <NotFetched error={error} again={() => void refetch()} />
      : !data ? <Skeleton rows={8} label={t.failed.loading} />
      : left.length === 0 ? <EmptyState icon="document" title={t.leaving.none}>{t.leaving.noneText}</EmptyState>
      : left.toReversed().map((it) => <Sheet key={it.givenOn + it.endsOn} termination={it} reference={reference} />)}
    </AgreementFrame>
  );
};

const Sheet = ({ termination, reference }: { readonly termination: Termination; readonly reference: Reference }) => {
  const { t, locale } = usePagesTexts();
  const l = t.leaving;
  const facts = [
    [l.given, dayText(termination.givenOn, locale)], [l.ends, dayText(termination.endsOn, locale)], [l.by, [termination.byName, reference.agency(termination.agencyId)].filter(Boolean).join(', ')], [l.why, termination.reason], [l.rule, l[termination.transition]],
  ] as const;
  return (
    <article className={styles.paper} aria-label={l.settlement}>
      <dl className={styles.facts}>{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
      <section><h2>{l.state}</h2><SettlementFigures settlement={termination.settlement} reference={reference} /></section>
      <section><h2>{l.kept}</h2><p>{l.keptText}</p></section>
    </article>
  );
};
