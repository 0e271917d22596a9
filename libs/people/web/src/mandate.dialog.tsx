import { useState } from 'react';
import { RefusalNote, useTell } from '@desk/access/web';
import type { Day, VisitorId } from '@desk/kernel/contract';
import { Mandate, peopleApi, type Agency } from '@desk/people/contract';
import { Button, Checkbox, DateField, Dialog, Select, TextField, useLocale, useTexts } from '@desk/ui/web';
import { peopleTexts } from './people-texts';
import styles from './people.module.css';

export type MandateDialogProps = { readonly visitorId: VisitorId; readonly agencies: readonly Agency[]; readonly today: Day; readonly onDone: () => void; readonly onClose: () => void };
const { kind: kinds, source: sources } = Mandate.shape;

/** Another person's right to act for the visitor (FL 14–15 §§): who, where, from when to when, and how it was shown. */
const MandateDialog = ({ visitorId, agencies, today, onDone, onClose }: MandateDialogProps) => {
  const t = useTexts(peopleTexts).mandate;
  const locale = useLocale();
  const [mandate, setMandate] = useState<Mandate>({ kind: 'representative', name: '', agencyIds: [], caseTypeCodes: [], validFrom: today, validTo: null, substitution: false, source: 'paper-shown' });
  const [tried, setTried] = useState(false);
  const record = useTell(peopleApi.recordMandate, { invalidates: ['visits'] });
  const change = (part: Partial<Mandate>) => setMandate({ ...mandate, ...part });
  const backwards = mandate.validTo !== null && mandate.validTo < mandate.validFrom;
  const whole = mandate.name.trim() !== '' && mandate.agencyIds.length > 0 && !backwards;
  const save = () => {
    setTried(true);
    if (whole && !record.isPending) record.mutate({ visitorId, mandate }, { onSuccess: onDone });
  };
  return (
    <Dialog title={t.title} size="small" onClose={onClose} onConfirm={save}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" onPress={save} pending={record.isPending}>{t.save}</Button></>}>
      <div className={styles.form}>
        <TextField label={t.name} value={mandate.name} onChange={(name) => change({ name })} error={tried && mandate.name.trim() === '' ? t.needName : undefined} autoFocus autoComplete="off" maxLength={120} />
        <div className={styles.pair}>
          <Select label={t.kind} value={mandate.kind} options={kinds.options.map((value) => ({ value, label: t.kinds[value] }))} onChange={(kind) => change({ kind })} />
          <Select label={t.source} value={mandate.source} options={sources.options.map((value) => ({ value, label: t.sources[value] }))} onChange={(source) => change({ source })} />
          <DateField label={t.from} value={mandate.validFrom} onChange={(day) => change({ validFrom: day ?? today })} />
          <DateField label={t.to} description={t.noEnd} value={mandate.validTo} onChange={(validTo) => change({ validTo })} error={backwards ? t.order : undefined} />
        </div>
        <div className={styles.group} role="group" aria-label={t.agencies}>
          <p className={styles.hint}>{t.agencies}</p>
          <div className={styles.choices}>
            {agencies.filter(({ kind }) => kind !== 'outside').map(({ id, name }) => (
              <Checkbox key={id} isSelected={mandate.agencyIds.includes(id)} onChange={(on) => change({ agencyIds: on ? [...mandate.agencyIds, id] : mandate.agencyIds.filter((one) => one !== id) })}>{name[locale]}</Checkbox>
            ))}
          </div>
          {tried && mandate.agencyIds.length === 0 && <p className={styles.error} role="alert">{t.needAgency}</p>}
        </div>
        <Checkbox isSelected={mandate.substitution} onChange={(substitution) => change({ substitution })}>{t.substitution}</Checkbox>
        {record.error && <RefusalNote refusal={record.error.refusal} />}
      </div>
    </Dialog>
  );
};
export default MandateDialog;
