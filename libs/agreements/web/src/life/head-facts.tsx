import type { AgreementVersion } from '@desk/agreements/contract';
import { dayText, said, useLifeTexts } from './life-texts';
import type { Reference } from './use-reference';
import styles from './form.module.css';

/** The terms of a version, read. */
export const HeadFacts = ({ version, reference }: { readonly version: AgreementVersion; readonly reference: Reference }) => {
  const { t, locale } = useLifeTexts();
  const f = t.facts;
  const { head } = version;
  const facts: (readonly [string, string])[] = [
    [f.title, head.title], [f.law, f.lawNames[head.lawVersion]], [f.parties, head.parties.map((it) => it.name[locale]).join(', ')], [f.host, reference.agency(head.hostAgencyId)], [f.offices, head.officeIds.map(reference.office).join(', ')], [f.channels, head.channels.map((it) => f.channel[it]).join(', ')],
    [f.from, dayText(head.validFrom, locale)], [f.to, head.validTo === null ? f.always : dayText(head.validTo, locale)], [f.notice, said(f.months, { n: head.noticeMonths })],
    ...(head.lawVersion === 'STL2004' ? [[f.approvedBy, head.approvedBy ?? ''] as const, [f.approvedOn, head.approvedOn ? dayText(head.approvedOn, locale) : ''] as const] : []),
    [f.drafter, version.drafterName ?? ''], [f.copy, version.copySentAt ? said(f.copySent, { day: dayText(version.copySentAt, locale) }) : version.copyDue ? f.copyMissing : f.copyNone],
  ];
  return <dl className={styles.facts}>{facts.map(([name, value]) => <div key={name} className={styles.fact}><dt>{name}</dt><dd>{value === '' ? t.line.none : value}</dd></div>)}</dl>;
};
