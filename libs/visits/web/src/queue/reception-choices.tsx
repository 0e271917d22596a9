import { useState } from 'react';
import { Icon, Select, TextField, useActs, useLocale, useTexts } from '@desk/ui/web';
import type { LifeEventId } from '@desk/kernel/contract';
import { PriorityReason, TicketNeed, visitorLanguages, type PictogramName, type VisitorLanguage } from '@desk/visits/contract';
import { languageChoices, languageName } from '../languages';
import { Pictogram, pictureOf } from './pictogram';
import type { LifeEventChoice } from './reception.panel';
import { receptionTexts } from './reception-texts';
import styles from './reception.module.css';

export type TicketChoices = { readonly lifeEventId: LifeEventId | null; readonly language: VisitorLanguage; readonly needs: readonly TicketNeed[]; readonly interpreterLanguage: string | null; readonly priority: PriorityReason | null };
type ChoicesProps = { readonly choices: TicketChoices; readonly lifeEvents: readonly LifeEventChoice[]; readonly onChange: (choices: TicketChoices) => void };
/** Four rows of four, the last of them "more". */
const SHOWN = 15;
const needKeys = { interpreter: 'T', 'sign-language': 'S', seat: 'N', 'quiet-room': 'R' } as const satisfies Record<TicketNeed, string>;
const needPictures = { interpreter: 'interpreter', 'sign-language': 'sign', seat: 'seat', 'quiet-room': 'room' } as const satisfies Record<TicketNeed, PictogramName>;

/** Long compounds may be divided where the words meet; browsers without Swedish hyphenation would break them anywhere. */
const divided = (name: string): string => name.replaceAll(/(?<=\p{L}{4})(nedsättning|tillstånd|förmåga)/gu, '\u00ad$1');

type TileProps = { readonly picture?: PictogramName; readonly chosen: boolean; readonly kbd?: string; readonly onPress: () => void; readonly children: string };
/** A picture and a word; what is chosen has a tick too. */
const Tile = ({ picture, chosen, kbd, onPress, children }: TileProps) => (
  <button type="button" className={styles.tile} aria-pressed={chosen} aria-keyshortcuts={kbd} onClick={onPress}>{picture && <Pictogram name={picture} />}<span>{divided(children)}</span>{chosen && <Icon name="tick" />}</button>
);

/** What the visitor says before the ticket is given. All of it may be left out. */
export const ReceptionChoices = ({ choices, lifeEvents, onChange }: ChoicesProps) => {
  const t = useTexts(receptionTexts);
  const locale = useLocale();
  const [words, setWords] = useState('');
  const [all, setAll] = useState(false);
  const said = words.trim().toLocaleLowerCase(locale);
  const found = lifeEvents.filter(({ name, words: its }) => said === '' || `${name} ${its}`.toLocaleLowerCase(locale).includes(said));
  const short = said === '' && !all;
  const chosen = lifeEvents.find(({ id }) => id === choices.lifeEventId);
  // What is chosen stays in sight, wherever it was found.
  const shown = short ? [...found.slice(0, SHOWN - (chosen && !found.slice(0, SHOWN).includes(chosen) ? 1 : 0)), ...(chosen && !found.slice(0, SHOWN).includes(chosen) ? [chosen] : [])] : found;
  const choose = (lifeEventId: LifeEventId) => { onChange({ ...choices, lifeEventId: choices.lifeEventId === lifeEventId ? null : lifeEventId }); setWords(''); };
  const toggle = (need: TicketNeed) => {
    const needs = choices.needs.includes(need) ? choices.needs.filter((it) => it !== need) : [...choices.needs, need];
    onChange({ ...choices, needs, interpreterLanguage: needs.includes('interpreter') ? choices.interpreterLanguage ?? (choices.language === 'sv' ? 'ar' : choices.language) : null });
  };
  const hurry = (priority: PriorityReason) => onChange({ ...choices, priority: choices.priority === priority ? null : priority });
  useActs([
    { id: 'find', group: t.group, key: '/', label: t.find, run: () => document.querySelector<HTMLInputElement>('#vad input')?.focus() },
    { id: 'more', group: t.group, key: 'F', label: all ? t.fewer : t.more, run: () => setAll(!all) },
    ...TicketNeed.options.map((need) => ({ id: `need-${need}`, group: t.needs, key: needKeys[need], label: t.needsOf[need], run: () => toggle(need) })),
    ...PriorityReason.options.map((reason) => ({ id: `priority-${reason}`, group: t.priority, label: t.reasons[reason], run: () => hurry(reason) })),
    ...lifeEvents.map((one) => ({ id: one.id, group: t.what, label: one.name, words: one.words, run: () => onChange({ ...choices, lifeEventId: one.id }) })),
  ]);
  return (
    <>
      <section id="vad" className={styles.part} aria-label={t.what}>
        <div className={styles.head}><h2>{t.what}<span>{t.skip}</span></h2><TextField label={t.find} value={words} onChange={setWords} autoComplete="off" /></div>
        <div className={styles.tiles} role="group" aria-label={t.what}>
          {found.length === 0 && lifeEvents.length > 0 && <p>{t.noMatch}</p>}
          {shown.map((one) => <Tile key={one.id} picture={pictureOf(one.id)} chosen={choices.lifeEventId === one.id} onPress={() => choose(one.id)}>{one.name}</Tile>)}
          {said === '' && lifeEvents.length > SHOWN && <button type="button" className={styles.tile} aria-expanded={all} aria-keyshortcuts="F" onClick={() => setAll(!all)}><Pictogram name="other" /><span>{all ? t.fewer : t.more}</span></button>}
        </div>
      </section>
      <section className={styles.part} aria-label={t.needs}>
        <div className={styles.head}>
          <h2>{t.needs}</h2>
          <Select label={t.language} value={choices.language} onChange={(language) => onChange({ ...choices, language })} options={visitorLanguages.map((value) => ({ value, label: value === 'sv-x-latt' ? t.easy : languageName(value, locale) }))} />
          {choices.interpreterLanguage !== null && <Select label={t.interpreterLanguage} value={choices.interpreterLanguage} onChange={(interpreterLanguage) => onChange({ ...choices, interpreterLanguage })} options={languageChoices(locale, choices.interpreterLanguage)} />}
        </div>
        <div className={styles.four}>{TicketNeed.options.map((need) => <Tile key={need} picture={needPictures[need]} kbd={needKeys[need]} chosen={choices.needs.includes(need)} onPress={() => toggle(need)}>{t.needsOf[need]}</Tile>)}</div>
      </section>
      <section className={styles.part} aria-label={t.priority}>
        <h2>{t.priority}<span>{t.priorityHint}</span></h2>
        <div className={styles.four} role="group" aria-label={t.priority}>{PriorityReason.options.map((reason) => <Tile key={reason} chosen={choices.priority === reason} onPress={() => hurry(reason)}>{t.reasons[reason]}</Tile>)}</div>
      </section>
    </>
  );
};
