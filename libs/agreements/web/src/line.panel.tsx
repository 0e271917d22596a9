import { useState } from 'react';
import { useAsk } from '@desk/access/web';
import { agreementsApi } from '@desk/agreements/contract';
import type { OfficeId } from '@desk/kernel/contract';
import { Kbd, useActs, useLocale, useTexts } from '@desk/ui/web';
import styles from './agreements.module.css';
import { agreementsTexts } from './agreements-texts';

export type LinePanelProps = { readonly officeId: OfficeId; readonly lineId: string; readonly agencyName: (id: string) => string; readonly taskName: (code: string) => string };

/** The ground of the most likely act: which agreement, version and line, and the line itself in words. */
export const LinePanel = ({ officeId, lineId, agencyName, taskName }: LinePanelProps) => {
  const t = useTexts(agreementsTexts).line;
  const locale = useLocale();
  const [open, setOpen] = useState(false);
  const { data: line, error } = useAsk(agreementsApi.readLine, { officeId, lineId }, { staleTime: 5 * 60_000 });
  useActs(line ? [{ id: 'line', group: t.group, key: '§', label: open ? t.hide : t.read, run: () => setOpen(!open) }] : []);
  const put = (text: string, values: Record<string, string>) => text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  return (
    <section className={styles.section} aria-labelledby="grund">
      <h3><span id="grund">{t.title}</span>{line && <button type="button" className={styles.link} aria-expanded={open} aria-keyshortcuts="§" onClick={() => setOpen(!open)}>{open ? t.hide : t.read} <Kbd>§</Kbd></button>}</h3>
      <p className={styles.small}>
        {line
          ? <>{put(t.text, { title: line.agreementTitle, version: String(line.version), line: String(line.line) })} {line.purpose.replace(/\.?$/, '.')}{line.class !== 'S' && ` ${t.needsAssignment}`}</>
          : error ? `${t.failed} ${error.refusal.text[locale]}` : t.loading}
      </p>
      {line && open && (
        <dl className={styles.facts}>
          <dt>{t.granted}</dt><dd>{agencyName(line.grantorAgencyId)}</dd>
          <dt>{t.tasks}</dt><dd>{line.tasks.map(taskName).join(', ')}</dd>
          <dt>{t.law}</dt><dd>{line.legalGround}</dd>
          <dt>{t.valid}</dt><dd>{line.validTo ? put(t.validTo, { from: line.validFrom, to: line.validTo }) : put(t.validFrom, { from: line.validFrom })}</dd>
        </dl>
      )}
    </section>
  );
};
