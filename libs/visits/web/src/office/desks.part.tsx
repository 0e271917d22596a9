import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk } from '@desk/access/web';
import { stockholmDate } from '@desk/kernel/contract';
import { AgencyMark, Button, ErrorState, Icon, Skeleton, fill, formatTime, formatWeekday, useActs, useLocale, useTexts } from '@desk/ui/web';
import { DeskId, queueApi, type Desk, type DeskPlace, type DeskStaff } from '@desk/visits/contract';
import { languageName } from '../languages';
import { lettersOf, placeName } from './change-words';
import { CloseDeskDialog } from './close-desk.dialog';
import { DeskForm } from './desk-form';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import { freeCode } from './queues.part';
import { StaffPart } from './staff.part';
import type { SetupInHand } from './use-setup';

const stateIcon = { open: 'ring', paused: 'pause', closed: 'dashed' } as const;

/** The desks as they are now, what each is set up for, and who works at them. The desk that stands in the address is open beside them. */
export const DesksPart = ({ hand, now }: { readonly hand: SetupInHand; readonly now: Date }) => {
  const all = useTexts(officeTexts);
  const t = all.desks;
  const locale = useLocale();
  const [search, setSearch] = useSearchParams();
  const [closing, setClosing] = useState<Desk | null>(null);
  const { setup } = hand;
  const { officeId } = setup;
  const live = useAsk(queueApi.getQueue, { officeId }, { refetchInterval: 60_000 });
  const people = useAsk(queueApi.listDeskStaff, { officeId }, { refetchInterval: 60_000 });
  const chosen = setup.desks.find(({ id }) => id === search.get('disk'));
  const open = (id: string | null) => setSearch(id === null ? {} : { disk: id }, { replace: true });
  const add = () => {
    const number = String([...Array(60).keys()].map((at) => at + 1).find((at) => !setup.desks.some((desk) => desk.number === String(at))) ?? 61);
    const id = DeskId.parse(freeCode(officeId, number, setup.desks.map((desk) => desk.id)));
    hand.write({ desks: [...setup.desks, { id, officeId, number, kind: 'desk', queueIds: setup.queues.map((queue) => queue.id) }] });
    open(id);
  };
  useActs([
    { id: 'add-desk', group: all.group, key: 'N', label: t.add, run: add },
    ...setup.desks.map((desk) => ({ id: `edit-${desk.id}`, group: all.group, label: fill(t.editOf, { number: desk.number }), run: () => open(desk.id) })),
    ...(live.data?.desks ?? []).filter(({ state }) => state !== 'closed').map((desk) => ({ id: `close-${desk.id}`, group: all.group, label: fill(t.closeOf, { number: desk.number }), run: () => setClosing(desk) })),
  ]);
  const nowOf = (id: string): Desk | undefined => live.data?.desks.find((desk) => desk.id === id);
  const whoAt = (desk: Desk | undefined): DeskStaff | undefined => people.data?.staff.find(({ staffId }) => desk?.staffId === staffId);
  const openDesks = live.data?.desks.filter(({ state, kind }) => state !== 'closed' && kind === 'desk').length ?? 0;
  const row = (place: DeskPlace) => {
    const desk = nowOf(place.id);
    const who = whoAt(desk);
    const state = desk?.state ?? 'closed';
    const since = desk?.since ?? null;
    const today = since !== null && stockholmDate(new Date(since)) === stockholmDate(now);
    return (
      <tr key={place.id} data-chosen={place.id === chosen?.id || undefined}>
        <th scope="row">{place.number}{place.kind === 'room' && ` (${t.room})`}</th>
        <td><Icon name={stateIcon[state]} size="small" /> {t.states[state]}{since && ` ${fill(t.since, { time: today ? formatTime(since, locale) : `${formatWeekday(since, locale)} ${formatTime(since, locale)}` })}`}{since && !today && <b> {t.left}</b>}{!desk && live.data && ` · ${t.unsaved}`}</td>
        <td>{who ? <><AgencyMark agency={who.agencyId} /> {who.displayName}</> : (desk?.staffId ?? t.nobody)}</td>
        <td>{lettersOf(desk && desk.state !== 'closed' ? desk.queueIds : place.queueIds, setup) || all.none}</td>
        <td>{desk?.languages.map((code) => languageName(code, locale)).join(', ')}</td>
        <td className={styles.acts}>
          {desk && state !== 'closed' && <Button variant="row" size="row" aria-label={fill(t.closeOf, { number: place.number })} onPress={() => setClosing(desk)}>{t.close}</Button>}
          <Button variant="row" size="row" aria-label={fill(t.editOf, { number: place.number })} aria-expanded={place.id === chosen?.id} onPress={() => open(place.id === chosen?.id ? null : place.id)}>{t.edit}</Button>
        </td>
      </tr>
    );
  };
  if (live.error && !live.data) return <ErrorState title={all.failed} detail={live.error.refusal.requestId} actions={<Button onPress={() => void live.refetch()}>{all.again}</Button>}>{live.error.refusal.text[locale]}</ErrorState>;
  if (!live.data) return <Skeleton rows={6} label={all.loading} />;
  return (
    <>
      <section className={styles.part} aria-labelledby="diskar">
        <header className={styles.head}><div><h2 id="diskar">{t.title}</h2><p className={styles.soft} role="status">{fill(t.lead, { open: openDesks, all: setup.desks.filter(({ kind }) => kind === 'desk').length })}</p></div><Button icon="plus" kbd="N" onPress={add}>{t.add}</Button></header>
        <div className={chosen ? styles.beside : undefined}>
          <div className={styles.scrolled} role="region" aria-label={t.title} tabIndex={0}>
            <table className={styles.table}>
              <thead><tr><th scope="col">{t.number}</th><th scope="col">{t.state}</th><th scope="col">{t.who}</th><th scope="col">{t.serves}</th><th scope="col">{t.languages}</th><th scope="col"><span className="sr">{t.acts}</span></th></tr></thead>
              <tbody>{setup.desks.map(row)}</tbody>
            </table>
          </div>
          {chosen && <DeskForm key={chosen.id} hand={hand} desk={chosen} onClose={() => open(null)} />}
        </div>
      </section>
      <StaffPart staff={people.data?.staff ?? null} error={people.data ? null : people.error} again={() => void people.refetch()} setup={setup} />
      {closing && <CloseDeskDialog desk={closing} name={placeName(closing, locale)} who={whoAt(closing)?.displayName ?? closing.staffId ?? t.nobody} onClose={() => setClosing(null)} />}
    </>
  );
};
