import { useState } from 'react';
import { Button, RadioGroup, Select, TextField, useActs, useLocale, useTexts } from '@desk/ui/web';
import type { LifeEventId } from '@desk/kernel/contract';
import { PriorityReason, TicketNeed, visitorLanguages, type VisitorLanguage } from '@desk/visits/contract';
import { languageChoices, languageName } from '../languages';
import type { LifeEventChoice } from './reception.panel';
import { receptionTexts } from './reception-texts';
import styles from './reception.module.css';

export type TicketChoices = { readonly lifeEventId: LifeEventId | null; readonly language: VisitorLanguage; readonly needs: readonly TicketNeed[]; readonly interpreterLanguage: string | null; readonly priority: PriorityReason | null };
type ChoicesProps = { readonly choices: TicketChoices; readonly lifeEvents: readonly LifeEventChoice[]; readonly onChange: (choices: TicketChoices) => void };
const SHOWN = 15;
const needKeys = { interpreter: 'T', 'sign-language': 'S', seat: 'N', 'quiet-room': 'R' } as const satisfies Record<TicketNeed, string>;

/** What the visitor says before the ticket is given. All of it may be left out. */
export const ReceptionChoices = ({ choices, lifeEvents, onChange }: ChoicesProps) => {
  const t = useTexts(receptionTexts);
  const locale = useLocale();
  const [words, setWords] = useState('');
  const said = words.trim().toLocaleLowerCase(locale);
  const found = lifeEvents.filter(({ name, words: its }) => said === '' || `${name} ${its}`.toLocaleLowerCase(locale).includes(said)).slice(0, SHOWN);
  const toggle = (need: TicketNeed) => {
    const needs = choices.needs.includes(need) ? choices.needs.filter((it) => it !== need) : [...choices.needs, need];
    onChange({ ...choices, needs, interpreterLanguage: needs.includes('interpreter') ? choices.interpreterLanguage ?? (choices.language === 'sv' ? 'ar' : choices.language) : null });
  };
  useActs([
    { id: 'find', group: t.group, key: '/', label: t.find, run: () => document.querySelector<HTMLInputElement>('#vad input')?.focus() },
    ...TicketNeed.options.map((need) => ({ id: `need-${need}`, group: t.needs, key: needKeys[need], label: t.needsOf[need], run: () => toggle(need) })),
    ...lifeEvents.map((one) => ({ id: one.id, group: t.what, label: one.name, words: one.words, run: () => onChange({ ...choices, lifeEventId: one.id }) })),
  ]);
  return (
    <>
      <section id="vad" className={styles.part} aria-label={t.what}>
        <h2>{t.what}<span>{t.skip}</span></h2>
        <TextField label={t.find} description={t.findHint} value={words} onChange={setWords} />
        <div className={styles.tiles} role="group" aria-label={t.what}>
          {found.length === 0 && <p>{t.noMatch}</p>}
          {found.map((one) => <button key={one.id} type="button" className={styles.tile} aria-pressed={choices.lifeEventId === one.id} onClick={() => onChange({ ...choices, lifeEventId: choices.lifeEventId === one.id ? null : one.id })}>{one.name}</button>)}
        </div>
      </section>
      <section className={styles.part} aria-label={t.needs}>
        <h2>{t.needs}</h2>
        <div className={styles.four}>{TicketNeed.options.map((need) => <Button key={need} kbd={needKeys[need]} aria-pressed={choices.needs.includes(need)} variant={choices.needs.includes(need) ? 'filled' : 'normal'} onPress={() => toggle(need)}>{t.needsOf[need]}</Button>)}</div>
        <div className={styles.pair}>
          <Select label={t.language} value={choices.language} onChange={(language) => onChange({ ...choices, language })} options={visitorLanguages.map((value) => ({ value, label: value === 'sv-x-latt' ? t.easy : languageName(value, locale) }))} />
          {choices.interpreterLanguage !== null && <Select label={t.interpreterLanguage} value={choices.interpreterLanguage} onChange={(interpreterLanguage) => onChange({ ...choices, interpreterLanguage })} options={languageChoices(locale, choices.interpreterLanguage)} />}
        </div>
      </section>
      <section className={styles.part} aria-label={t.priority}>
        <h2>{t.priority}<span>{t.priorityHint}</span></h2>
        <RadioGroup label={t.priority} value={choices.priority ?? 'none'} onChange={(value) => onChange({ ...choices, priority: value === 'none' ? null : value })} options={[{ value: 'none' as const, label: t.noPriority }, ...PriorityReason.options.map((value) => ({ value, label: t.reasons[value] }))]} />
      </section>
    </>
  );
};
