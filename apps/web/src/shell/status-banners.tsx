import { useEffect, useState } from 'react';
import { useSessionLock } from '@desk/access/web';
import { useConnection } from '@desk/realtime/web';
import { Banner, Button } from '@desk/ui/web';
import { said, timeWords, useShellTexts } from './shell-texts';

/** What concerns the whole page: no network, the network is back, soon locked. */
export const StatusBanners = () => {
  const { t, locale } = useShellTexts();
  const connection = useConnection();
  const lock = useSessionLock();
  const offline = connection.state === 'offline';
  const [wasOffline, setWasOffline] = useState(false);
  const [back, setBack] = useState(false);
  if (offline && !wasOffline) setWasOffline(true);
  if (wasOffline && connection.state === 'live') {
    setWasOffline(false);
    setBack(true);
  }
  useEffect(() => {
    if (!back) return;
    const timer = window.setTimeout(() => setBack(false), 6000);
    return () => window.clearTimeout(timer);
  }, [back]);
  return (
    <>
      {offline && <Banner tone="wait" title={said(t.banner.offline, { time: timeWords(connection.since, locale) })}>{t.banner.offlineText}</Banner>}
      {back && !offline && <Banner tone="good" title={t.banner.back}>{t.banner.backText}</Banner>}
      {lock.state === 'soon' && <Banner tone="wait" title={t.banner.soon} action={<Button size="row" onPress={() => undefined}>{t.banner.stay}</Button>}>{t.banner.soonText}</Banner>}
    </>
  );
};
