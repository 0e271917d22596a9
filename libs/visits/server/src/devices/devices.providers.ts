import { DeviceSource } from '@desk/access/server';
import { AddDevice } from './add-device';
import { AnswerHelp } from './answer-help';
import { AskForHelp } from './ask-for-help';
import { ChangeDevice } from './change-device';
import { ChangeDevices } from './change-devices';
import { DeviceKeys } from './device-keys';
import { DeviceNews } from './device-news';
import { GetThisDevice } from './get-this-device';
import { ListDevices } from './list-devices';
import { PairDevice } from './pair-device';
import { PrintTicket } from './print-ticket';
import { Printer } from './printer';
import { TestPrinter } from './test-printer';
import { RevokeDevice } from './revoke-device';

/** Kiosks and boards, as the visits module puts them in place. `DeviceSource` is for the door. */
export const deviceProviders = [
  DeviceKeys, { provide: DeviceSource, useExisting: DeviceKeys }, ChangeDevices, DeviceNews, Printer, ListDevices, AddDevice, ChangeDevice, RevokeDevice, AnswerHelp, PairDevice, GetThisDevice, AskForHelp, PrintTicket, TestPrinter,
];
