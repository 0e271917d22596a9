import { useState } from 'react';
import { useTell } from '@desk/access/web';
import type { OfficeId } from '@desk/kernel/contract';
import { Button, Dialog, RadioGroup, TextField, fill, formatTime, useLocale, useTexts } from '@desk/ui/web';
import { devicesApi, type DeviceKind } from '@desk/visits/contract';
import { devicesTexts } from './devices-texts';
import styles from './devices.module.css';

const pages = { kiosk: '/besok/kiosk', board: '/besok/tavla' } as const satisfies Record<DeviceKind, string>;

/** Gives a code for one kiosk or board. It is shown once, here, and never again. */
export const AddDeviceDialog = ({ officeId, onClose }: { readonly officeId: OfficeId; readonly onClose: () => void }) => {
  const t = useTexts(devicesTexts);
  const locale = useLocale();
  const [kind, setKind] = useState<DeviceKind>('kiosk');
  const [name, setName] = useState('');
  const add = useTell(devicesApi.addDevice, { invalidates: [devicesApi.listDevices] });
  const given = add.data;
  const give = () => { if (name.trim() !== '' && !add.isPending && !given) add.mutate({ officeId, kind, name: name.trim() }); };
  if (given) {
    return (
      <Dialog title={given.device.name} size="small" onClose={onClose} onConfirm={onClose} foot={<Button variant="filled" onPress={onClose}>{t.close}</Button>}>
        <p role="status" className={styles.given}>{t.code} <b>{given.code}</b></p>
        <p>{fill(t.codeText, { address: `${window.location.origin}${pages[given.device.kind]}`, time: formatTime(given.device.codeExpiresAt ?? given.device.createdAt, locale) })}</p>
      </Dialog>
    );
  }
  return (
    <Dialog title={t.add} size="small" onClose={onClose} onConfirm={give}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" onPress={give} pending={add.isPending} why={name.trim() === '' ? t.nameHint : undefined}>{t.giveCode}</Button></>}>
      <div className={styles.form}>
        <RadioGroup label={t.kind} value={kind} onChange={setKind} options={[{ value: 'kiosk', label: t.kinds.kiosk }, { value: 'board', label: t.kinds.board }]} />
        <TextField label={t.name} description={t.nameHint} value={name} onChange={setName} maxLength={40} autoFocus error={add.error?.refusal.text[locale]} />
      </div>
    </Dialog>
  );
};
