import { useMay } from '@desk/access/web';
import { NoPermission, LinkButton } from '@desk/ui/web';
import { useNames } from '../ask/use-names';
import { useWords } from '../ask/use-question';
import { StatisticsFrame } from '../frame';
import { useStatisticsTexts } from '../statistics-texts';
import { LettersPart } from './letters.part';
import { MinePart } from './mine.part';
import { OrderPart } from './order.part';
import { SchedulesPart } from './schedules.part';
import { TertialPart } from './tertial.part';

/** Order reports, see how far they have come, fetch them, and write what only people can write. */
export const ReportsPage = () => {
  const { t } = useStatisticsTexts();
  const names = useNames();
  const may = useMay('export', 'Figures');
  const reach = useWords().data?.reach;
  return (
    <StatisticsFrame title={t.reports.title} lead={t.reports.lead}>
      {!may ? <NoPermission title={t.noRight.title} actions={<LinkButton to="/statistik">{t.now.toDashboard}</LinkButton>}>{t.reports.noExport}</NoPermission> : (
        <>
          <OrderPart names={names} />
          <MinePart names={names} />
          <SchedulesPart names={names} />
          <LettersPart />
          {reach?.keep && reach.officeIds.length > 0 && <TertialPart officeIds={reach.officeIds} names={names} />}
        </>
      )}
    </StatisticsFrame>
  );
};
