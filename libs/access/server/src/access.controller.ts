import { Controller, Inject } from '@nestjs/common';
import type { z } from 'zod';
import { accessApi } from '@desk/access/contract';
import type { Clock } from '@desk/kernel/contract';
import { CLOCK } from '@desk/platform/server';
import type { Caller } from './caller';
import { Serve } from './serve';
import { IDLE_LOCK_MINUTES, Sessions } from './sessions';
import { SignIn } from './sign-in';

@Controller()
export class AccessController {
  constructor(
    private readonly sessions: Sessions,
    private readonly signIn: SignIn,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Serve(accessApi.me)
  async me(_: object, caller: Caller): Promise<z.input<typeof accessApi.me.output>> {
    const { principal, rules, version, shortName, languages } = caller.rights;
    return {
      staffId: principal.staffId, displayName: principal.displayName, shortName, employerAgencyId: principal.employerAgencyId, officeIds: principal.officeIds, duties: principal.duties,
      languages, rules: [...rules], abilityVersion: version, csrfToken: caller.session.csrfToken, locked: caller.session.locked, idleLockMinutes: IDLE_LOCK_MINUTES, now: this.clock.now().toISOString(),
    };
  }

  @Serve(accessApi.lock)
  async lock(_: object, caller: Caller): Promise<{ locked: true }> {
    await this.sessions.lock(caller.session.id);
    return { locked: true };
  }

  @Serve(accessApi.signOut)
  async signOut(_: object, caller: Caller): Promise<{ goTo: string }> {
    return { goTo: await this.signIn.endSessionUrl(await this.sessions.end(caller.session.id)) };
  }
}
