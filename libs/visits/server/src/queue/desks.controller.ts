import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { queueApi } from '@desk/visits/contract';
import { GetCalibration } from './get-calibration';
import { CallHelp, ChangeHelp } from './help-calls';
import { ListDeskStaff } from './list-desk-staff';
import { ListFlaggedTimes } from './list-flagged-times';
import { GetQueueSetup, SaveQueueSetup } from './queue-setup';
import { SetDesk } from './set-desk';
import { SetPresence } from './set-presence';
import { SetStaffLanguages } from './set-staff-languages';

type Api = typeof queueApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

/** Desks, colleagues and the office manager's settings. */
@Controller()
export class DesksController {
  constructor(
    private readonly desk: SetDesk,
    private readonly presence: SetPresence,
    private readonly help: CallHelp,
    private readonly helping: ChangeHelp,
    private readonly setup: GetQueueSetup,
    private readonly save: SaveQueueSetup,
    private readonly calibration: GetCalibration,
    private readonly flagged: ListFlaggedTimes,
    private readonly staff: ListDeskStaff,
    private readonly languages: SetStaffLanguages,
  ) {}

  @Serve(queueApi.setDesk)
  setDesk(input: In<'setDesk'>, caller: Caller): Out<'setDesk'> {
    return this.desk.run(input, caller);
  }

  @Serve(queueApi.setPresence)
  setPresence(input: In<'setPresence'>, caller: Caller): Out<'setPresence'> {
    return this.presence.run(input, caller);
  }

  @Serve(queueApi.callHelp)
  callHelp(input: In<'callHelp'>, caller: Caller): Out<'callHelp'> {
    return this.help.run(input, caller);
  }

  @Serve(queueApi.answerHelpCall)
  answerHelpCall(input: In<'answerHelpCall'>, caller: Caller): Out<'answerHelpCall'> {
    return this.helping.answer(input, caller);
  }

  @Serve(queueApi.endHelpCall)
  endHelpCall(input: In<'endHelpCall'>, caller: Caller): Out<'endHelpCall'> {
    return this.helping.end(input, caller);
  }

  @Serve(queueApi.getQueueSetup)
  getQueueSetup(input: In<'getQueueSetup'>, caller: Caller): Out<'getQueueSetup'> {
    return this.setup.run(input, caller);
  }

  @Serve(queueApi.saveQueueSetup)
  saveQueueSetup(input: In<'saveQueueSetup'>, caller: Caller): Out<'saveQueueSetup'> {
    return this.save.run(input, caller);
  }

  @Serve(queueApi.getCalibration)
  getCalibration(input: In<'getCalibration'>, caller: Caller): Out<'getCalibration'> {
    return this.calibration.run(input, caller);
  }

  @Serve(queueApi.listFlaggedTimes)
  listFlaggedTimes(input: In<'listFlaggedTimes'>, caller: Caller): Out<'listFlaggedTimes'> {
    return this.flagged.run(input, caller);
  }

  @Serve(queueApi.listDeskStaff)
  listDeskStaff(input: In<'listDeskStaff'>, caller: Caller): Out<'listDeskStaff'> {
    return this.staff.run(input, caller);
  }

  @Serve(queueApi.setStaffLanguages)
  setStaffLanguages(input: In<'setStaffLanguages'>, caller: Caller): Out<'setStaffLanguages'> {
    return this.languages.run(input, caller);
  }
}
