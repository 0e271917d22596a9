import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { registrationApi } from '@desk/cases/contract';
import { CorrectRegistration } from './correct-registration';
import { GetRegistration } from './get-registration';
import { ListRegistrations } from './list-registrations';

type In<K extends keyof typeof registrationApi> = z.output<(typeof registrationApi)[K]['input']>;
type Out<K extends keyof typeof registrationApi> = Promise<z.input<(typeof registrationApi)[K]['output']>>;

@Controller()
export class RegistrationsController {
  constructor(
    private readonly list: ListRegistrations,
    private readonly one: GetRegistration,
    private readonly correcting: CorrectRegistration,
  ) {}

  @Serve(registrationApi.listRegistrations)
  listRegistrations(input: In<'listRegistrations'>, caller: Caller): Out<'listRegistrations'> {
    return this.list.run(input, caller);
  }

  @Serve(registrationApi.getRegistration)
  getRegistration(input: In<'getRegistration'>, caller: Caller): Out<'getRegistration'> {
    return this.one.run(input, caller);
  }

  @Serve(registrationApi.correctRegistration)
  correctRegistration(input: In<'correctRegistration'>, caller: Caller): Out<'correctRegistration'> {
    return this.correcting.run(input, caller);
  }
}
