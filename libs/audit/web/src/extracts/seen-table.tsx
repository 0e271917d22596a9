import type { ExtractSight } from '@desk/audit/contract';
import { useLocale } from '@desk/ui/web';
import { momentText } from '../journal-texts';
import { useRegisterTexts } from '../register-texts';
import styles from '../journal.module.css';

/** Who has seen somebody's data: role and agency. @param act what an act is called */
export const SeenTable = ({ sights, act }: { readonly sights: readonly ExtractSight[]; readonly act: (code: string) => string }) => {
  const t = useRegisterTexts().extracts;
  const locale = useLocale();
  if (sights.length === 0) return <p>{t.seenNone}</p>;
  return (
    <div className={styles.scrolled} role="region" aria-label={t.seen} tabIndex={0}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{t.when}</th><th scope="col">{t.what}</th><th scope="col">{t.role}</th><th scope="col">{t.employer}</th><th scope="col">{t.basis}</th></tr></thead>
        <tbody>{sights.map((it, at) => <tr key={`${it.at} ${it.act} ${at}`}><td className={styles.when}>{momentText(it.at, locale)}</td><th scope="row">{act(it.act)}</th><td>{it.role[locale]}</td><td>{it.employer[locale]}</td><td>{it.basis[locale]}</td></tr>)}</tbody>
      </table>
    </div>
  );
};
