import type { Problem } from '@desk/agreements/contract';
import { Icon } from '@desk/ui/web';
import { useLifeTexts } from './life-texts';
import styles from './form.module.css';

/** What is wrong or doubtful, in sentences: shape, word and colour. */
export const Messages = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const { t, locale } = useLifeTexts();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.messages}>
      {problems.map((it, at) => (
        <li key={`${it.code}${at}`} className={styles.message} data-severity={it.severity}><Icon name={it.severity === 'error' ? 'slash' : 'warn'} label={it.severity === 'error' ? t.table.error : t.table.warning} /><span>{it.text[locale]}</span></li>
      ))}
    </ul>
  );
};
