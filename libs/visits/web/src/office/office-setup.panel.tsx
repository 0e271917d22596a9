import { useAsk } from '@desk/access/web';
import type { OfficeId } from '@desk/kernel/contract';
import { Button, ErrorState, Skeleton, useLocale, useTexts } from '@desk/ui/web';
import { queueApi } from '@desk/visits/contract';
import { DesksPart } from './desks.part';
import { HoursPart } from './hours.part';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import { OrderPart } from './order.part';
import type { Pick } from './pick-list';
import { QueuesPart } from './queues.part';
import { SaveBar, SetupBanners } from './save-bar';
import { useSetup } from './use-setup';

export type OfficeSetupProps = {
  readonly officeId: OfficeId;
  readonly part: 'desks' | 'queues' | 'hours' | 'order';
  /** What a queue may be for, in the reader's language; case types stand under their agency's name. */
  readonly lifeEvents: readonly Pick[];
  readonly caseTypes: readonly Pick[];
  readonly now: Date;
};

/** What the office manager sets: desks, queues, hours and order. One unsaved setup for all of them, saved together and followed at once by every screen. */
export const OfficeSetupPanel = ({ officeId, part, lifeEvents, caseTypes, now }: OfficeSetupProps) => {
  const t = useTexts(officeTexts);
  const locale = useLocale();
  const { hand, error, again } = useSetup(officeId);
  const staff = useAsk(queueApi.listDeskStaff, { officeId }, { enabled: part === 'queues' }).data?.staff ?? [];
  if (!hand) return error ? <ErrorState title={t.failed} detail={error.refusal.requestId} actions={<Button onPress={again}>{t.again}</Button>}>{error.refusal.text[locale]}</ErrorState> : <Skeleton rows={8} label={t.loading} />;
  const competences = [...new Set(staff.flatMap((one) => one.competences))];
  return (
    <div className={styles.office}>
      <SetupBanners hand={hand} />
      {part === 'desks' && <DesksPart hand={hand} now={now} />}
      {part === 'queues' && <QueuesPart hand={hand} choices={{ lifeEvents, caseTypes, competences }} />}
      {part === 'hours' && <HoursPart hand={hand} now={now} />}
      {part === 'order' && <OrderPart hand={hand} />}
      <SaveBar hand={hand} />
    </div>
  );
};
