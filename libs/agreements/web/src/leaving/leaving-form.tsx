import { useState } from 'react';
import type { z } from 'zod';
import { refusalWords, useToday } from '@desk/access/web';
import { Transition, type agreementLifeApi } from '@desk/agreements/contract';
import type { Refusal } from '@desk/kernel/contract';
import { Button, DateField, Dialog, RadioGroup, TextArea, TextField, useAddress } from '@desk/ui/web';
import { dayOr } from '../around/address';
import { usePagesTexts } from '../around/pages-texts';
import { dayText, said } from '../life/life-texts';
import styles from '../around/around.module.css';

type Leaving = Omit<z.input<(typeof agreementLifeApi)['leaveAgreement']['input']>, 'agreementId' | 'agencyId'>;
type LeavingFormProps = { readonly agency: string; readonly title: string; readonly earliest: string; readonly pending: boolean; readonly refusal: Refusal | null; readonly onLeave: (leaving: Leaving) => void };

/** Day, consent, rule for what is open, and reason; then a question before it is done. The day and the rule stand in the address. */
export const LeavingForm = ({ agency, title, earliest, pending, refusal, onLeave }: LeavingFormProps) => {
  const { t, locale } = usePagesTexts();
  const l = t.leaving;
  const { get, set } = useAddress();
  const today = useToday();
  const [consent, setConsent] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [asking, setAsking] = useState(false);
  const endsOn = dayOr(get('dag'), earliest);
  const transition = Transition.safeParse(get('regel')).data ?? 'finish';
  const early = endsOn < earliest;
  const errors = { day: endsOn < today ? l.needDay : null, consent: early && consent.trim().length < 3 ? l.needConsent : null, reason: reason.trim().length < 3 ? l.needReason : null };
  const shown = (what: keyof typeof errors): string | null => (tried ? errors[what] : null);
  const next = () => {
    setTried(true);
    if (!errors.day && !errors.consent && !errors.reason) setAsking(true);
  };
  const send = () => onLeave({ endsOn, transition, reason: reason.trim(), ...(early ? { consent: consent.trim() } : {}) });
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
          foot={<><Button onPress={() => setAsking(false)}>{t.common.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={pending} onPress={send}>{said(l.confirm, { agency })}</Button></>}>
          <p>{said(l.confirmText, { day: dayText(endsOn, locale) })}</p>
          <p>{l.transition}: {l[transition]}.</p>
          {refusal && <p className={styles.error} role="alert">{refusalWords(refusal, locale)}</p>}
        </Dialog>
      )}
    </section>
  );
};
