import { useState } from 'react';
import { Button, Checkbox, TextField, fill, useLocale, useTexts } from '@desk/ui/web';
import styles from './office.module.css';
import { officeTexts } from './office-texts';

export type Pick = { readonly id: string; readonly name: string; readonly group?: string };
type PickListProps = { readonly label: string; readonly hint: string; readonly choices: readonly Pick[]; readonly chosen: readonly string[]; readonly onChange: (ids: string[]) => void };
const SHOWN = 8;

/** Several of many: what is chosen stands first and is taken away there, the rest is found by typing. A group (an agency) is taken whole. */
export const PickList = ({ label, hint, choices, chosen, onChange }: PickListProps) => {
  const t = useTexts(officeTexts).queues;
  const locale = useLocale();
  const [words, setWords] = useState('');
  const said = words.trim().toLocaleLowerCase(locale);
  const nameOf = (id: string) => choices.find((one) => one.id === id)?.name ?? id;
  const rest = choices.filter(({ id, name, group }) => !chosen.includes(id) && `${name} ${id} ${group ?? ''}`.toLocaleLowerCase(locale).includes(said));
  const groups = said === '' ? [] : [...new Set(rest.flatMap(({ group }) => group ?? []))].filter((group) => group.toLocaleLowerCase(locale).includes(said));
  const take = (ids: readonly string[]) => onChange([...new Set([...chosen, ...ids])]);
  return (
    <fieldset className={styles.picks}>
      <legend>{label} <span>{fill(t.chosen, { n: chosen.length })}</span></legend>
      <p className={styles.soft}>{hint}</p>
      {chosen.length > 0 && <ul className={styles.chips}>{chosen.map((id) => <li key={id}>{nameOf(id)}<Button variant="icon" size="row" icon="close" aria-label={fill(t.drop, { name: nameOf(id) })} onPress={() => onChange(chosen.filter((it) => it !== id))} /></li>)}</ul>}
      <TextField label={t.find} value={words} onChange={setWords} autoComplete="off" />
      {groups.map((group) => <div key={group}><Button size="row" icon="plus" onPress={() => take(choices.filter((one) => one.group === group).map(({ id }) => id))}>{fill(t.whole, { name: group })}</Button></div>)}
      <div className={styles.boxes}>{rest.slice(0, SHOWN).map(({ id, name }) => <Checkbox key={id} isSelected={false} onChange={() => take([id])}>{name}</Checkbox>)}</div>
      {rest.length === 0 && said !== '' && <p className={styles.soft}>{t.noMatch}</p>}
      {rest.length > SHOWN && <p className={styles.soft}>{fill(t.more, { n: SHOWN })}</p>}
    </fieldset>
  );
};
