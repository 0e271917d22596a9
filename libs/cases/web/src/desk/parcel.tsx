import type { HandoffPreview, ParcelPart, PreviewLine } from '@desk/cases/contract';
import { Icon, useLocale, useTexts, type IconName } from '@desk/ui/web';
import styles from './desk.module.css';
import { dialogTexts } from './dialog-texts';
import { put } from './words';

type ParcelProps = { readonly preview: HandoffPreview; readonly include: ReadonlySet<ParcelPart>; readonly onInclude: (part: ParcelPart, on: boolean) => void };

/** What would be sent, line by line with the ground of each: copied, needs a choice (nothing is ticked beforehand), not copied, and warnings. */
export const ParcelLines = ({ preview, include, onInclude }: ParcelProps) => {
  const texts = useTexts(dialogTexts);
  const t = texts.handoff;
  const locale = useLocale();
  const fixed = (lines: readonly PreviewLine[], icon: IconName) => lines.map((line, at) => (
    <li key={`${line.part}${at}`} className={styles.part}>
      <Icon name={icon} /><span>{texts.parts[line.part]}</span><span>{line.content[locale]}</span><span className={styles.ground}>{line.ground[locale]}</span>
    </li>
  ));
  const chosen = preview.needsChoice.filter(({ part }) => include.has(part)).length;
  return (
    <>
      <section className={styles.parcel}>
        <h3>{t.copied}{!preview.copied.some(({ part }) => part === 'identity' || part === 'notes' || part === 'documents') && <span className={styles.hint}>{t.copiedNone}</span>}</h3>
        <ul className={styles.list}>{fixed(preview.copied, 'check')}</ul>
      </section>
      {preview.needsChoice.length > 0 && (
        <section className={styles.parcel}>
          <h3>{t.choice}<span className={styles.hint}>{chosen === 0 ? t.choiceNone : put(t.choiceSome, { n: chosen })}</span></h3>
          <ul className={styles.list}>
            {preview.needsChoice.map((line) => (
              <li key={line.part}>
                <label className={styles.part}>
                  <input type="checkbox" checked={include.has(line.part)} onChange={(event) => onInclude(line.part, event.target.checked)} />
                  <span>{texts.parts[line.part]}</span><span>{line.content[locale]}</span><span className={styles.ground}>{line.ground[locale]}</span>
                </label>
              </li>
            ))}
          </ul>
        </section>
      )}
      {preview.notCopied.length > 0 && (
        <section className={styles.parcel}>
          <h3>{t.notCopied}</h3>
          <ul className={styles.list}>{fixed(preview.notCopied, 'slash')}</ul>
        </section>
      )}
      {preview.warnings.length > 0 && (
        <section className={styles.parcel}>
          <h3>{t.warnings}</h3>
          <ul className={styles.list}>{preview.warnings.map((warning) => <li key={warning.sv} className={`${styles.part} ${styles.warn}`}><Icon name="warn" /><span>{warning[locale]}</span></li>)}</ul>
        </section>
      )}
    </>
  );
};
