import { Suspense, useEffect } from 'react';
import { useNavigate } from 'react-router';
import type { CaseFile, Handoff } from '@desk/cases/contract';
import { ConflictDialog, DiscloseDialog, DocumentDialog, HandoffDialog, OutcomeDialog, preloadCases, ReceiptDialog, type StepRef } from '@desk/cases/web';
import { stockholmDate } from '@desk/kernel/contract';
import type { House, Visitor } from '@desk/people/contract';
import { IdentityDialog, MandateDialog, preloadIdentity, UnmaskDialog } from '@desk/people/web';
import { DemandDialog } from '@desk/statistics/web';
import type { DemandMark, Visit } from '@desk/visits/contract';
import { ParkDialog } from '@desk/visits/web';
import styles from './desk.module.css';
import { useDeskTexts, type Names } from './use-desk-words';
import type { DeskStep } from './visit-plan';

/** Milliseconds after which dialogs are fetched in advance. */
const PRELOAD_AFTER = 400;

/** The dialog that stands open; one at a time. */
export type DeskDialog =
  | { readonly kind: 'identity'; readonly task: string | null; readonly without: boolean; readonly check: boolean; readonly then: (() => void) | null }
  | { readonly kind: 'unmask' } | { readonly kind: 'mandate' } | { readonly kind: 'outcome' } | { readonly kind: 'park' } | { readonly kind: 'demand' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'document'; readonly step: DeskStep }
  | { readonly kind: 'hand-off'; readonly step: DeskStep; readonly as: 'T2' | 'T3' }
  | { readonly kind: 'disclose'; readonly step: DeskStep }
  | { readonly kind: 'receipt'; readonly step: DeskStep; readonly handoff: Handoff };

type DeskDialogsProps = {
  readonly open: DeskDialog | null;
  readonly visit: Visit;
  readonly visitor: Visitor | null;
  readonly cases: readonly CaseFile[];
  readonly house: House | undefined;
  readonly names: Names;
  readonly now: Date;
  readonly locale: 'sv' | 'en';
  readonly onOpen: (dialog: DeskDialog | null) => void;
  readonly onPark: (note: string | undefined) => void;
  readonly onDemand: (mark: DemandMark | undefined) => void;
  readonly onUnmasked: (number: string) => void;
  readonly onReceived: (step: DeskStep, file: CaseFile) => void;
};

export const refOf = (visit: Visit, step: DeskStep): StepRef => ({
  visitId: visit.id, caseTypeCode: step.caseTypeCode, ...(step.lifeEventId ? { lifeEventId: step.lifeEventId, stepId: step.stepId } : {}),
});

/** Shows the dialog that is open, with what it needs to know. Each is fetched the first time. */
export const DeskDialogs = ({ open, visit, visitor, cases, house, names, now, locale, onOpen, onPark, onDemand, onUnmasked, onReceived }: DeskDialogsProps) => {
  const close = () => onOpen(null);
  // Fetched while nothing happens, so that what is typed right after a key lands in the dialog.
  useEffect(() => {
    const timer = window.setTimeout(() => { preloadIdentity(); preloadCases(); }, PRELOAD_AFTER);
    return () => window.clearTimeout(timer);
  }, []);
  const { t } = useDeskTexts();
  const go = useNavigate();
  if (!open) return null;
  const shown = (() => {
    switch (open.kind) {
      case 'identity':
        return (
          <IdentityDialog visitId={visit.id} visitor={visitor} task={open.task} withoutAllowed={open.without} checkNow={open.check} now={now} onClose={close}
            onDone={() => { close(); open.then?.(); }} />
        );
      case 'unmask': return visitor && <UnmaskDialog visitorId={visitor.id} onClose={close} onShown={(number) => { close(); onUnmasked(number); }} />;
      case 'mandate': return visitor && <MandateDialog visitorId={visitor.id} agencies={house?.agencies ?? []} today={stockholmDate(now)} onClose={close} onDone={close} />;
      case 'outcome': return <OutcomeDialog cases={cases} nameOf={(file) => names.step(file.lifeEventId, file.stepId, file.caseTypeCode)} onClose={close} />;
      case 'park': return <ParkDialog visit={visit} onClose={close} onPark={(note) => { close(); onPark(note); }} />;
      case 'demand': return <DemandDialog visitId={visit.id} agencies={(house?.agencies ?? []).map(({ id, name }) => ({ id, name: name[locale] }))} onClose={close} onMarked={(mark) => { close(); onDemand(mark); }} />;
      case 'conflict': return <ConflictDialog of={{ visitId: visit.id }} about={visit.number} onClose={close} onReported={() => { close(); void go('/disk'); }} />;
      case 'document': return <DocumentDialog step={refOf(visit, open.step)} name={open.step.name[locale]} onClose={close} onDone={(file) => { close(); onReceived(open.step, file); }} />;
      case 'hand-off':
        return (
          <HandoffDialog step={refOf(visit, open.step)} kind={open.as} name={open.step.name[locale]} agency={names.owner(open.step)} anonymous={visitor === null} agreementName={names.office} now={now} onClose={close}
            onIdentify={() => onOpen({ kind: 'identity', task: null, without: false, check: false, then: () => onOpen(open) })} onSent={(handoff) => onOpen({ kind: 'receipt', step: open.step, handoff })} />
        );
      case 'disclose':
        return (
          <DiscloseDialog step={refOf(visit, open.step)} name={open.step.name[locale]} from={{ compartment: open.step.caseType.compartment ?? '', name: names.compartment(open.step.caseType.compartment ?? '') }} now={now} onClose={close}
            receivers={(house?.compartments ?? []).map(({ id, name }) => ({ id, name: name[locale] }))} onSent={(handoff) => { close(); void go(`/kvitto/${handoff.id}?besok=${visit.id}&steg=${encodeURIComponent(open.step.key)}`); }} />
        );
      case 'receipt':
        return <ReceiptDialog handoff={open.handoff} name={open.step.name[locale]} agency={names.owner(open.step)} office={names.office(visit.officeId)} contact={open.step.caseType.contact[locale]} now={now} onClose={close} />;
    }
  })();
  // Until its script is here an empty dialog has the keys: a number that is typed must not act on the page.
  return <Suspense fallback={<dialog open aria-label={t.loading.dialog} className={styles.opening}>{t.loading.dialog}</dialog>}>{shown}</Suspense>;
};
