import { useEffect, useState } from 'react';
import { breakGlassApi, breakGlassState, type BreakGlass } from '@desk/access/contract';
import { Banner, Button, fill, LinkButton, showToast, useActs, useAgencyName } from '@desk/ui/web';
import { useMe } from '../me';
import { useAsk } from '../use-ask';
import { useTell } from '../use-tell';
import { minutesLeft, useBreakGlassTexts } from './break-glass-texts';

/** Loud, on every page while it lasts: to the administrator that an opening is under way, to the agency's manager that somebody looks or wants to. */
const BreakGlassBars = () => {
  const { t } = useBreakGlassTexts();
  const { data } = useAsk(breakGlassApi.listBreakGlass, {}, { refetchInterval: 60_000 });
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 5_000);
    return () => window.clearInterval(timer);
  }, []);
  const live = (data?.openings ?? []).map((one) => ({ ...one, state: breakGlassState({ ...one, declined: one.state === 'declined' }, new Date(now)) })).filter(({ state }) => state === 'open' || state === 'asked');
  return <>{live.map((opening) => <Bar key={opening.id} opening={opening} left={fill(t.minutes, { n: minutesLeft(opening.until, now) })} />)}</>;
};
export default BreakGlassBars;

const Bar = ({ opening, left }: { readonly opening: BreakGlass; readonly left: string }) => {
  const { t } = useBreakGlassTexts();
  const me = useMe();
  const agency = useAgencyName(opening.agencyId) ?? opening.agencyId;
  const end = useTell(breakGlassApi.endBreakGlass, { onDone: () => showToast(t.endedToast) });
  const mine = opening.askedBy === me.staffId;
  const isOpen = opening.state === 'open';
  useActs(isOpen ? [{ id: `end-${opening.id}`, group: t.group, label: `${t.end} ${opening.receiptNumber}`, wait: end.isPending, run: () => end.mutate({ breakGlassId: opening.id }) }] : []);
  if (!isOpen) return mine ? null : <Banner tone="wait" title={fill(t.barAsked, { number: opening.receiptNumber })} action={<LinkButton size="row" to="/nodoppning">{t.toPage}</LinkButton>}>{fill(t.barAskedText, { name: opening.askedName, reason: opening.reason })}</Banner>;
  return (
    <Banner tone="stop" title={fill(mine ? t.barOpen : t.barWatch, { number: opening.receiptNumber })} action={<><LinkButton size="row" to="/nodoppning">{t.toPage}</LinkButton><Button size="row" pending={end.isPending} onPress={() => end.mutate({ breakGlassId: opening.id })}>{t.end}</Button></>}>
      {mine ? fill(t.barOpenText, { left, agency }) : fill(t.barWatchText, { name: opening.askedName, approver: opening.approvedName ?? '', left })}
    </Banner>
  );
};
