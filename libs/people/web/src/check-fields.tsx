import { IdDocument, idDocumentNames, IdentityCheck } from '@desk/people/contract';
import { DateField, Select, useLocale, useTexts } from '@desk/ui/web';
import { peopleTexts } from './people-texts';
import styles from './people.module.css';

const methods = IdentityCheck.shape.method;
const results = IdentityCheck.shape.result;

/** The fields of an identity check (domain.md 2.8): which document, until when, how, and whether it matched. The document's number is not kept. */
export const CheckFields = ({ check, today, onChange }: { readonly check: IdentityCheck; readonly today: string; readonly onChange: (check: IdentityCheck) => void }) => {
  const texts = useTexts(peopleTexts);
  const t = texts.check;
  const locale = useLocale();
  const expired = check.validUntil !== null && check.validUntil < today;
  return (
    <div className={styles.group} role="group" aria-label={t.title}>
      <div className={styles.pair}>
        <Select label={t.document} value={check.document} options={IdDocument.options.map((value) => ({ value, label: idDocumentNames[value][locale] }))} onChange={(document) => onChange({ ...check, document })} />
        <DateField label={t.validUntil} value={check.validUntil} onChange={(validUntil) => onChange({ ...check, validUntil })} error={expired ? t.expired : undefined} />
        <Select label={t.method} value={check.method} options={methods.options.map((value) => ({ value, label: texts.methods[value] }))} onChange={(method) => onChange({ ...check, method })} />
        <Select label={t.result} value={check.result} options={results.options.map((value) => ({ value, label: value === 'confirmed' ? t.confirmed : t.notConfirmed }))} onChange={(result) => onChange({ ...check, result })} />
      </div>
      {check.document === 'lma-card' && <p className={styles.hint}>{t.lma}</p>}
    </div>
  );
};
