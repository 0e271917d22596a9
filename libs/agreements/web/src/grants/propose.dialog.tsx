import { useState } from 'react';
import { refusalWords, useTell } from '@desk/access/web';
import { assignmentsApi, type GrantChoices, type PersonalGrant } from '@desk/agreements/contract';
import { TaskCode } from '@desk/cases/contract';
import { addDays, StaffId, type AgencyId } from '@desk/kernel/contract';
import { Button, Checkbox, DateField, Dialog, Select, showToast } from '@desk/ui/web';
import { usePagesTexts } from '../around/pages-texts';
import { said } from '../life/life-texts';
import type { Reference } from '../life/use-reference';
import styles from '../around/around.module.css';

/** What is proposed; `from` when something that ends is given anew. */
export type Proposal = { readonly kind: PersonalGrant['kind']; readonly from?: PersonalGrant };
type ProposeDialogProps = { readonly agencyId: AgencyId; readonly proposal: Proposal; readonly choices: GrantChoices; readonly reference: Reference; readonly today: string; readonly onClose: () => void };

/** Proposes an assignment or a competence; a renewal begins the day after the old one ends. */
export const ProposeDialog = ({ agencyId, proposal: { kind, from }, choices, reference, today, onClose }: ProposeDialogProps) => {
  const { t, locale } = usePagesTexts();
  const g = t.grants;
  const [staffId, setStaffId] = useState<string>(from?.staffId ?? '');
  const [tasks, setTasks] = useState<readonly TaskCode[]>(from?.kind === 'assignment' ? from.tasks : []);
  const [code, setCode] = useState(from?.kind === 'competence' ? from.code : '');
  const [validFrom, setValidFrom] = useState<string | null>(from?.validTo && from.validTo >= today ? addDays(from.validTo, 1) : today);
  const [validTo, setValidTo] = useState<string | null>(null);
  const [trainedOn, setTrainedOn] = useState<string | null>(from?.trainedOn ?? null);
  const [tried, setTried] = useState(false);
  const done = { invalidates: ['agencies'], onDone: () => { showToast(g.done.proposed); onClose(); } } as const;
  const assignment = useTell(assignmentsApi.proposeAssignment, done);
  const competence = useTell(assignmentsApi.proposeCompetence, done);
  const missing = staffId === '' ? g.needPerson : kind === 'assignment' && tasks.length === 0 ? g.needTasks : kind === 'competence' && code === '' ? g.needCode : validFrom === null ? g.needFrom : null;
  const failed = assignment.error ?? competence.error;
  const send = () => {
    setTried(true);
    if (missing || validFrom === null) return;
    const given = { agencyId, staffId: StaffId.parse(staffId), validFrom, validTo, trainedOn };
    if (kind === 'assignment') assignment.mutate({ ...given, tasks: [...tasks] });
    else competence.mutate({ ...given, code });
  };
  const personal = TaskCode.options.filter((task) => reference.catalogue?.deskTasks.some((it) => it.code === task && it.class !== 'S'));
  const agency = reference.agencyInText(agencyId);
  return (
    <Dialog size="small" title={from ? said(g.renewTitle, { name: from.staffName }) : said(kind === 'assignment' ? g.giveTitle : g.competenceTitle, { agency })} description={said(g.giveText, { agency })} onClose={onClose} onConfirm={send}
      foot={<><Button onPress={onClose}>{t.common.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={assignment.isPending || competence.isPending} onPress={send}>{g.propose}</Button></>}>
      <div className={styles.form}>
        <Select label={g.person} value={staffId} autoFocus onChange={setStaffId} options={[{ value: '', label: g.choose }, ...choices.staff.map((it) => ({ value: `${it.staffId}`, label: [it.name, it.employerAgencyId, ...it.officeIds.map(reference.office)].join(', ') }))]} />
        {kind === 'assignment' && <fieldset><legend className={styles.legend}>{g.tasks}</legend>{personal.map((task) => <Checkbox key={task} isSelected={tasks.includes(task)} onChange={(on) => setTasks(on ? [...tasks, task] : tasks.filter((it) => it !== task))}>{reference.task(task)}</Checkbox>)}</fieldset>}
        {kind === 'competence' && <Select label={g.code} value={code} onChange={setCode} options={[{ value: '', label: g.choose }, ...choices.competences.map((it) => ({ value: it, label: it }))]} />}
        <DateField label={g.validFrom} value={validFrom} onChange={setValidFrom} />
        <DateField label={g.validTo} description={g.toHint} value={validTo} min={validFrom ?? undefined} onChange={setValidTo} />
        <DateField label={g.trainedOn} value={trainedOn} max={today} onChange={setTrainedOn} />
        {tried && missing && <p className={styles.error} role="alert">{missing}</p>}
        {failed && <p className={styles.error} role="alert">{refusalWords(failed.refusal, locale)} {failed.refusal.fields?.map((field) => field.text[locale]).join(' ')}</p>}
      </div>
    </Dialog>
  );
};
