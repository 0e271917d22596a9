import { useAsk, NotFetched } from '@desk/access/web';
import { testBenchApi, type Reason } from '@desk/agreements/contract';
import type { TaskCode } from '@desk/cases/contract';
import { StaffId, type CaseTypeCode } from '@desk/kernel/contract';
import { Icon, Skeleton, type IconName } from '@desk/ui/web';
import { usePagesTexts } from '../around/pages-texts';
import { dayText, said } from '../life/life-texts';
import type { Reference } from '../life/use-reference';
import { IMAGINED, type BenchQuestion } from './bench-question';
import styles from '../around/around.module.css';

const icons = { passed: 'check', failed: 'slash', 'not-tried': 'dashed', 'at-visit': 'wait' } as const satisfies Record<Reason['outcome'], IconName>;

type BenchAnswerProps = { readonly question: BenchQuestion; readonly caseTypeCode: CaseTypeCode; readonly task: TaskCode; readonly reference: Reference };

/** Yes or no, what it is today, and every condition on the way. */
export const BenchAnswer = ({ question, caseTypeCode, task, reference }: BenchAnswerProps) => {
  const { t, locale } = usePagesTexts();
  const { officeId, day, agencyId, version } = question;
  const staffId = StaffId.safeParse(question.who);
  const who = question.who !== IMAGINED && staffId.success ? { staffId: staffId.data } : { imagined: { employerAgencyId: question.employer, tasks: question.tasks, competences: question.competences } };
  const { data, error, refetch } = useAsk(testBenchApi.tryAgreement, { who, officeId, day, agencyId, caseTypeCode, task, ...(version ? { version } : {}) }, { keepPrevious: true });
  if (error && !data) return <NotFetched title={t.bench.asWrong} error={error} again={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} label={t.bench.working} />;
  const { answer, today } = data;
  const agency = reference.agencyInText(agencyId);
  const name = dayText(day, locale);
  const same = today.allowed === answer.allowed && today.line === answer.line && today.version === answer.version && today.condition === answer.condition;
  return (
    <>
      <section className={styles.answer} data-allowed={answer.allowed} aria-live="polite">
        <h2><Icon name={answer.allowed ? 'check' : 'slash'} />{said(answer.allowed ? t.bench.yes : t.bench.no, { day: name })}</h2>
        <p>{answer.allowed ? said(t.bench.yesLine, { line: answer.line ?? '', version: answer.version ?? '' }) : answer.condition && said(t.bench.noBecause, { condition: t.conditions[answer.condition] })}</p>
        <p className={styles.soft}>{same ? t.bench.same : today.allowed ? said(t.bench.todayYes, { line: today.line ?? '', version: today.version ?? '' }) : said(t.bench.todayNo, { condition: today.condition ? t.conditions[today.condition] : '' })}</p>
        <p className={styles.soft}>{data.ownerDecides ? said(t.bench.owner, { agency }) : t.bench.ownerNot}</p>
      </section>
      <section className={styles.part} aria-labelledby="provning">
        <h2 id="provning">{t.bench.reasons}</h2>
        <div className={styles.scrolled} role="region" aria-labelledby="provning" tabIndex={0}>
          <table className={styles.table}>
            <thead><tr><th scope="col">{t.bench.condition}</th><th scope="col">{t.bench.result}</th><th scope="col">{t.bench.said}</th><th scope="col">{t.bench.where}</th><th scope="col">{t.bench.changed}</th></tr></thead>
            <tbody>
              {data.reasons.map((reason) => (
                <tr key={reason.condition}>
                  <th scope="row">{t.conditions[reason.condition]}</th>
                  <td><span className={styles.outcome} data-outcome={reason.outcome}><Icon name={icons[reason.outcome]} />{t.outcome[reason.outcome]}</span></td>
                  <td>{reason.outcome === 'not-tried' ? '' : reason.text[locale]}</td>
                  <td>{reason.line !== null && <>{said(t.common.lineOf, { line: reason.line, version: reason.version ?? '' })}<br /></>}<span className={styles.soft}>{t.law[reason.condition]}</span></td>
                  <td>{said(t.who[reason.condition], { agency })}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
};
