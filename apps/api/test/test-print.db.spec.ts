import { createServer, type AddressInfo } from 'node:net';
import { OfficeId } from '@desk/kernel/contract';
import { devicesApi, type DeviceId } from '@desk/visits/contract';
import { done } from './idor-rows';
import { openTestHouse, type Person, type TestHouse } from './test-house';

const officeId = OfficeId.parse('uddevalla');

describe('a test print on a kiosk’s printer', () => {
  let house: TestHouse;
  let manager: Person;
  let deviceId: DeviceId;
  const parts: Buffer[] = [];
  const paper = createServer({ allowHalfOpen: true }, (socket) => { socket.on('data', (bytes) => parts.push(bytes)); socket.on('end', () => socket.end()); });
  const setPrinter = async (host: string, port: number) => done(await manager.ask(devicesApi.changeDevice, { officeId, deviceId, kiosk: { tiles: [], printer: { host, port } } }));
  const portOfPaper = () => (paper.address() as AddressInfo).port;
  const print = () => manager.ask(devicesApi.testPrinter, { officeId, deviceId });

  beforeAll(async () => {
    await new Promise<void>((listening) => paper.listen(0, '127.0.0.1', listening));
    house = await openTestHouse();
    manager = await house.as('office-manager-uddevalla');
    deviceId = done(await manager.ask(devicesApi.addDevice, { officeId, kind: 'kiosk', name: 'Vid dörren' })).device.id;
  });
  afterAll(async () => {
    await house.close();
    paper.close();
  });

  test('is refused when the screen has no printer', async () => {
    expect((await print()).refusal).toMatchObject({ fact: 'NoPrinter' });
  });

  test('reaches the printer, cut at the end, and takes an earlier failure down', async () => {
    const port = portOfPaper();
    await setPrinter('127.0.0.1', port);
    await house.data.asOwner('UPDATE visits.device SET printer_failed_at = now() WHERE id = $1', [deviceId]);
    expect(done(await print())).toMatchObject({ result: 'printed', printer: { host: '127.0.0.1', port } });
    const text = Buffer.concat(parts).toString('latin1');
    for (const mark of ['\x1b@', 'Provutskrift', '\x1dV']) expect(text).toContain(mark);
    expect(done(await manager.ask(devicesApi.listDevices, { officeId })).devices.find(({ id }) => id === deviceId)?.printerFailedAt).toBeNull();
    expect(await house.data.asOwner(`SELECT outcome FROM audit.entry WHERE act = 'device.test-print' AND object_id = $1`, [deviceId])).toEqual([{ outcome: 'done' }]);
  });

  test.each([['127.0.0.1', 1, 'refused'], ['skrivare.invalid', 9100, 'unknown-name'], ['203.0.113.9', 9100, 'outside']] as const)('says why it did not come: %s', async (host, to, result) => {
    await setPrinter(host, to);
    expect(done(await print())).toMatchObject({ result, printer: { host, port: to } });
    expect(done(await manager.ask(devicesApi.listDevices, { officeId })).devices.find(({ id }) => id === deviceId)?.printerFailedAt).not.toBeNull();
  });

  test('is the office manager’s alone', async () => {
    expect((await (await house.as('desk-uddevalla')).ask(devicesApi.testPrinter, { officeId, deviceId })).status).toBeGreaterThanOrEqual(403);
  });
});
