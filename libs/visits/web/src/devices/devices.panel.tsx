import { useState } from 'react';
import { useAsk, useMay, useTell } from '@desk/access/web';
import type { OfficeId } from '@desk/kernel/contract';
import { Button, EmptyState, ErrorState, fill, formatTime, useActs, useLocale, useTexts } from '@desk/ui/web';
import { DeviceSubject, devicesApi, type Device } from '@desk/visits/contract';
import { AddDeviceDialog } from './add-device.dialog';
import { DeviceRow } from './device-row';
import { DeviceSettingsDialog, type TileChoice } from './device-settings.dialog';
import { devicesTexts } from './devices-texts';
import styles from './devices.module.css';
import { RevokeDeviceDialog } from './revoke-device.dialog';

export type DevicesPanelProps = {
  readonly officeId: OfficeId;
  /** The office's desks, for the board's arrows. */
  readonly desks: readonly string[];
  /** Life events that may be tiles, with their names in the reader's language. */
  readonly tiles: readonly TileChoice[];
  readonly now: Date;
};
type Open = { readonly what: 'add' } | { readonly what: 'settings' | 'revoke'; readonly device: Device };

/** An office's kiosks and boards: paired by code, changed, taken out of use; and what they ask for. */
export const DevicesPanel = ({ officeId, desks, tiles, now }: DevicesPanelProps) => {
  const t = useTexts(devicesTexts);
  const locale = useLocale();
  const [open, setOpen] = useState<Open | null>(null);
  const mayManage = useMay('manage', DeviceSubject.name, { officeId });
  const { data, error, refetch } = useAsk(devicesApi.listDevices, { officeId }, { refetchInterval: 60_000 });
  const answer = useTell(devicesApi.answerHelp);
  const close = () => setOpen(null);
  const live = (data?.devices ?? []).filter(({ state }) => state !== 'revoked');
  const add = () => setOpen({ what: 'add' });
  useActs([
    { id: 'add-screen', group: t.title, key: 'N', label: t.add, why: mayManage ? undefined : t.mayNot, run: add },
    ...(mayManage ? live.flatMap((device) => [
      { id: `settings-${device.id}`, group: t.title, label: fill(t.settingsOf, { name: device.name }), run: () => setOpen({ what: 'settings', device }) },
      { id: `revoke-${device.id}`, group: t.title, label: `${t.revoke}: ${device.name}`, run: () => setOpen({ what: 'revoke', device }) },
    ]) : []),
  ]);
  if (error && !data) return <ErrorState title={t.failed} detail={error.refusal.requestId} actions={<Button onPress={() => void refetch()}>{t.again}</Button>}>{error.refusal.text[locale]}</ErrorState>;
  const devices = data?.devices ?? [];
  return (
    <section className={styles.panel} aria-labelledby="devices">
      <header className={styles.head}>
        <div><h2 id="devices">{t.title}</h2><p>{t.about}</p></div>
        <Button icon="plus" kbd="N" onPress={add} why={mayManage ? undefined : t.mayNot}>{t.add}</Button>
      </header>
      {!data && <p role="status">{t.loading}</p>}
      {devices.filter(({ helpAskedAt, printerFailedAt }) => helpAskedAt ?? printerFailedAt).map((device) => (
        <p key={device.id} className={styles.call} role="status">
          <span><b>{fill(device.helpAskedAt ? t.help : t.paper, { name: device.name })}</b> {fill(t.helpSince, { time: formatTime(device.helpAskedAt ?? device.printerFailedAt ?? now, locale) })}</span>
          <Button onPress={() => answer.mutate({ officeId, deviceId: device.id })} pending={answer.isPending}>{device.helpAskedAt ? t.coming : t.mended}</Button>
        </p>
      ))}
      {data && devices.length === 0 ? <EmptyState title={t.none} /> : (
        <div className={styles.scrolled} role="region" aria-label={t.title} tabIndex={0}><table className={styles.table}>
          <thead><tr><th scope="col">{t.name}</th><th scope="col">{t.kind}</th><th scope="col">{t.state}</th><th scope="col"><span className="sr">{t.choose}</span></th></tr></thead>
          <tbody>{devices.map((device) => <DeviceRow key={device.id} device={device} now={now} mayManage={mayManage} onSettings={() => setOpen({ what: 'settings', device })} onRevoke={() => setOpen({ what: 'revoke', device })} />)}</tbody>
        </table></div>
      )}
      {open?.what === 'add' && <AddDeviceDialog officeId={officeId} onClose={close} />}
      {open?.what === 'settings' && <DeviceSettingsDialog device={open.device} desks={desks} tiles={tiles} onClose={close} />}
      {open?.what === 'revoke' && <RevokeDeviceDialog device={open.device} onClose={close} />}
    </section>
  );
};
