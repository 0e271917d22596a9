import { useId, type ReactNode } from 'react';
import styles from './field.module.css';
import { Icon } from './icon';

export type FieldTexts = { readonly label: string; readonly description?: string; /** What is wrong and what to do. */ readonly error?: string | null };
export type FieldIds = { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined };

/** Label above, hint below, error below with an icon. The control gets the ids that tie them together. */
export const Field = ({ label, description, error, children }: FieldTexts & { readonly children: (ids: FieldIds) => ReactNode }) => {
  const id = useId();
  const about = [description ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>{label}</label>
      {children({ id, 'aria-describedby': about || undefined, 'aria-invalid': error ? true : undefined })}
      {description && <p id={`${id}-hint`} className={styles.hint}>{description}</p>}
      {error && <p id={`${id}-error`} className={styles.error} role="alert"><Icon name="warn" size="small" />{error}</p>}
    </div>
  );
};
