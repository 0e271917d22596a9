import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, ServeDevice, ServePairing, type Caller, type Paired, type PairedDevice } from '@desk/access/server';
import { devicesApi } from '@desk/visits/contract';
import { AddDevice } from './add-device';
import { AnswerHelp } from './answer-help';
import { AskForHelp } from './ask-for-help';
import { ChangeDevice } from './change-device';
import { GetThisDevice } from './get-this-device';
import { ListDevices } from './list-devices';
import { PairDevice } from './pair-device';
import { PrintTicket } from './print-ticket';
import { RevokeDevice } from './revoke-device';
import { TestPrinter } from './test-printer';

type Api = typeof devicesApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

@Controller()
export class DevicesController {
  constructor(
    private readonly list: ListDevices,
    private readonly add: AddDevice,
    private readonly change: ChangeDevice,
    private readonly revoke: RevokeDevice,
    private readonly answer: AnswerHelp,
    private readonly pair: PairDevice,
    private readonly get: GetThisDevice,
    private readonly ask: AskForHelp,
    private readonly print: PrintTicket,
    private readonly test: TestPrinter,
  ) {}

  @Serve(devicesApi.listDevices)
  listDevices(input: In<'listDevices'>, caller: Caller): Out<'listDevices'> {
    return this.list.run(input, caller);
  }

  @Serve(devicesApi.addDevice)
  addDevice(input: In<'addDevice'>, caller: Caller): Out<'addDevice'> {
    return this.add.run(input, caller);
  }

  @Serve(devicesApi.changeDevice)
  changeDevice(input: In<'changeDevice'>, caller: Caller): Out<'changeDevice'> {
    return this.change.run(input, caller);
  }

  @Serve(devicesApi.testPrinter)
  testPrinter(input: In<'testPrinter'>, caller: Caller): Out<'testPrinter'> {
    return this.test.run(input, caller);
  }

  @Serve(devicesApi.revokeDevice)
  revokeDevice(input: In<'revokeDevice'>, caller: Caller): Out<'revokeDevice'> {
    return this.revoke.run(input, caller);
  }

  @Serve(devicesApi.answerHelp)
  answerHelp(input: In<'answerHelp'>, caller: Caller): Out<'answerHelp'> {
    return this.answer.run(input, caller);
  }

  @ServePairing(devicesApi.pairDevice)
  pairDevice(input: In<'pairDevice'>): Promise<Paired<Awaited<Out<'pairDevice'>>>> {
    return this.pair.run(input);
  }

  @ServeDevice(devicesApi.getThisDevice)
  getThisDevice(_: In<'getThisDevice'>, device: PairedDevice): Out<'getThisDevice'> {
    return this.get.run(device);
  }

  @ServeDevice(devicesApi.askForHelp)
  askForHelp(_: In<'askForHelp'>, device: PairedDevice): Out<'askForHelp'> {
    return this.ask.run(device);
  }

  @ServeDevice(devicesApi.printTicket)
  printTicket(input: In<'printTicket'>, device: PairedDevice): Out<'printTicket'> {
    return this.print.run(input, device);
  }
}
