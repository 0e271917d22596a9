import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { journalOpeningsApi } from '@desk/audit/contract';
import { JournalOpenings } from './journal-openings';

type In<K extends keyof typeof journalOpeningsApi> = z.output<(typeof journalOpeningsApi)[K]['input']>;
type Out<K extends keyof typeof journalOpeningsApi> = Promise<z.input<(typeof journalOpeningsApi)[K]['output']>>;

@Controller()
export class JournalOpeningsController {
  constructor(private readonly openings: JournalOpenings) {}

  @Serve(journalOpeningsApi.listOpenings)
  listOpenings(input: In<'listOpenings'>, caller: Caller): Out<'listOpenings'> {
    return this.openings.list(input, caller);
  }

  @Serve(journalOpeningsApi.askOpening)
  askOpening(input: In<'askOpening'>, caller: Caller): Out<'askOpening'> {
    return this.openings.ask(input, caller);
  }

  @Serve(journalOpeningsApi.secondOpening)
  secondOpening(input: In<'secondOpening'>, caller: Caller): Out<'secondOpening'> {
    return this.openings.second(input, caller);
  }
}
