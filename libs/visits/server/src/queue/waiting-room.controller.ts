import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { ServeAnyone, ServeDevice, type PairedDevice } from '@desk/access/server';
import { waitingRoomApi } from '@desk/visits/contract';
import { ListOffices } from './list-offices';
import { StepMyTicket } from './step-my-ticket';
import { TakeTicket } from './take-ticket';
import { WaitingRoom } from './waiting-room';

type Api = typeof waitingRoomApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

/** Kiosk, board and the visitor's phone. */
@Controller()
export class WaitingRoomController {
  constructor(
    private readonly room: WaitingRoom,
    private readonly take: TakeTicket,
    private readonly step: StepMyTicket,
    private readonly offices: ListOffices,
  ) {}

  @ServeAnyone(waitingRoomApi.listOffices)
  listOffices(_: In<'listOffices'>): Out<'listOffices'> {
    return this.offices.run();
  }

  @ServeDevice(waitingRoomApi.getKiosk)
  getKiosk(_: In<'getKiosk'>, device: PairedDevice): Out<'getKiosk'> {
    return this.room.kiosk(device);
  }

  @ServeDevice(waitingRoomApi.takeTicket)
  takeTicket(input: In<'takeTicket'>, device: PairedDevice): Out<'takeTicket'> {
    return this.take.run(input, device);
  }

  @ServeDevice(waitingRoomApi.getBoard)
  getBoard(_: In<'getBoard'>, device: PairedDevice): Out<'getBoard'> {
    return this.room.board(device);
  }

  @ServeAnyone(waitingRoomApi.getMyTicket)
  getMyTicket({ token }: In<'getMyTicket'>): Out<'getMyTicket'> {
    return this.room.mine(token);
  }

  @ServeAnyone(waitingRoomApi.stepMyTicket)
  stepMyTicket(input: In<'stepMyTicket'>): Out<'stepMyTicket'> {
    return this.step.run(input);
  }
}
