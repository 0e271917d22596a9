import { useState } from 'react';
import { useTell } from '@desk/access/web';
import type { LifeEventId } from '@desk/kernel/contract';
import { Button, Checkbox, Dialog, Select, TextField, fill, showToast, useLocale, useTexts } from '@desk/ui/web';
import { devicesApi, neverTiles, type BoardSettings, type Device, type KioskSettings } from '@desk/visits/contract';
import { devicesTexts } from './devices-texts';
import styles from './devices.module.css';

export type TileChoice = { readonly id: LifeEventId; readonly name: string };
type SettingsProps = { readonly device: Device; readonly desks: readonly string[]; readonly tiles: readonly TileChoice[]; readonly onClose: () => void };
type Texts = ReturnType<typeof useTexts<typeof devicesTexts.sv>>;

const MOST_TILES = 12;
const USUAL_PORT = 9100;

/** Tiles and printer of a kiosk, or message, sound and arrows of a board. */
export const DeviceSettingsDialog = ({ device, desks, tiles, onClose }: SettingsProps) => {
  const t = useTexts(devicesTexts);
  const locale = useLocale();
  const [name, setName] = useState(device.name);
  const [kiosk, setKiosk] = useState(device.kiosk);
  const [board, setBoard] = useState(device.board);
  const change = useTell(devicesApi.changeDevice, { invalidates: [devicesApi.listDevices], onDone: () => { showToast(t.saved); onClose(); } });
  const save = () => { if (!change.isPending) change.mutate({ officeId: device.officeId, deviceId: device.id, name, ...(kiosk ? { kiosk } : {}), ...(board ? { board } : {}) }); };
  return (
    <Dialog title={fill(t.settingsOf, { name: device.name })} onClose={onClose} onConfirm={save}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" onPress={save} pending={change.isPending} why={name.trim() === '' ? t.nameHint : undefined}>{t.save}</Button></>}>
      <div className={styles.form}>
        <TextField label={t.name} description={t.nameHint} value={name} onChange={setName} maxLength={40} autoFocus />
        {kiosk && <KioskFields t={t} kiosk={kiosk} tiles={tiles} onChange={setKiosk} />}
        {board && <BoardFields t={t} board={board} desks={desks} onChange={setBoard} />}
        {change.error && <p role="alert">{change.error.refusal.text[locale]} {change.error.refusal.fields?.map(({ text }) => text[locale]).join(' ')}</p>}
      </div>
    </Dialog>
  );
};

const KioskFields = ({ t, kiosk, tiles, onChange }: { readonly t: Texts; readonly kiosk: KioskSettings; readonly tiles: readonly TileChoice[]; readonly onChange: (kiosk: KioskSettings) => void }) => {
  const { printer } = kiosk;
  const put = (host: string, port: number) => onChange({ ...kiosk, printer: host.trim() === '' ? null : { host: host.trim(), port } });
  return (
    <>
      <div className={styles.pair}>
        <TextField label={t.printer} description={t.printerHint} value={printer?.host ?? ''} onChange={(host) => put(host, printer?.port ?? USUAL_PORT)} maxLength={253} />
        <TextField label={t.port} inputMode="numeric" value={printer ? String(printer.port) : ''} onChange={(port) => put(printer?.host ?? '', Number(port) || USUAL_PORT)} maxLength={5} />
      </div>
      <fieldset className={styles.tiles}>
        <legend>{fill(t.tiles, { count: kiosk.tiles.length })}</legend>
        {tiles.filter(({ id }) => !neverTiles.includes(id)).map(({ id, name }) => {
          const on = kiosk.tiles.includes(id);
          return <Checkbox key={id} isSelected={on} onChange={() => { if (on) onChange({ ...kiosk, tiles: kiosk.tiles.filter((tile) => tile !== id) }); else if (kiosk.tiles.length < MOST_TILES) onChange({ ...kiosk, tiles: [...kiosk.tiles, id] }); }}>{name}</Checkbox>;
        })}
      </fieldset>
    </>
  );
};

const ways = ['none', 'left', 'ahead', 'right'] as const;
const BoardFields = ({ t, board, desks, onChange }: { readonly t: Texts; readonly board: BoardSettings; readonly desks: readonly string[]; readonly onChange: (board: BoardSettings) => void }) => (
  <>
    <TextField label={t.message} description={t.messageHint} value={board.message} onChange={(message) => onChange({ ...board, message })} maxLength={90} />
    <Checkbox isSelected={board.silent} onChange={(silent) => onChange({ ...board, silent })}>{t.silent}</Checkbox>
    <div className={styles.pair}>
      <TextField type="time" label={t.soundFrom} value={board.soundFrom} onChange={(soundFrom) => onChange({ ...board, soundFrom })} />
      <TextField type="time" label={t.soundTo} value={board.soundTo} onChange={(soundTo) => onChange({ ...board, soundTo })} />
    </div>
    <div className={styles.ways}>
      {desks.map((desk) => (
        <Select key={desk} label={fill(t.arrows, { desk })} value={board.arrows[desk] ?? 'none'} options={ways.map((value) => ({ value, label: t.ways[value] }))}
          onChange={(way) => {
            const { [desk]: _, ...others } = board.arrows;
            onChange({ ...board, arrows: way === 'none' ? others : { ...others, [desk]: way } });
          }} />
      ))}
    </div>
  </>
);
