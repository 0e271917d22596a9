import type { Device } from '@desk/visits/contract';
import { Button, fill, formatTime, formatWeekday, useLocale, useTexts } from '@desk/ui/web';
import { devicesTexts } from './devices-texts';
import styles from './devices.module.css';
import { TestPrint } from './test-print';

type RowProps = { readonly device: Device; readonly now: Date; readonly mayManage: boolean; readonly onSettings: () => void; readonly onRevoke: () => void };
const DAY_MS = 86_400_000;

/** One screen: what it is, how it stands, and what can be done with it. */
export const DeviceRow = ({ device, now, mayManage, onSettings, onRevoke }: RowProps) => {
  const t = useTexts(devicesTexts);
  const locale = useLocale();
  const expired = device.state === 'waiting' && device.codeExpiresAt !== null && new Date(device.codeExpiresAt) < now;
  const seen = device.seenAt && (now.getTime() - Date.parse(device.seenAt) < DAY_MS ? formatTime(device.seenAt, locale) : formatWeekday(device.seenAt, locale));
  const live = device.state !== 'revoked';
  return (
    <tr className={live ? '' : styles.over}>
      <th scope="row">{device.name}</th>
      <td>{t.kinds[device.kind]}</td>
      <td>{t.states[expired ? 'expired' : device.state]}{device.state === 'paired' && seen && ` · ${fill(t.seen, { time: seen })}`}</td>
      <td className={styles.acts}>
        {live && mayManage && (
          <div className={styles.buttons}>
            <Button variant="row" size="row" onPress={onSettings} aria-label={`${t.settings}: ${device.name}`}>{t.settings}</Button>
            <Button variant="row" size="row" onPress={onRevoke} aria-label={`${t.revoke}: ${device.name}`}>{t.revoke}</Button>
            {device.kiosk?.printer && <TestPrint device={device} printer={device.kiosk.printer} />}
          </div>
        )}
      </td>
    </tr>
  );
};
