import type { InputHTMLAttributes, Ref, TextareaHTMLAttributes } from 'react';
import { Field, type FieldTexts } from './field';
import styles from './field.module.css';

type Texted<E> = Omit<E, 'onChange' | 'value' | 'defaultValue' | 'className' | 'id'> & FieldTexts & { readonly value: string; readonly onChange: (value: string) => void };
export type TextFieldProps = Texted<InputHTMLAttributes<HTMLInputElement>> & { readonly inputRef?: Ref<HTMLInputElement>; readonly isReadOnly?: boolean };

/** One line of text. */
export const TextField = ({ label, description, error, value, onChange, inputRef, isReadOnly, ...rest }: TextFieldProps) => (
  <Field label={label} description={description} error={error}>
    {(ids) => <input type="text" {...rest} {...ids} ref={inputRef} readOnly={isReadOnly} className={styles.input} value={value} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);

export type TextAreaProps = Texted<TextareaHTMLAttributes<HTMLTextAreaElement>> & { readonly inputRef?: Ref<HTMLTextAreaElement>; readonly isReadOnly?: boolean };

/** Several lines; grows with what is written. */
export const TextArea = ({ label, description, error, value, onChange, rows = 3, inputRef, isReadOnly, ...rest }: TextAreaProps) => (
  <Field label={label} description={description} error={error}>
    {(ids) => <textarea {...rest} {...ids} ref={inputRef} readOnly={isReadOnly} rows={rows} className={`${styles.input} ${styles.area}`} value={value} onChange={(event) => onChange(event.target.value)} />}
  </Field>
);

type DateFieldProps = FieldTexts & { readonly value: string | null; readonly onChange: (day: string | null) => void; readonly min?: string; readonly max?: string; readonly autoFocus?: boolean; readonly onBlur?: () => void };

/** A calendar day as `YYYY-MM-DD`; the browser's own picker, which knows keyboard, screen readers and the week's first day. */
export const DateField = ({ label, description, error, value, onChange, ...rest }: DateFieldProps) => (
  <Field label={label} description={description} error={error}>
    {(ids) => <input type="date" {...rest} {...ids} className={styles.input} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)} />}
  </Field>
);
