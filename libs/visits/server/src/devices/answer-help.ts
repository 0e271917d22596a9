import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { devicesApi } from '@desk/visits/contract';
import { ChangeDevices, type AskedDevice } from './change-devices';
import { toDevice } from './device-rows';

/** Somebody goes to the kiosk: the call for help is taken down everywhere. */
@Injectable()
export class AnswerHelp {
  constructor(private readonly devices: ChangeDevices) {}

  async run(asked: AskedDevice, caller: Caller): Promise<z.input<typeof devicesApi.answerHelp.output>> {
    return toDevice(await this.devices.run(asked, 'read', 'device.help-answered', caller, () => ({ helpAskedAt: null, printerFailedAt: null })));
  }
}
