import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from 'react';
import { Field, type FieldTexts } from './field';
import styles from './field.module.css';
import { Kbd } from './kbd';
import { isWriting, useLetterKeys } from './letter-keys';

export type Option<V extends string> = { readonly value: V; readonly label: string; readonly kbd?: string };

type SelectProps<V extends string> = FieldTexts & { readonly value: V; readonly onChange: (value: V) => void; readonly options: readonly Option<V>[]; readonly autoFocus?: boolean };

/** One of several, in the browser's own list. */
export const Select = <V extends string>({ label, description, error, value, onChange, options, autoFocus }: SelectProps<V>) => (
  <Field label={label} description={description} error={error}>
    {(ids) => (
      <select {...ids} autoFocus={autoFocus} className={styles.input} value={value} onChange={(event) => { const chosen = options.find((option) => option.value === event.target.value); if (chosen) onChange(chosen.value); }}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    )}
  </Field>
);

type CheckboxProps = { readonly isSelected: boolean; readonly onChange: (on: boolean) => void; readonly children: ReactNode; readonly autoFocus?: boolean };

export const Checkbox = ({ isSelected, onChange, children, autoFocus }: CheckboxProps) => (
  <label className={styles.choice}>
    <input type="checkbox" checked={isSelected} autoFocus={autoFocus} onChange={(event) => onChange(event.target.checked)} />
    <span>{children}</span>
  </label>
);

type RadioGroupProps<V extends string> = { readonly label: string; readonly value: V | null; readonly onChange: (value: V) => void; readonly options: readonly Option<V>[]; readonly autoFocus?: boolean };

/** Chooses by the option's own key, in the dialog that the group stands in, or on the whole page when it stands in none. */
const useOptionKeys = <V extends string>(options: readonly Option<V>[], choose: (value: V) => void) => {
  const group = useRef<HTMLFieldSetElement>(null);
  const letters = useLetterKeys();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!letters || event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
    const option = options.find(({ kbd }) => kbd !== undefined && kbd.toLowerCase() === event.key?.toLowerCase());
    if (!option) return;
    event.preventDefault();
    choose(option.value);
  });
  const hasKeys = options.some(({ kbd }) => kbd !== undefined);
  useEffect(() => {
    if (!hasKeys) return;
    const dialog = group.current?.closest('dialog');
    const place: HTMLElement = dialog ?? document.body;
    const listen = (event: KeyboardEvent) => { if (dialog || !document.querySelector('dialog[open]')) press(event); };
    place.addEventListener('keydown', listen);
    return () => place.removeEventListener('keydown', listen);
  }, [hasKeys]);
  return group;
};

/** One of a few, all in sight; arrows move, and an option's key chooses it. */
export const RadioGroup = <V extends string>({ label, value, onChange, options, autoFocus }: RadioGroupProps<V>) => {
  const name = useId();
  const group = useOptionKeys(options, onChange);
  return (
    <fieldset ref={group}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.choices}>
        {options.map((option, at) => (
          <label key={option.value} className={styles.choice}>
            <input type="radio" name={name} checked={option.value === value} aria-keyshortcuts={option.kbd} autoFocus={autoFocus && at === 0} onChange={() => onChange(option.value)} />
            <span>{option.label}</span>
            {option.kbd && <Kbd>{option.kbd}</Kbd>}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** Two or three ways to see the same thing. */
export const Segmented = <V extends string>({ label, value, onChange, options }: { readonly label: string; readonly value: V; readonly onChange: (value: V) => void; readonly options: readonly Option<V>[] }) => {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.segmented}>
      {options.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
};
