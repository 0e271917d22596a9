import { useState } from 'react';
import { RefusalNote, useAsk, useMe, useTell } from '@desk/access/web';
import { Crossing, disclosureGrounds, disclosuresApi, groundNamed, whyNotGround, type GroundCode } from '@desk/cases/contract';
import { Compartment, type CaseId } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { Button, Checkbox, Dialog, fill, Select, showToast, textsOf, TextArea, useLocale, useTexts } from '@desk/ui/web';
import styles from '../desk/desk.module.css';
import { decideSv } from './decide.sv';

const texts = textsOf(decideSv, async () => (await import('./decide.en')).decideEn);

export type DecideDialogProps = { readonly caseId: CaseId; readonly name: string; readonly from: Compartment; readonly agencyId: string; readonly onClose: () => void };

/** The agency whose data it is decides, on a ground of the catalogue, that data may go to another (OSL 10 kap.). What the ground cannot carry is not offered. */
const DecideDialog = ({ caseId, name, from, agencyId, onClose }: DecideDialogProps) => {
  const t = useTexts(texts);
  const locale = useLocale();
  const compartments = useAsk(peopleApi.getHouse, {}, { staleTime: 3_600_000 }).data?.compartments ?? [];
  const isManager = useMe().duties.some((duty) => duty.code === 'agency-manager' && duty.agencyId === agencyId);
  const [to, setTo] = useState('');
  const [code, setCode] = useState<GroundCode | ''>('');
  const [categories, setCategories] = useState<ReadonlySet<Crossing>>(new Set());
  const [motive, setMotive] = useState('');
  const [tried, setTried] = useState(false);
  const decide = useTell(disclosuresApi.decideDisclosure, { invalidates: ['visits', 'handoffs', 'disclosure-decisions'], onDone: () => { showToast(t.done); onClose(); } });

  const own = compartments.find(({ id }) => id === from);
  const crossing = { from, to, strength: own?.secrecy ?? 'absolute' };
  const carries = (ground: (typeof disclosureGrounds)[number]) => Crossing.options.filter((category) => whyNotGround(ground, crossing, category) === null);
  const grounds = to === '' ? [] : disclosureGrounds.filter((ground) => carries(ground).length > 0);
  const ground = grounds.find((one) => one.code === code);
  const possible = ground ? carries(ground) : [];
  const chosen = possible.filter((category) => categories.has(category));
  const closed = ground?.decidedBy === 'manager' && !isManager;
  const short = ground?.motive === true && motive.trim().length < 10;
  const run = () => {
    setTried(true);
    if (!ground || closed || chosen.length === 0 || short || decide.isPending) return;
    decide.mutate({ caseId, to: Compartment.parse(to), categories: chosen, ground: ground.code, ...(motive.trim() ? { motive: motive.trim() } : {}) });
  };
  const toggle = (category: Crossing, on: boolean) => setCategories((before) => new Set(on ? [...before, category] : [...before].filter((it) => it !== category)));
  return (
    <Dialog title={t.title} description={fill(t.about, { name, from: own?.name[locale] ?? from })} onClose={onClose} onConfirm={run}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={decide.isPending} why={closed ? t.byManager : undefined} onPress={run}>{t.decide}</Button></>}>
      <div className={styles.form}>
        <Select label={t.to} value={to} autoFocus onChange={(value) => { setTo(value); setCode(''); }} error={tried && to === '' ? t.needTo : undefined} options={[{ value: '', label: t.choose }, ...compartments.filter(({ id }) => id !== from).map((one) => ({ value: String(one.id), label: one.name[locale] }))]} />
        {to !== '' && grounds.length === 0 && <p className={styles.hint}>{t.none}</p>}
        {grounds.length > 0 && (
          <Select<GroundCode | ''> label={t.ground} value={code} onChange={setCode} description={ground && groundNamed(ground.code)?.law} error={tried && code === '' ? t.needGround : closed ? t.byManager : undefined}
            options={[{ value: '', label: t.chooseGround }, ...grounds.map((one) => ({ value: one.code, label: one.name[locale] }))]} />
        )}
        {ground && (
          <fieldset>
            <legend>{t.what}</legend>
            {possible.map((category) => <Checkbox key={category} isSelected={categories.has(category)} onChange={(on) => toggle(category, on)}>{t.categories[category]}</Checkbox>)}
            {tried && chosen.length === 0 && <p className={styles.error} role="alert">{t.needWhat}</p>}
          </fieldset>
        )}
        {ground?.motive && <TextArea label={t.motive} description={t.motiveHint} value={motive} onChange={setMotive} maxLength={2000} rows={3} error={tried && short ? t.needMotive : undefined} />}
        {decide.error && <RefusalNote refusal={decide.error.refusal} />}
      </div>
    </Dialog>
  );
};
export default DecideDialog;
