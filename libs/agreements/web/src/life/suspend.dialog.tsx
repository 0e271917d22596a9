import { useState } from 'react';
import { useTell } from '@desk/access/web';
import { agreementLifeApi, type AgreementVersion } from '@desk/agreements/contract';
import type { AgencyId } from '@desk/kernel/contract';
import { RadioGroup, TextArea, showToast } from '@desk/ui/web';
import { ActDialog } from './act.dialog';
import { CheckList } from './check-list';
import { said, useLifeTexts } from './life-texts';
import type { Reference } from './use-reference';

type SuspendDialogProps = { readonly version: AgreementVersion; readonly agencyId: AgencyId; readonly reference: Reference; readonly onClose: () => void };

/** Stops one's own agency's lines at once, or lets them go on. It is felt on open screens when the answer is here. */
export const SuspendDialog = ({ version, agencyId, reference, onClose }: SuspendDialogProps) => {
  const { t } = useLifeTexts();
  const l = t.life;
  const own = version.lines.filter((line) => line.grantorAgencyId === agencyId);
  const [mode, setMode] = useState<'stop' | 'resume'>('stop');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const tell = useTell(agreementLifeApi.suspendLines, { onDone: () => { showToast(said(mode === 'stop' ? l.done.suspended : l.done.resumed, { n: chosen.length })); onClose(); } });
  const options = own.filter((line) => line.suspended === (mode === 'resume')).map((line) => ({ value: String(line.line), label: `${line.line} ${line.caseTypeCodes.slice(0, 2).map(reference.caseType).join(', ')}: ${line.tasks.map(reference.task).join(', ')}` }));
  const why = chosen.length === 0 ? l.suspendPick : reason.trim().length < 3 ? l.reasonShort : undefined;
  return (
    <ActDialog size="medium" stop={mode === 'stop'} title={l.suspendTitle} text={said(l.suspendText, { agency: reference.agencyInText(agencyId) })} label={said(mode === 'stop' ? l.suspendDo : l.resumeDo, { n: chosen.length })} why={why}
      pending={tell.isPending} error={tell.error} onDo={() => tell.mutate({ agreementId: version.agreementId, agencyId, lines: chosen.map(Number), suspended: mode === 'stop', reason })} onClose={onClose}>
      <RadioGroup label={l.suspendMode} value={mode} options={[{ value: 'stop', label: l.stop }, { value: 'resume', label: l.resume }]} onChange={(next) => { setMode(next); setChosen([]); }} />
      {options.length === 0 ? <p>{l.suspendNone}</p> : <CheckList label={l.suspendLines} options={options} chosen={chosen} onChange={setChosen} />}
      <TextArea label={l.reason} value={reason} maxLength={400} onChange={setReason} />
    </ActDialog>
  );
};
