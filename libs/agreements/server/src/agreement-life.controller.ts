import { Controller } from '@nestjs/common';
import type { z } from 'zod';
import { Serve, type Caller } from '@desk/access/server';
import { agreementLifeApi } from '@desk/agreements/contract';
import { ApproveVersion } from './approve-version';
import { LeaveAgreement } from './leave-agreement';
import { ListAgreements } from './list-agreements';
import { ReadVersion } from './read-version';
import { RecordCopy } from './record-copy';
import { SaveDraft } from './save-draft';
import { SendDraft } from './send-draft';
import { StartAgreement } from './start-agreement';
import { StartDraft } from './start-draft';
import { SuspendLines } from './suspend-lines';

type Api = typeof agreementLifeApi;
type In<K extends keyof Api> = z.output<Api[K]['input']>;
type Out<K extends keyof Api> = Promise<z.input<Api[K]['output']>>;

@Controller()
export class AgreementLifeController {
  constructor(
    private readonly list: ListAgreements,
    private readonly read: ReadVersion,
    private readonly begin: StartAgreement,
    private readonly start: StartDraft,
    private readonly save: SaveDraft,
    private readonly send: SendDraft,
    private readonly approve: ApproveVersion,
    private readonly copy: RecordCopy,
    private readonly suspend: SuspendLines,
    private readonly leave: LeaveAgreement,
  ) {}

  @Serve(agreementLifeApi.listAgreements)
  async listAgreements(_: In<'listAgreements'>, caller: Caller): Out<'listAgreements'> {
    return { agreements: await this.list.run(caller) };
  }

  @Serve(agreementLifeApi.readAgreement)
  readAgreement({ agreementId }: In<'readAgreement'>, caller: Caller): Out<'readAgreement'> {
    return this.list.one(agreementId, caller);
  }

  @Serve(agreementLifeApi.readVersion)
  readVersion(input: In<'readVersion'>, caller: Caller): Out<'readVersion'> {
    return this.read.run(input, caller);
  }

  @Serve(agreementLifeApi.exportVersion)
  exportVersion(input: In<'exportVersion'>, caller: Caller): Out<'exportVersion'> {
    return this.read.exported(input, caller);
  }

  @Serve(agreementLifeApi.differences)
  async differences(input: In<'differences'>, caller: Caller): Out<'differences'> {
    const { against, differences } = await this.read.differences(input, caller);
    return { against, differences: differences.map((it) => ({ ...it, lines: [...it.lines] })) };
  }

  @Serve(agreementLifeApi.startAgreement)
  startAgreement(input: In<'startAgreement'>, caller: Caller): Out<'startAgreement'> {
    return this.begin.run(input, caller);
  }

  @Serve(agreementLifeApi.startDraft)
  startDraft(input: In<'startDraft'>, caller: Caller): Out<'startDraft'> {
    return this.start.run(input, caller);
  }

  @Serve(agreementLifeApi.saveDraft)
  saveDraft(input: In<'saveDraft'>, caller: Caller): Out<'saveDraft'> {
    return this.save.run(input, caller);
  }

  @Serve(agreementLifeApi.validateDraft)
  async validateDraft(input: In<'validateDraft'>, caller: Caller): Out<'validateDraft'> {
    return { problems: await this.read.problems(input, caller) };
  }

  @Serve(agreementLifeApi.sendForApproval)
  sendForApproval(input: In<'sendForApproval'>, caller: Caller): Out<'sendForApproval'> {
    return this.send.run(input, caller);
  }

  @Serve(agreementLifeApi.withdrawVersion)
  withdrawVersion(input: In<'withdrawVersion'>, caller: Caller): Out<'withdrawVersion'> {
    return this.send.withdraw(input, caller);
  }

  @Serve(agreementLifeApi.approveVersion)
  approveVersion(input: In<'approveVersion'>, caller: Caller): Out<'approveVersion'> {
    return this.approve.run(input, caller);
  }

  @Serve(agreementLifeApi.declineVersion)
  declineVersion(input: In<'declineVersion'>, caller: Caller): Out<'declineVersion'> {
    return this.approve.decline(input, caller);
  }

  @Serve(agreementLifeApi.recordCopy)
  recordCopy(input: In<'recordCopy'>, caller: Caller): Out<'recordCopy'> {
    return this.copy.run(input, caller);
  }

  @Serve(agreementLifeApi.suspendLines)
  suspendLines(input: In<'suspendLines'>, caller: Caller): Out<'suspendLines'> {
    return this.suspend.run(input, caller);
  }

  @Serve(agreementLifeApi.previewLeaving)
  previewLeaving(input: In<'previewLeaving'>, caller: Caller): Out<'previewLeaving'> {
    return this.leave.preview(input, caller);
  }

  @Serve(agreementLifeApi.leaveAgreement)
  leaveAgreement(input: In<'leaveAgreement'>, caller: Caller): Out<'leaveAgreement'> {
    return this.leave.run(input, caller);
  }
}
