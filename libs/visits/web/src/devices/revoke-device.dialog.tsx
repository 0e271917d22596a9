import { useTell } from '@desk/access/web';
import { Button, Dialog, fill, useLocale, useTexts } from '@desk/ui/web';
import { devicesApi, type Device } from '@desk/visits/contract';
import { devicesTexts } from './devices-texts';

/** Takes a screen out of use, after asking. */
export const RevokeDeviceDialog = ({ device, onClose }: { readonly device: Device; readonly onClose: () => void }) => {
  const t = useTexts(devicesTexts);
  const locale = useLocale();
  const revoke = useTell(devicesApi.revokeDevice, { invalidates: [devicesApi.listDevices], onDone: onClose });
  const run = () => { if (!revoke.isPending) revoke.mutate({ officeId: device.officeId, deviceId: device.id }); };
  return (
    <Dialog title={fill(t.revokeTitle, { name: device.name })} size="small" onClose={onClose} onConfirm={run}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="stop" kbd="Ctrl ↵" onPress={run} pending={revoke.isPending}>{t.revoke}</Button></>}>
      <p>{t.revokeText}</p>
      {revoke.error && <p role="alert">{revoke.error.refusal.text[locale]}</p>}
    </Dialog>
  );
};
