import { useId, useState } from 'react';
import { Checkbox, TextField } from '@desk/ui/web';
import { said, useLifeTexts } from './life-texts';
import styles from './form.module.css';

type Option = { readonly value: string; readonly label: string };
type CheckListProps = { readonly label: string; readonly options: readonly Option[]; readonly chosen: readonly string[]; readonly onChange: (chosen: string[]) => void; readonly error?: string | null };

/** More than this and the list gets a search of its own. */
const MANY = 10;

/** Several of many, all in sight. What is chosen and no longer stands in the list is still shown, so that it can be taken away. */
export const CheckList = ({ label, options, chosen, onChange, error }: CheckListProps) => {
  const { t } = useLifeTexts();
  const id = useId();
  const [words, setWords] = useState('');
  const known = new Set(options.map((it) => it.value));
  const all = [...options, ...chosen.filter((value) => !known.has(value)).map((value) => ({ value, label: value }))];
  const asked = words.trim().toLocaleLowerCase('sv');
  const shown = all.length <= MANY || asked === '' ? all : all.filter((it) => `${it.label} ${it.value}`.toLocaleLowerCase('sv').includes(asked));
  return (
    <fieldset className={styles.checks} aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{label} <span className={styles.soft}>{said(t.line.chosen, { n: chosen.length })}</span></legend>
      {all.length > MANY && <TextField type="search" label={t.line.filter} value={words} onChange={setWords} />}
      <div className={styles.scroll}>
        {shown.map(({ value, label: name }) => (
          <Checkbox key={value} isSelected={chosen.includes(value)} onChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((it) => it !== value))}>{name}</Checkbox>
        ))}
      </div>
      {error && <p id={`${id}-error`} className={styles.error}>{error}</p>}
    </fieldset>
  );
};
