import { useEffect, useRef, useState } from 'react';
import { forgetTakenOver, takenOverFrom, useHouseAway, useMe, useSessionLock } from '@desk/access/web';
import { useConnection } from '@desk/realtime/web';
import { Banner, Button, showToast, useActs } from '@desk/ui/web';
import { said, timeWords, useShellTexts } from './shell-texts';

/** What concerns the whole page: no network, or soon locked. That the network is back is only told, and moves nothing. */
export const StatusBanners = () => {
  const { t, locale } = useShellTexts();
  const connection = useConnection();
  const lock = useSessionLock();
  const me = useMe();
  const [before, setBefore] = useState(takenOverFrom);
  const seen = () => {
    forgetTakenOver();
    setBefore(null);
  };
  useActs(before === null ? [] : [{ id: 'taken-over', group: t.groups.everywhere, key: 'Esc', label: t.banner.anotherOk, run: seen }]);
  const offline = connection.state === 'offline';
  const away = useHouseAway();
  const wasOffline = useRef(false);
  const told = `${t.banner.back} ${t.banner.backText}`;
  useEffect(() => {
    if (offline) wasOffline.current = true;
    if (connection.state !== 'live' || !wasOffline.current) return;
    wasOffline.current = false;
    showToast(told);
  }, [offline, connection.state, told]);
  return (
    <>
      {before !== null && <Banner tone="note" title={said(t.banner.another, { me: me.displayName })} action={<Button size="row" kbd="Esc" onPress={seen}>{t.banner.anotherOk}</Button>}>{said(t.banner.anotherText, { name: before })}</Banner>}
      {offline && <Banner tone="wait" title={said(t.banner.offline, { time: timeWords(connection.since, locale) })}>{t.banner.offlineText}</Banner>}
      {away && !offline && <Banner tone="wait" title={t.banner.away}>{t.banner.awayText}</Banner>}
      {lock.state === 'soon' && <Banner tone="wait" title={t.banner.soon} action={<Button size="row" onPress={() => undefined}>{t.banner.stay}</Button>}>{t.banner.soonText}</Banner>}
    </>
  );
};
