import { lazy, Suspense } from 'react';
import { useAsk, useMay } from '@desk/access/web';
import type { OfficeId } from '@desk/kernel/contract';
import { routingApi } from '@desk/routing/contract';
import { ErrorState, LinkButton, NoPermission, useLocale } from '@desk/ui/web';
import { queueApi, QueueSubject } from '@desk/visits/contract';
import { fetchDevicesPanel } from '@desk/visits/web';
import { useNow } from '../desk/use-now';
import { Loading } from '../shell/loading';
import { useShellTexts } from '../shell/shell-texts';
import { useWorkplace } from '../shell/workplace';

const Devices = lazy(fetchDevicesPanel);

/** The office manager's page: the office's kiosks and boards, with the message line that the boards show. */
export const Component = () => {
  const { t } = useShellTexts();
  const { office } = useWorkplace();
  const may = useMay('manage', QueueSubject.name);
  if (!may) return <NoPermission title={t.noRight.title} actions={<LinkButton to="/start">{t.noRight.home}</LinkButton>}>{t.noRight.title}</NoPermission>;
  if (!office) return <Loading />;
  return <><h1>{office.name}</h1><OfficeDevices officeId={office.id} /></>;
};

const OfficeDevices = ({ officeId }: { readonly officeId: OfficeId }) => {
  const locale = useLocale();
  const now = useNow();
  const setup = useAsk(queueApi.getQueueSetup, { officeId });
  const catalogue = useAsk(routingApi.getCatalogue, {}, { staleTime: 3_600_000 });
  const error = setup.error ?? catalogue.error;
  if (!setup.data || !catalogue.data) return error ? <ErrorState title={error.refusal.text[locale]} detail={error.refusal.requestId} /> : <Loading />;
  const desks = setup.data.desks.filter(({ kind }) => kind === 'desk').map(({ number }) => number);
  const tiles = catalogue.data.lifeEvents.map(({ id, name }) => ({ id, name: name[locale] }));
  return <Suspense fallback={<Loading />}><Devices officeId={officeId} desks={desks} tiles={tiles} now={now} /></Suspense>;
};
