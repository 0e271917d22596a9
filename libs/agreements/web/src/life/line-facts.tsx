import type { AgreementHead, DraftLine } from '@desk/agreements/contract';
import { dayText, said, useLifeTexts } from './life-texts';
import type { Reference } from './use-reference';
import styles from './form.module.css';

type LineFactsProps = { readonly line: DraftLine & { readonly suspendedReason?: string | null }; readonly head: AgreementHead; readonly reference: Reference };

/** A line read whole. */
export const LineFacts = ({ line, head, reference }: LineFactsProps) => {
  const { t, locale } = useLifeTexts();
  const l = t.line;
  const day = (at: string | null): string => (at === null ? l.asAgreement : dayText(at, locale));
  const data: Readonly<Record<string, string>> = t.data;
  const facts: (readonly [string, string])[] = [
    [l.owner, reference.agency(line.grantorAgencyId)], [l.compartments, line.compartments.map(reference.compartment).join(', ')], [l.caseTypes, line.caseTypeCodes.map(reference.caseType).join(', ')], [l.tasks, line.tasks.map(reference.task).join(', ')], [l.class, t.classes[line.class]],
    [l.access, t.access[line.accessMode]], [l.data, line.dataCategories.map((code) => data[code] ?? code).join('; ')], [l.ground, line.legalGround], [l.purpose, line.purpose], [l.offices, line.officeIds.length === head.officeIds.length ? l.allOffices : line.officeIds.map(reference.office).join(', ')],
    [l.grantees, line.granteeAgencyIds.map(reference.agency).join(', ')], [l.duty, t.duties[line.duty]], [l.competence, line.competence ?? ''], [l.receives, line.receivesDocuments ? l.yes : l.no], [l.answer, said(l.working, { n: line.answerWorkingDays })],
    [l.volume, line.volumePerYear === null ? '' : line.volumePerYear.toLocaleString(locale === 'sv' ? 'sv-SE' : 'en-GB')], [l.cost, line.costKey ?? ''], [l.level, line.serviceLevel ?? ''], [l.contact, line.escalationContact], [l.from, day(line.validFrom)], [l.to, day(line.validTo)],
    ...(line.persons.length > 0 ? [[l.persons, line.persons.join(', ')] as const] : []),
  ];
  return (
    <>
      {line.suspendedReason && <p>{said(l.suspended, { why: line.suspendedReason })}</p>}
      <dl className={styles.facts}>{facts.map(([name, value]) => <div key={name} className={styles.fact}><dt>{name}</dt><dd>{value === '' ? l.none : value}</dd></div>)}</dl>
    </>
  );
};
