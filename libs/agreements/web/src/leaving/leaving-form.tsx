import { useState } from 'react';
import { useNavigate } from 'react-router';
import { refusalWords, useTell } from '@desk/access/web';
import { agreementLifeApi, Transition } from '@desk/agreements/contract';
import { Button, DateField, Dialog, RadioGroup, TextArea, TextField } from '@desk/ui/web';
import { dayOr, useAddress, useToday } from '../around/address';
import { usePagesTexts } from '../around/pages-texts';
import { dayText, said } from '../life/life-texts';
import styles from '../around/around.module.css';

type LeavingFormProps = { readonly agreementId: string; readonly agencyId: string; readonly agency: string; readonly title: string; readonly earliest: string };

/** Day, consent, rule for what is open, and reason; then a question before it is done. The day and the rule stand in the address. */
export const LeavingForm = ({ agreementId, agencyId, agency, title, earliest }: LeavingFormProps) => {
  const { t, locale } = usePagesTexts();
  const l = t.leaving;
  const { get, set } = useAddress();
  const today = useToday();
  const go = useNavigate();
  const [consent, setConsent] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  // The preview is not asked for again: there is nothing left to leave.
  const leave = useTell(agreementLifeApi.leaveAgreement, { invalidates: [agreementLifeApi.listAgreements, agreementLifeApi.readAgreement, 'agreement-matrix', 'agreement-tests'], onDone: () => void go(`/avtal/${agreementId}/avrakning/${agencyId}`) });
  const endsOn = dayOr(get('dag'), earliest);
  const transition = Transition.safeParse(get('regel')).data ?? 'finish';
  const early = endsOn < earliest;
  const errors = { day: endsOn < today ? l.needDay : null, consent: early && consent.trim().length < 3 ? l.needConsent : null, reason: reason.trim().length < 3 ? l.needReason : null };
  const shown = (what: keyof typeof errors): string | null => (tried ? errors[what] : null);
  const next = () => {
    setTried(true);
    if (!errors.day && !errors.consent && !errors.reason) setAsking(true);
  };
  const send = () => leave.mutate({ agreementId, agencyId, endsOn, transition, reason: reason.trim(), ...(early ? { consent: consent.trim() } : {}) });
  return (
    <section className={styles.form} aria-label={l.title}>
      <DateField label={l.endsOn} value={endsOn} min={today} onChange={(dag) => set({ dag })} description={said(l.earliest, { day: dayText(earliest, locale) })} error={shown('day')} />
      {early && <TextField label={l.consent} description={l.consentHint} value={consent} onChange={setConsent} maxLength={400} error={shown('consent')} />}
      <RadioGroup label={l.transition} value={transition} onChange={(regel) => set({ regel })} options={Transition.options.map((value) => ({ value, label: l[value] }))} />
      <TextArea label={l.reason} value={reason} onChange={setReason} maxLength={400} error={shown('reason')} />
      <p>{l.stops}</p>
      <div className={styles.buttons}><Button variant="filled" onPress={next}>{l.next}</Button></div>
      {asking && (
        <Dialog size="small" title={said(l.confirmTitle, { agency, title })} note={l.confirmNote} onClose={() => setAsking(false)} onConfirm={send}
          foot={<><Button onPress={() => setAsking(false)}>{t.common.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={leave.isPending} onPress={send}>{said(l.confirm, { agency })}</Button></>}>
          <p>{said(l.confirmText, { day: dayText(endsOn, locale) })}</p>
          <p>{l.transition}: {l[transition]}.</p>
          {leave.error && <p className={styles.error} role="alert">{refusalWords(leave.error.refusal, locale)}</p>}
        </Dialog>
      )}
    </section>
  );
};
