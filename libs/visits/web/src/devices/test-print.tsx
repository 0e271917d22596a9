import { refusalWords, useTell } from '@desk/access/web';
import { Button, fill, formatTime, useLocale, useTexts } from '@desk/ui/web';
import { devicesApi, type Device, type PrinterAddress } from '@desk/visits/contract';
import { devicesTexts } from './devices-texts';
import styles from './devices.module.css';

const said = ({ host, port }: PrinterAddress): string => (host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`);

/** A test print on the kiosk's printer, and what came of it: which address, and what to do when it did not answer. */
export const TestPrint = ({ device, printer }: { readonly device: Device; readonly printer: PrinterAddress }) => {
  const t = useTexts(devicesTexts);
  const locale = useLocale();
  const test = useTell(devicesApi.testPrinter, { invalidates: [devicesApi.listDevices] });
  const run = () => { if (!test.isPending) test.mutate({ officeId: device.officeId, deviceId: device.id }); };
  return (
    <>
      <Button variant="row" size="row" onPress={run} pending={test.isPending} aria-label={`${t.test}: ${device.name}`}>{t.test}</Button>
      <p role="status" className={styles.tested}>
        {test.isPending ? fill(t.testing, { address: said(printer) }) : test.error ? refusalWords(test.error.refusal, locale) : test.data && fill(t.tested[test.data.result], { address: said(test.data.printer), time: formatTime(test.data.at, locale) })}
      </p>
    </>
  );
};
