import { useEffect, useRef, useState } from 'react';
import { useAsk } from '@desk/access/web';
import type { AgencyId, VisitId } from '@desk/kernel/contract';
import { keepingApi } from '@desk/statistics/contract';
import { Banner, Button, Dialog, RadioGroup, Select, textsOf, useLocale, useTexts } from '@desk/ui/web';
import { DemandCause, DemandParty, type DemandMark } from '@desk/visits/contract';
import { wordsEn, wordsSv } from '../words.sv';
import { demandSv } from './demand.sv';
import styles from '../statistics.module.css';

const texts = textsOf(demandSv, async () => (await import('./demand.en')).demandEn);
export type DemandDialogProps = { readonly visitId: VisitId; readonly agencies: readonly { readonly id: AgencyId; readonly name: string }[]; readonly onClose: () => void; /** Undefined when the question was skipped. */ readonly onMarked: (mark: DemandMark | undefined) => void };

/** One key at the end of a visit in the sample: needed, not needed, cannot be said. A guess is shown as words and chooses nothing (domain.md 1.7). */
const DemandDialog = ({ visitId, agencies, onClose, onMarked }: DemandDialogProps) => {
  const t = useTexts(texts);
  const locale = useLocale();
  const causes = (locale === 'sv' ? wordsSv : wordsEn).demandCause;
  const guess = useAsk(keepingApi.demandQuestion, { visitId }).data?.why;
  const [wrong, setWrong] = useState(false);
  const [party, setParty] = useState<DemandParty | ''>('');
  const [cause, setCause] = useState<DemandCause | ''>('');
  const [agencyId, setAgencyId] = useState<AgencyId | ''>('');
  const end = useRef<HTMLDivElement>(null);
  // The most common answer to the rest is none: Enter ends the visit.
  useEffect(() => { if (wrong) end.current?.querySelector('button')?.focus(); }, [wrong]);
  const failure = () => onMarked({ kind: 'failure', ...(party ? { party } : {}), ...(cause ? { cause } : {}), ...(agencyId ? { agencyId } : {}) });
  const choose = (kind: DemandMark['kind']) => { if (kind === 'failure') setWrong(true); else onMarked({ kind }); };
  const none = { value: '' as const, label: t.none };
  return (
    <Dialog title={t.title} size="small" onClose={onClose} onConfirm={wrong ? failure : undefined}
      foot={<><Button variant="quiet" onPress={() => onMarked(undefined)}>{t.skip}</Button>{wrong && <div ref={end}><Button variant="filled" kbd="Ctrl ↵" onPress={failure}>{t.end}</Button></div>}</>}>
      <div className={styles.sheet}>
        <p className={styles.soft}>{t.text}</p>
        {guess && <Banner tone="note" title={t.guess}>{guess[locale]}</Banner>}
        <RadioGroup label={t.label} autoFocus value={wrong ? 'failure' : null} onChange={choose} options={[{ value: 'value', label: t.value, kbd: 'J' }, { value: 'failure', label: t.failure, kbd: 'E' }, { value: 'unclear', label: t.unclear, kbd: 'V' }]} />
        {wrong && (
          <>
            <Select label={t.party} value={party} onChange={setParty} options={[none, ...DemandParty.options.map((value) => ({ value, label: t.parties[value] }))]} />
            <Select label={t.cause} value={cause} onChange={setCause} options={[none, ...DemandCause.options.map((value) => ({ value, label: causes[value] }))]} />
            <Select label={t.agency} value={agencyId} onChange={setAgencyId} options={[none, ...agencies.map(({ id, name }) => ({ value: id, label: name }))]} />
          </>
        )}
      </div>
    </Dialog>
  );
};
export default DemandDialog;
