import { idDocumentNames, type Visitor } from '@desk/people/contract';
import { Button, Icon, Kbd, useLocale, useTexts } from '@desk/ui/web';
import { peopleTexts } from './people-texts';
import styles from './people.module.css';

export type WhoLineProps = {
  /** Null: the visitor is anonymous. */
  readonly visitor: Visitor | null;
  /** The whole number while it is shown; it is kept nowhere and goes when the line does. */
  readonly unmasked: string | null;
  readonly onShow: () => void;
  readonly onHide: () => void;
  readonly onIdentify: () => void;
  readonly onMandate: () => void;
};

/** Who is in front of the desk: nobody known, a masked number, or another identity; and the way to see it whole, with a purpose. */
export const WhoLine = ({ visitor, unmasked, onShow, onHide, onIdentify, onMandate }: WhoLineProps) => {
  const t = useTexts(peopleTexts).who;
  const locale = useLocale();
  if (!visitor) {
    return (
      <span className={styles.who} role="group" aria-label={t.region}>
        <span className={styles.fact}><span><Icon name="person" />{t.anonymous}</span><small>{t.anonymousHint}</small></span>
        <Button variant="quiet" size="row" kbd="P" onPress={onIdentify}>{t.identify}</Button>
      </span>
    );
  }
  const { check, mandates, numberMasked, otherIdentity } = visitor;
  const time = check && new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', hour: '2-digit', minute: '2-digit' }).format(new Date(check.at)).replace(':', locale === 'sv' ? '.' : ':');
  const checked = check && time ? t.checked.replace('{{document}}', idDocumentNames[check.document][locale]).replace('{{time}}', time) : t.notChecked;
  return (
    <span className={styles.who} role="group" aria-label={t.region}>
      <span className={styles.fact}>
        <span className={styles.number}><Icon name="person" />{unmasked?.replace(/^(\d{8})(\d{4})$/, '$1-$2') ?? numberMasked ?? otherIdentity ?? t.other}</span>
        <small>{checked} · <button type="button" className={styles.link} aria-label={t.addMandate} aria-keyshortcuts="*" onClick={onMandate}>{mandates.length > 0 ? t.mandates.replace('{{n}}', String(mandates.length)) : t.mandate}</button> <Kbd>*</Kbd></small>
      </span>
      {numberMasked !== null && (unmasked === null
        ? <Button variant="quiet" size="row" icon="eye" kbd="P" aria-label={t.showAll} onPress={onShow}>{t.show}</Button>
        : <Button variant="quiet" size="row" kbd="P" onPress={onHide}>{t.hide}</Button>)}
    </span>
  );
};
