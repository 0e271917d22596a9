import { useEffect, useMemo, useRef, useState } from 'react';
import type { BoardView, ThisDevice } from '@desk/visits/contract';
import { getBoard } from '../visitor/addresses';
import { askHouse } from '../visitor/house';
import { Pictogram } from '../visitor/pictogram';
import { swedish } from '../visitor/languages';
import { clockOf } from '../visitor/queue-words';
import { Mark } from '../visitor/scene';
import { useHouse } from '../visitor/use-house';
import { useDeviceLine } from '../visitor/use-device-line';
import { useNow } from '../visitor/use-now';
import { useVisitorPage } from '../visitor/use-visitor-page';
import shared from '../visitor/visitor.module.css';
import { messageOf } from './board-message';
import styles from './board.module.css';
import { firstCalls, heard, turn, type BoardCalls, type Call } from './calls';
import { useBoardSound } from './use-board-sound';

const STALE_AFTER_MS = 10_000;
const ask = () => askHouse(getBoard, {});
const dayWords = (now: Date): string => new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Stockholm' }).format(now);
const keyOf = ({ ticketId, calls }: BoardView['called'][number]): string => `${ticketId} ${calls}`;
const callsOf = ({ called, last }: BoardView): Call[] => [...called, ...last].map((it) => ({ key: keyOf(it), number: it.number, desk: it.desk, at: it.calledAt, language: it.language }));
const nobody: BoardView['called'] = [];
const turned = { left: styles.left, right: styles.right, ahead: '' } as const;

/** The board: who is called and where, the last six, message and clock. Always dark, numbers and desks only, no text under 52 px. */
export const BoardPage = ({ device, onDevice }: { readonly device: ThisDevice; readonly onDevice: () => void }) => {
  const [view, askAgain] = useHouse(ask);
  const [board, setBoard] = useState<BoardCalls | null>(null);
  const now = useNow();
  const at = now.getTime();
  useVisitorPage(swedish, 'Köskärm');
  // Fresh in ten seconds at the most: the socket says when, and the board asks anyway, so that it knows whether what it shows is true.
  useDeviceLine({ gone: view.state === 'gone', onDevice, onNudge: askAgain, askEvery: 4_000, askEveryLive: 6_000 });
  const seen = useRef<BoardView | null>(null);
  useEffect(() => {
    // What the house told, and the clock that lets the next call up: both come from outside.
    setBoard((before) => {
      const answer = view.answer;
      if (!answer || answer === seen.current) return before && turn(before, at);
      seen.current = answer;
      return before ? heard(before, callsOf(answer), new Set(answer.called.map(keyOf)), at) : firstCalls(callsOf(answer), at);
    });
  }, [view.answer, at]);
  const settings = device.board;
  const hours = view.answer?.hours ?? null;
  const stale = at - view.at > STALE_AFTER_MS;
  const call = board?.now ?? null;
  const called = view.answer?.called ?? nobody;
  const awaited = useMemo(() => new Set(called.map(keyOf)), [called]);
  const silent = useBoardSound(call, board?.since ?? 0, awaited, settings, !stale);
  const arrow = call && settings?.arrows[call.desk];
  const shut = hours !== null && !hours.open && !call && (board?.waiting.length ?? 0) === 0;

  return (
    <div className={`${styles.board} ${stale ? styles.stale : ''}`}>
      <header className={styles.head}><Mark /><span lang="sv">{device.office.name}</span><span className={styles.day}>{dayWords(now)}</span><time>{clockOf(now, 'sv-SE')}</time><h1 className={shared.hide}>Köskärm</h1></header>
      {shut ? <main className={styles.shut}><p>Vi har stängt</p>{hours.nextOpensAt && <p className={styles.opens}>Vi öppnar {dayWords(new Date(hours.nextOpensAt))} kl. {clockOf(hours.nextOpensAt, 'sv-SE')}</p>}</main> : (
        <>
          <main className={`${styles.now} ${silent && call && at - (board?.since ?? 0) < 8_000 ? styles.band : ''}`}>
            <h2>{stale ? `Sist uppropat${call ? `, kl. ${clockOf(call.at, 'sv-SE')}` : ''}` : call ? 'Nu är det din tur' : 'Välkommen'}</h2>
            {call ? (
              <>
                <p className={`${styles.number} ${shared.number}`}>{call.number}</p>
                <p className={styles.sign}><span>Disk {call.desk}</span><span className={styles.way}>{arrow && <span className={turned[arrow]}><Pictogram name="up" /></span>}<Pictogram name="desk" /></span></p>
              </>
            ) : <p className={styles.welcome}>Ta en kölapp, så visas ditt nummer här.</p>}
          </main>
          <section className={styles.last} aria-label="Nyss uppropade">
            <h2><span>Nyss</span><span>Disk</span></h2>
            <ol>{board?.last.map((it) => <li key={it.key}><span className={shared.number}>{it.number}</span><b><span className={shared.hide}>disk </span>{it.desk}</b></li>)}</ol>
          </section>
        </>
      )}
      <footer className={styles.message}>
        {stale ? <><Pictogram name="pause" /><span role="status">Skärmen uppdateras inte. Vi ropar upp ditt nummer.</span></> : <Message text={messageOf(settings?.message ?? '', hours, view.answer?.span ?? null, now)} />}
      </footer>
      <p className={shared.hide} aria-live="polite">{call && !stale ? `Nummer ${call.number}, disk ${call.desk}` : ''}</p>
    </div>
  );
};

const Message = ({ text }: { readonly text: string }) => (text === '' ? null : <><Pictogram name="info" /><span>{text}</span></>);
