import { Skeleton } from '@desk/ui/web';
import { AgreementFrame } from '../around/agreement-frame';
import { usePagesTexts } from '../around/pages-texts';
import { useReference } from '../life/use-reference';
import { AffectedPanel } from './affected.panel';
import { BenchAnswer } from './bench-answer';
import { BenchChoices } from './bench-choices';
import { BenchMatrix } from './bench-matrix';
import { useBenchQuestion } from './bench-question';

/** The test bench: lawyers try an agreement before it is felt. What is tried stands in the address. */
export const BenchPage = () => {
  const { t } = usePagesTexts();
  return <AgreementFrame needs="test" title={t.bench.title} lead={t.bench.lead}><Bench /></AgreementFrame>;
};

const Bench = () => {
  const { t, locale } = usePagesTexts();
  const reference = useReference(locale);
  const question = useBenchQuestion(reference);
  if (!question) return <Skeleton rows={8} label={t.failed.loading} />;
  return (
    <>
      <BenchChoices question={question} reference={reference} />
      {question.mode === 'matrix' ? <BenchMatrix question={question} reference={reference} />
      : question.caseTypeCode && question.task ? <BenchAnswer question={question} caseTypeCode={question.caseTypeCode} task={question.task} reference={reference} />
      : <p>{t.bench.matrixNone}</p>}
      {question.version && <AffectedPanel agreementId={question.version.agreementId} number={question.version.number} />}
    </>
  );
};
