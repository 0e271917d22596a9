import { lazy, Suspense } from 'react';
import { NavLink, useNavigate, useParams } from 'react-router';
import { refusalWords, useAsk, useMay } from '@desk/access/web';
import { peopleApi, type Office } from '@desk/people/contract';
import { routingApi } from '@desk/routing/contract';
import { fetchOfficeRule } from '@desk/statistics/web';
import { Button, ErrorState, fill, Kbd, NoPermission, textsOf, useActs, useLocale, useTexts } from '@desk/ui/web';
import { queueApi, QueueSubject } from '@desk/visits/contract';
import { fetchCalibration, fetchDevicesPanel, fetchFlaggedTimes, fetchOfficeSetup } from '@desk/visits/web';
import { useNow } from '../desk/use-now';
import { Loading } from '../shell/loading';
import { NoRight } from '../shell/no-right';
import { useWorkplace } from '../shell/workplace';
import styles from './office.module.css';
import { officeSv } from './office.sv';

const texts = textsOf(officeSv, async () => (await import('./office.en')).officeEn);
const [Devices, Setup, Calibration, Flagged, Rule] = [lazy(fetchDevicesPanel), lazy(fetchOfficeSetup), lazy(fetchCalibration), lazy(fetchFlaggedTimes), lazy(fetchOfficeRule)];

/** The parts and their addresses; each has a digit for a key, in this order. */
const paths = { desks: '/kontor', queues: '/kontor/koer', hours: '/kontor/oppettider', order: '/kontor/turordning', screens: '/kontor/skarmar', estimates: '/kontor/vantetid', flagged: '/kontor/flaggade', measures: '/kontor/matt' } as const;
type Part = keyof typeof paths;
const parts = ['desks', 'queues', 'hours', 'order', 'screens', 'estimates', 'flagged', 'measures'] as const satisfies readonly Part[];

/** The office manager's page: desks, queues, hours, order, screens, how well estimates hold, flagged times and measures. */
export const Component = () => {
  const t = useTexts(texts);
  const { office, offices } = useWorkplace();
  const may = useMay('manage', QueueSubject.name);
  const mayHere = useMay('manage', QueueSubject.name, { officeId: office?.id ?? '' });
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: 3_600_000 });
  if (!may) return <NoRight />;
  if (!office) return house.data && offices.length === 0 ? <NoPermission title={t.noOffice}>{t.noOfficeText}</NoPermission> : <Loading />;
  if (!mayHere) return <NoRight>{fill(t.otherOffice, { office: office.name })}</NoRight>;
  return <OfficeParts key={office.id} office={office} />;
};

const OfficeParts = ({ office }: { readonly office: Office }) => {
  const t = useTexts(texts);
  const go = useNavigate();
  const asked = useParams().part;
  const part = parts.find((one) => asked !== undefined && paths[one] === `/kontor/${asked}`) ?? 'desks';
  useActs(parts.map((one, at) => ({ id: `part-${one}`, group: t.group, key: String(at + 1), label: t.parts[one], run: () => void go(paths[one]) })));
  return (
    <div className={styles.page}>
      <nav className={styles.nav} aria-label={t.nav}>{parts.map((one, at) => <NavLink key={one} to={paths[one]} end aria-keyshortcuts={String(at + 1)}>{t.parts[one]}<Kbd>{String(at + 1)}</Kbd></NavLink>)}</nav>
      <h1>{fill(t.title, { office: office.name })}</h1>
      <Suspense fallback={<Loading />}><OfficePart office={office} part={part} /></Suspense>
    </div>
  );
};

const OfficePart = ({ office, part }: { readonly office: Office; readonly part: Part }) => {
  const t = useTexts(texts);
  const locale = useLocale();
  const now = useNow();
  const officeId = office.id;
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: 3_600_000 });
  const catalogue = useAsk(routingApi.getCatalogue, {}, { staleTime: 3_600_000 });
  const setup = useAsk(queueApi.getQueueSetup, { officeId });
  if (part === 'estimates') return <Calibration officeId={officeId} now={now} />;
  if (part === 'flagged') return <Flagged officeId={officeId} now={now} />;
  if (part === 'measures') return <Rule officeId={officeId} />;
  const error = catalogue.error ?? (part === 'screens' ? setup.error : null);
  if (!catalogue.data || (part === 'screens' && !setup.data)) {
    const again = () => void Promise.all([catalogue.refetch(), setup.refetch()]);
    return error ? <ErrorState title={t.failed} detail={error.refusal.requestId} actions={<Button onPress={again}>{t.again}</Button>}>{refusalWords(error.refusal, locale)}</ErrorState> : <Loading />;
  }
  const lifeEvents = catalogue.data.lifeEvents.map(({ id, name }) => ({ id, name: name[locale] }));
  if (part === 'screens') return <Devices officeId={officeId} desks={setup.data?.desks.filter(({ kind }) => kind === 'desk').map(({ number }) => number) ?? []} tiles={lifeEvents} now={now} />;
  const agencyName = (id: string) => house.data?.agencies.find((agency) => agency.id === id)?.name[locale] ?? id;
  const caseTypes = catalogue.data.caseTypes.filter(({ referralOnly }) => !referralOnly).map(({ code, name, agency }) => ({ id: code, name: `${name[locale]} (${agency})`, group: agencyName(agency) }));
  return <Setup officeId={officeId} part={part} lifeEvents={lifeEvents} caseTypes={caseTypes} now={now} />;
};
