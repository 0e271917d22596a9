import { useState } from 'react';
import { useAsk, useMyAgencies } from '@desk/access/web';
import { agreementPapersApi } from '@desk/agreements/contract';
import { TaskCode } from '@desk/cases/contract';
import { deskTasksFor } from '@desk/routing/contract';
import { Checkbox, DateField, Segmented, Select, TextField, useAddress } from '@desk/ui/web';
import { usePagesTexts } from '../around/pages-texts';
import { said } from '../life/life-texts';
import type { Reference } from '../life/use-reference';
import { IMAGINED, type BenchQuestion } from './bench-question';
import { useTriedVersions } from './tried-versions';
import styles from '../around/around.module.css';

/** Case types and tasks are many; people are looked for by name. */
const MOST = 50;

/** What is tried. Every choice goes into the address at once. */
export const BenchChoices = ({ question, reference }: { readonly question: BenchQuestion; readonly reference: Reference }) => {
  const { t, locale } = usePagesTexts();
  const { set } = useAddress();
  const versions = useTriedVersions();
  const { house, catalogue } = reference;
  const caseTypes = (catalogue?.caseTypes ?? []).filter((it) => it.agency === question.agencyId);
  const caseType = caseTypes.find((it) => it.code === question.caseTypeCode);
  const owners = (house?.agencies ?? []).filter((agency) => catalogue?.caseTypes.some((it) => it.agency === agency.id));
  const ask = question.mode === 'ask';
  return (
    <section className={styles.choices} aria-label={t.bench.choices}>
      <div className={styles.wide}><Segmented label={t.bench.mode} value={question.mode} onChange={(mode) => set({ vy: mode === 'matrix' ? 'kontor' : null })} options={[{ value: 'ask', label: t.bench.ask }, { value: 'matrix', label: t.bench.matrix }]} /></div>
      {ask && <Who question={question} reference={reference} />}
      <Select label={t.common.office} value={question.officeId} onChange={(kontor) => set({ kontor })} options={(house?.offices ?? []).map((it) => ({ value: it.id, label: it.name }))} />
      <DateField label={t.common.day} value={question.day} onChange={(dag) => set({ dag })} />
      <Select label={t.common.agency} value={question.agencyId} onChange={(myndighet) => set({ myndighet, arende: null, uppgift: null })} options={owners.map((it) => ({ value: it.id, label: it.name[locale] }))} />
      {ask && <Select label={t.bench.caseType} value={question.caseTypeCode ?? ''} onChange={(arende) => set({ arende })} options={caseTypes.map((it) => ({ value: it.code, label: it.name[locale] }))} />}
      {ask && caseType && <Select label={t.bench.task} value={question.task ?? ''} onChange={(uppgift) => set({ uppgift })} options={deskTasksFor(caseType, catalogue?.deskTasks ?? []).map((code) => ({ value: code, label: reference.task(code) }))} />}
      <Select label={t.common.version} value={question.version ? `${question.version.agreementId}.${question.version.number}` : ''} onChange={(version) => set({ version, dag: versions.find((it) => it.value === version)?.from ?? question.day })}
        options={[{ value: '', label: t.common.inForce }, ...versions]} />
      {!ask && <div className={styles.low}><Checkbox isSelected={question.onlyDifferences} onChange={(on) => set({ skillnad: on ? 'ja' : null })}>{t.bench.only}</Checkbox></div>}
    </section>
  );
};

const Who = ({ question, reference }: { readonly question: BenchQuestion; readonly reference: Reference }) => {
  const { t, locale } = usePagesTexts();
  const { set } = useAddress();
  const [mine] = useMyAgencies('agency-manager', 'agreement-admin');
  const [words, setWords] = useState('');
  const { data } = useAsk(agreementPapersApi.grantChoices, { agencyId: mine ?? '' }, { enabled: mine !== undefined, staleTime: 300_000 });
  const staff = data?.staff ?? [];
  const found = staff.filter((it) => `${it.name} ${it.employerAgencyId} ${it.officeIds.map(reference.office).join(' ')}`.toLocaleLowerCase('sv').includes(words.trim().toLocaleLowerCase('sv')));
  const listed = found.slice(0, MOST);
  const chosen = staff.find((it) => it.staffId === question.who);
  const shown = chosen && !listed.includes(chosen) ? [chosen, ...listed] : listed;
  const imagined = question.who === IMAGINED;
  const toggled = (list: readonly string[], code: string, on: boolean): string => (on ? [...list, code] : list.filter((it) => it !== code)).join(',');
  return (
    <>
      <TextField label={t.bench.search} value={words} onChange={setWords} description={said(t.bench.searchHint, { n: listed.length, all: staff.length })} />
      <Select label={t.bench.who} value={question.who} onChange={(vem) => set({ vem: vem === IMAGINED ? null : vem })}
        options={[{ value: IMAGINED, label: t.bench.imagined }, ...shown.map((it) => ({ value: it.staffId, label: [it.name, it.employerAgencyId, ...it.officeIds.map(reference.office)].join(', ') }))]} />
      {imagined && <Select label={t.bench.employer} value={question.employer} onChange={(arbetsgivare) => set({ arbetsgivare })} options={(reference.house?.agencies ?? []).map((it) => ({ value: it.id, label: it.name[locale] }))} />}
      {imagined && (
        <fieldset className={styles.wide}>
          <legend className={styles.legend}>{t.bench.tasks}</legend>
          <div className={styles.checks}>{TaskCode.options.filter((code) => reference.catalogue?.deskTasks.some((it) => it.code === code && it.class !== 'S')).map((code) => <Checkbox key={code} isSelected={question.tasks.includes(code)} onChange={(on) => set({ uppdrag: toggled(question.tasks, code, on) })}>{reference.task(code)}</Checkbox>)}</div>
        </fieldset>
      )}
      {imagined && (
        <fieldset className={styles.wide}>
          <legend className={styles.legend}>{t.bench.competences}</legend>
          <div className={styles.checks}>{data && data.competences.length === 0 ? t.bench.noCompetences : data?.competences.map((code) => <Checkbox key={code} isSelected={question.competences.includes(code)} onChange={(on) => set({ kompetens: toggled(question.competences, code, on) })}>{code}</Checkbox>)}</div>
        </fieldset>
      )}
    </>
  );
};
