import { useCallback, useEffect, useState } from 'react';
import type { MyTicket, VisitorLanguage, VisitorStep } from '@desk/visits/contract';
import { getMyTicket, stepMyTicket } from '../visitor/addresses';
import { NoAnswer, askHouse } from '../visitor/house';
import { languageOf, languages, swedish } from '../visitor/languages';
import { clockOf } from '../visitor/queue-words';
import { useHouse } from '../visitor/use-house';
import { useLine } from '../visitor/use-line';
import { useNow } from '../visitor/use-now';
import { useVisitorTexts } from '../visitor/use-texts';
import { useVisitorPage } from '../visitor/use-visitor-page';
import { CalledView } from './called-view';
import { LanguageDialog } from './language.dialog';
import { LeaveDialog } from './leave.dialog';
import { PhoneFrame } from './phone-frame';
import { OverView, ParkedView, ServedView } from './quiet-views';
import { shownOf, tokenIn } from './ticket-picture';
import { useTellMe } from './use-tell-me';
import { WaitingView } from './waiting-view';

const STALE_AFTER_MS = 45_000;

/** "Min kölapp": the address's fragment holds the token, which no server and no log sees, and which is worth nothing once the visit is over. */
const MyTicketPage = () => {
  const [token, setToken] = useState(() => tokenIn(window.location.hash));
  useEffect(() => {
    const hear = () => setToken(tokenIn(window.location.hash));
    window.addEventListener('hashchange', hear);
    return () => window.removeEventListener('hashchange', hear);
  }, []);
  return <TicketOf key={token} token={token} />;
};
export default MyTicketPage;

const TicketOf = ({ token }: { readonly token: string | null }) => {
  const ask = useCallback(async (): Promise<MyTicket> => {
    if (token === null) throw new NoAnswer(404, 'NotFound', '');
    return askHouse(getMyTicket, { token });
  }, [token]);
  const [heard, askAgain] = useHouse(ask);
  const [chosen, setChosen] = useState<VisitorLanguage | null>(null);
  const [open, setOpen] = useState<'leave' | 'language' | null>(null);
  const [left, setLeft] = useState(false);
  const [busy, setBusy] = useState(false);
  const ticket = heard.answer;
  const { language, texts: t } = useVisitorTexts(chosen ?? languageOf(ticket?.language ?? null)?.code ?? 'sv');
  const info = languageOf(language) ?? swedish;
  const now = useNow(5_000);
  const shown = left ? 'left' : shownOf(ticket);
  const away = heard.state === 'away' || (ticket !== null && now.getTime() - heard.at > STALE_AFTER_MS);
  const tell = useTellMe(shown === 'turn' ? `${ticket?.ticketId} ${ticket?.calls}` : null);
  useVisitorPage(info, ticket ? `${shown === 'turn' ? t.mine.turn : t.mine.title}: ${ticket.number}` : t.mine.title);
  useLine({ auth: token && ticket && !left ? { as: 'ticket', token } : null, onNudge: askAgain, askEvery: 12_000, askEveryLive: 25_000, spread: 2_000, ...(ticket ? { own: ticket.ticketId } : {}) });

  const step = (which: VisitorStep) => {
    if (!token || busy) return;
    setBusy(true);
    setOpen(null);
    void askHouse(stepMyTicket, { token, step: which }).then(() => { if (which === 'leave') setLeft(true); }, () => undefined).finally(() => { setBusy(false); askAgain(); });
  };
  const frame = { t, info, office: ticket?.officeName ?? '', onLanguage: () => setOpen('language') };
  const dialogs = (
    <>
      {open === 'leave' && <LeaveDialog t={t} onStay={() => setOpen(null)} onLeave={() => step('leave')} />}
      {open === 'language' && <LanguageDialog label={t.mine.language} languages={languages} now={language} onClose={() => setOpen(null)} onChoose={(code) => { setChosen(code); setOpen(null); }} />}
    </>
  );
  const last = ticket ? clockOf(ticket.now, info.locale) : '';
  if (!ticket && heard.state !== 'gone' && !left) return <PhoneFrame {...frame}><OverView title={heard.state === 'away' ? t.states.offline : t.states.wait} text={heard.state === 'away' ? t.mine.offline : ''} /></PhoneFrame>;
  const shut = ticket?.hours.open === false && shown === 'over';
  switch (shown) {
    case 'turn': return ticket && <><CalledView {...frame} ticket={ticket} busy={busy} away={away} onMore={() => step('late')} />{dialogs}</>;
    case 'waiting': return ticket && <PhoneFrame {...frame}><WaitingView t={t} info={info} ticket={ticket} away={away} tell={tell} busy={busy} onLate={() => step('late')} onLeave={() => setOpen('leave')} />{dialogs}</PhoneFrame>;
    case 'parked': case 'missed': return ticket && <PhoneFrame {...frame}><ParkedView t={t} info={info} ticket={ticket} missed={shown === 'missed'} last={away ? last : null} busy={busy} onHere={() => step('here')} onLeave={() => setOpen('leave')} />{dialogs}</PhoneFrame>;
    case 'served': return ticket && <PhoneFrame {...frame}><ServedView t={t} ticket={ticket} />{dialogs}</PhoneFrame>;
    default: return <PhoneFrame {...frame}><OverView title={shown === 'left' ? t.mine.left : shut ? t.mine.closed : t.mine.over} text={shut ? '' : t.mine.overText} />{dialogs}</PhoneFrame>;
  }
};
