import { useState } from 'react';
import { useTell } from '@desk/access/web';
import { agreementLifeApi, type AgreementVersion } from '@desk/agreements/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { DateField, TextArea, showToast } from '@desk/ui/web';
import { ActDialog } from './act.dialog';
import { dayText, said, useLifeTexts } from './life-texts';
import type { Reference } from './use-reference';

/** What stands on top of a version: one act at a time. */
export type VersionAct = 'send' | 'withdraw' | 'copy' | { readonly approve: AgencyId } | { readonly decline: AgencyId };
type VersionDialogProps = { readonly version: AgreementVersion; readonly revision: number; readonly act: VersionAct; readonly ownAgency: AgencyId | null; readonly reference: Reference; readonly onClose: () => void; readonly onDiscarded: () => void };

/** Asks before a version is sent, taken back, approved, declined, or its copy recorded. */
export const VersionDialog = (props: VersionDialogProps) => {
  const { act } = props;
  if (act === 'send') return <SendDialog {...props} />;
  if (act === 'withdraw') return <WithdrawDialog {...props} />;
  if (act === 'copy') return <CopyDialog {...props} />;
  return 'approve' in act ? <ApproveDialog {...props} agencyId={act.approve} /> : <DeclineDialog {...props} agencyId={act.decline} />;
};

const whichOf = ({ version, revision }: VersionDialogProps) => ({ agreementId: version.agreementId, number: version.number, revision });

const SendDialog = (props: VersionDialogProps) => {
  const { t, locale } = useLifeTexts();
  const { version, reference, onClose } = props;
  const tell = useTell(agreementLifeApi.sendForApproval, { onDone: () => { showToast(said(t.life.done.sent, { n: version.number })); onClose(); } });
  const text = `${said(t.life.sendText, { who: version.head.parties.map((it) => reference.agencyInText(it.agencyId)).join(', ') })} ${said(t.life.sendFrom, { day: dayText(version.head.validFrom, locale) })}`;
  return <ActDialog title={said(t.life.sendTitle, { n: version.number })} text={text} label={t.life.sendDo} pending={tell.isPending} error={tell.error} onDo={() => tell.mutate(whichOf(props))} onClose={onClose} />;
};

const WithdrawDialog = (props: VersionDialogProps) => {
  const { t } = useLifeTexts();
  const { version, onClose, onDiscarded } = props;
  const sent = version.state === 'sent';
  const l = t.life;
  const tell = useTell(agreementLifeApi.withdrawVersion, {
    onDone: () => { showToast(sent ? said(l.done.withdrawn, { n: version.number }) : l.done.discarded); if (sent) onClose(); else onDiscarded(); },
    ...(sent ? {} : { invalidates: [agreementLifeApi.listAgreements, agreementLifeApi.readAgreement] }),
  });
  return (
    <ActDialog stop={!sent} title={said(sent ? l.withdrawTitle : l.discardTitle, { n: version.number })} text={sent ? l.withdrawText : l.discardText} label={sent ? l.withdrawDo : l.discardDo}
      pending={tell.isPending} error={tell.error} onDo={() => tell.mutate(whichOf(props))} onClose={onClose} />
  );
};

const ApproveDialog = ({ agencyId, ...props }: VersionDialogProps & { readonly agencyId: AgencyId }) => {
  const { t, locale } = useLifeTexts();
  const { version, reference, onClose } = props;
  const l = t.life;
  const agency = reference.agencyInText(agencyId);
  const others = version.awaits.filter((id) => id !== agencyId);
  const day = dayText(version.head.validFrom < reference.today ? reference.today : version.head.validFrom, locale);
  const tell = useTell(agreementLifeApi.approveVersion, { onDone: (done) => { showToast(done.state === 'signed' ? said(l.done.signed, { n: done.number, day: dayText(done.head.validFrom, locale) }) : said(l.done.approved, { n: done.number, agency })); onClose(); } });
  const text = `${said(l.approveText, { agency })} ${others.length === 0 ? said(l.approveLast, { day }) : said(l.approveMore, { who: others.map(reference.agencyInText).join(', ') })}`;
  return <ActDialog title={said(l.approveTitle, { n: version.number, agency })} text={text} label={l.approveDo} pending={tell.isPending} error={tell.error} onDo={() => tell.mutate({ ...whichOf(props), agencyId })} onClose={onClose} />;
};

const DeclineDialog = ({ agencyId, ...props }: VersionDialogProps & { readonly agencyId: AgencyId }) => {
  const { t } = useLifeTexts();
  const { version, reference, onClose } = props;
  const [reason, setReason] = useState('');
  const tell = useTell(agreementLifeApi.declineVersion, { onDone: (done) => { showToast(said(t.life.done.declined, { n: done.number })); onClose(); } });
  return (
    <ActDialog title={said(t.life.declineTitle, { n: version.number, agency: reference.agencyInText(agencyId) })} text={t.life.declineText} label={t.life.declineDo} why={reason.trim().length < 3 ? t.life.reasonShort : undefined}
      pending={tell.isPending} error={tell.error} onDo={() => tell.mutate({ ...whichOf(props), agencyId, reason })} onClose={onClose}>
      <TextArea autoFocus label={t.life.reason} value={reason} maxLength={400} onChange={setReason} />
    </ActDialog>
  );
};

const CopyDialog = ({ version, ownAgency, reference, onClose }: VersionDialogProps) => {
  const { t } = useLifeTexts();
  const [day, setDay] = useState<string | null>(reference.today);
  const tell = useTell(agreementLifeApi.recordCopy, { onDone: () => { showToast(t.life.done.copy); onClose(); } });
  return (
    <ActDialog title={t.life.copyTitle} text={said(t.life.copyText, { n: version.number })} label={t.life.copyDo} pending={tell.isPending} error={tell.error} onClose={onClose}
      onDo={() => { if (day !== null && ownAgency !== null) tell.mutate({ agreementId: version.agreementId, number: version.number, agencyId: ownAgency, sentOn: day }); }}>
      <DateField autoFocus label={t.life.copyDay} value={day} max={reference.today} onChange={setDay} />
    </ActDialog>
  );
};
