import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { visitsApi } from '@desk/visits/contract';
import { AddCaseType } from './add-case-type';
import { ChooseLifeEvent } from './choose-life-event';
import { EndVisit } from './end-visit';
import { GetVisit } from './get-visit';
import { ListDeskToDos } from './list-desk-to-dos';
import { ListMyVisits } from './list-my-visits';
import { ParkVisit } from './park-visit';
import { RegisterVisit } from './register-visit';
import { RemoveLifeEvent } from './remove-life-event';
import { ResumeVisit } from './resume-visit';
import { UpdateVisit } from './update-visit';

type Api = typeof visitsApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

@Controller()
export class VisitsController {
  constructor(
    private readonly register: RegisterVisit,
    private readonly listMine: ListMyVisits,
    private readonly get: GetVisit,
    private readonly update: UpdateVisit,
    private readonly park: ParkVisit,
    private readonly resume: ResumeVisit,
    private readonly choose: ChooseLifeEvent,
    private readonly remove: RemoveLifeEvent,
    private readonly addType: AddCaseType,
    private readonly end: EndVisit,
    private readonly listToDos: ListDeskToDos,
  ) {}

  @Serve(visitsApi.registerVisit)
  registerVisit(input: In<'registerVisit'>, caller: Caller): Out<'registerVisit'> {
    return this.register.run(input, caller);
  }

  @Serve(visitsApi.listMyVisits)
  listMyVisits(input: In<'listMyVisits'>, caller: Caller): Out<'listMyVisits'> {
    return this.listMine.run(input, caller);
  }

  @Serve(visitsApi.getVisit)
  getVisit(input: In<'getVisit'>, caller: Caller): Out<'getVisit'> {
    return this.get.run(input, caller);
  }

  @Serve(visitsApi.updateVisit)
  updateVisit(input: In<'updateVisit'>, caller: Caller): Out<'updateVisit'> {
    return this.update.run(input, caller);
  }

  @Serve(visitsApi.parkVisit)
  parkVisit(input: In<'parkVisit'>, caller: Caller): Out<'parkVisit'> {
    return this.park.run(input, caller);
  }

  @Serve(visitsApi.resumeVisit)
  resumeVisit(input: In<'resumeVisit'>, caller: Caller): Out<'resumeVisit'> {
    return this.resume.run(input, caller);
  }

  @Serve(visitsApi.chooseLifeEvent)
  chooseLifeEvent(input: In<'chooseLifeEvent'>, caller: Caller): Out<'chooseLifeEvent'> {
    return this.choose.run(input, caller);
  }

  @Serve(visitsApi.removeLifeEvent)
  removeLifeEvent(input: In<'removeLifeEvent'>, caller: Caller): Out<'removeLifeEvent'> {
    return this.remove.run(input, caller);
  }

  @Serve(visitsApi.addCaseType)
  addCaseType(input: In<'addCaseType'>, caller: Caller): Out<'addCaseType'> {
    return this.addType.run(input, caller);
  }

  @Serve(visitsApi.endVisit)
  endVisit(input: In<'endVisit'>, caller: Caller): Out<'endVisit'> {
    return this.end.run(input, caller);
  }

  @Serve(visitsApi.listDeskToDos)
  listDeskToDos(input: In<'listDeskToDos'>, caller: Caller): Out<'listDeskToDos'> {
    return this.listToDos.run(input, caller);
  }
}
