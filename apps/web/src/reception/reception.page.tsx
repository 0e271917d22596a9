import { lazy, Suspense } from 'react';
import { useAsk, useMay } from '@desk/access/web';
import { routingApi } from '@desk/routing/contract';
import { useLocale } from '@desk/ui/web';
import { fetchReception } from '@desk/visits/web';
import { useNow } from '../desk/use-now';
import { Loading } from '../shell/loading';
import { NoRight } from '../shell/no-right';
import { useWorkplace } from '../shell/workplace';

const Reception = lazy(fetchReception);

/** Reception mode, for the person with the tablet. */
export const Component = () => {
  const locale = useLocale();
  const { office } = useWorkplace();
  const now = useNow();
  const may = useMay('issue', 'Ticket');
  const catalogue = useAsk(routingApi.getCatalogue, {}, { staleTime: 3_600_000 }).data;
  if (!may) return <NoRight />;
  if (!office) return <Loading />;
  const lifeEvents = (catalogue?.lifeEvents ?? []).map((one) => ({ id: one.id, name: one.name[locale], words: Object.values(one.name).join(' ') }));
  return <Suspense fallback={<Loading />}><Reception officeId={office.id} officeName={office.name} lifeEvents={lifeEvents} now={now} /></Suspense>;
};
