import type { HandoffPreview, ParcelPart, PreviewLine } from '@desk/cases/contract';
import { fill, Icon, useTexts, type IconName } from '@desk/ui/web';
import styles from '../desk/desk.module.css';
import { dialogTexts } from '../desk/dialog-texts';
import { useDiscloseTexts } from './disclose-texts';

type DiscloseLinesProps = { readonly preview: HandoffPreview; readonly include: ReadonlySet<ParcelPart>; readonly documentIds: ReadonlySet<string>; readonly onPart: (part: ParcelPart, on: boolean) => void; readonly onDocument: (id: string, on: boolean) => void };

/** What may cross is chosen by whoever may see it cross; a line keeps its place when it is ticked. */
const isChoice = ({ category }: PreviewLine): boolean => category !== undefined && category !== 'D0' && category !== 'D1';

/** Every category of data with the ground that lets it across. Nothing is ticked beforehand. */
export const DiscloseLines = ({ preview, include, documentIds, onPart, onDocument }: DiscloseLinesProps) => {
  const { t, locale } = useDiscloseTexts();
  const { parts } = useTexts(dialogTexts);
  const keyOf = (line: PreviewLine, at: number) => line.documentId ?? `${line.part}${at}`;
  const cells = (line: PreviewLine) => <><span>{parts[line.part]}</span><span>{line.content[locale]}</span><span className={styles.ground}>{line.ground[locale]}</span></>;
  const fixed = (lines: readonly PreviewLine[], icon: IconName) => <ul className={styles.list}>{lines.map((line, at) => <li key={keyOf(line, at)} className={styles.part}><Icon name={icon} />{cells(line)}</li>)}</ul>;
  const isOn = (line: PreviewLine) => (line.documentId ? documentIds.has(line.documentId) : include.has(line.part));
  const order = Object.keys(parts);
  const choices = [...preview.needsChoice, ...preview.copied.filter(isChoice)].toSorted((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || (a.documentId ?? '').localeCompare(b.documentId ?? ''));
  const ticked = choices.filter(isOn).length;
  return (
    <>
      <section className={styles.parcel}><h3>{t.copied}</h3>{fixed(preview.copied.filter((line) => !isChoice(line)), 'check')}</section>
      <section className={styles.parcel}>
        <h3>{t.choice}<span className={styles.hint}>{choices.length === 0 ? t.nothing : ticked === 0 ? t.none : fill(t.some, { n: ticked })}</span></h3>
        <ul className={styles.list}>
          {choices.map((line) => (
            <li key={line.documentId ?? line.part}>
              <label className={styles.part}>
                <input type="checkbox" checked={isOn(line)} onChange={({ target }) => { if (line.documentId) onDocument(line.documentId, target.checked); else onPart(line.part, target.checked); }} />{cells(line)}
              </label>
            </li>
          ))}
        </ul>
      </section>
      {preview.notCopied.length > 0 && <section className={styles.parcel}><h3>{t.left}</h3>{fixed(preview.notCopied, 'slash')}</section>}
      {preview.warnings.length > 0 && (
        <section className={styles.parcel}>
          <h3>{t.warnings}</h3>
          <ul className={styles.list}>{preview.warnings.map((warning) => <li key={warning.sv} className={`${styles.part} ${styles.warn}`}><Icon name="warn" /><span>{warning[locale]}</span></li>)}</ul>
        </section>
      )}
    </>
  );
};
