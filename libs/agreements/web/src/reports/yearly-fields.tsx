import type { YearlyReport } from '@desk/agreements/contract';
import { TextArea, TextField } from '@desk/ui/web';
import { usePagesTexts } from '../around/pages-texts';
import { said } from '../life/life-texts';
import type { Reference } from '../life/use-reference';
import type { YearlyInHand } from './use-yearly';
import { fteField } from './yearly-form';
import styles from '../around/around.module.css';

type Hand = { readonly hand: YearlyInHand };
type OfReport = Hand & { readonly report: YearlyReport };

const useField = (hand: YearlyInHand) => {
  const { t } = usePagesTexts();
  return (field: string) => {
    const problem = hand.problems.get(field);
    return { name: field, value: hand.form[field] ?? '', onChange: (value: string) => hand.write(field, value), error: problem ? t.yearly.wrong[problem] : null };
  };
};

/** Who answers for the report at the agency. */
export const ContactFields = ({ hand }: Hand) => {
  const { t } = usePagesTexts();
  const field = useField(hand);
  return (
    <div className={styles.fields}>
      <TextField {...field('name')} label={t.yearly.name} maxLength={120} />
      <TextField {...field('phone')} label={t.yearly.phone} type="tel" maxLength={40} />
      <TextField {...field('email')} label={t.yearly.email} type="email" maxLength={200} />
    </div>
  );
};

/** Full-time equivalents at each office; an office with several agreements has a field for each. */
export const WorkedFields = ({ hand, report, reference }: OfReport & { readonly reference: Reference }) => {
  const { t } = usePagesTexts();
  const field = useField(hand);
  const { list } = report.agreements;
  const alone = (officeId: string): boolean => list.filter(({ officeIds }) => officeIds.some((id) => id === officeId)).length === 1;
  return (
    <div className={styles.part}>
      <p className={styles.soft}>{t.yearly.fteHint}</p>
      <div className={styles.fields}>
        {list.flatMap(({ agreementId, title, officeIds }) => officeIds.map((officeId) => {
          const office = reference.office(officeId);
          return <TextField key={fteField(agreementId, officeId)} {...field(fteField(agreementId, officeId))} label={alone(officeId) ? office : said(t.yearly.under, { what: office, title })} inputMode="decimal" maxLength={12} />;
        }))}
      </div>
      {list.length === 0 && <p>{t.yearly.noAgreement}</p>}
    </div>
  );
};

/** A text for each agreement that held in the year. */
export const PerAgreementFields = ({ hand, report, label, hint, fieldOf }: OfReport & { readonly label: string; readonly hint?: string; readonly fieldOf: (agreementId: string) => string }) => {
  const { t } = usePagesTexts();
  const field = useField(hand);
  const { list } = report.agreements;
  return (
    <div className={styles.part}>
      {list.map(({ agreementId, title }) => <TextArea key={agreementId} {...field(fieldOf(agreementId))} label={list.length === 1 ? label : said(t.yearly.under, { what: label, title })} description={hint} maxLength={4000} />)}
      {list.length === 0 && <p>{t.yearly.noAgreement}</p>}
    </div>
  );
};
