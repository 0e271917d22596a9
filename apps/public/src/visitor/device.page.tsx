import { Suspense, lazy, useEffect } from 'react';
import { getThisDevice } from './addresses';
import { askHouse } from './house';
import { swedish } from './languages';
import { PairingPage } from './pairing.page';
import { useHouse } from './use-house';
import { useVisitorPage } from './use-visitor-page';

const Kiosk = lazy(async () => ({ default: (await import('../kiosk/kiosk.page')).KioskPage }));
const Board = lazy(async () => ({ default: (await import('../board/board.page')).BoardPage }));
const paths = { kiosk: '/besok/kiosk', board: '/besok/tavla' } as const;
const ask = () => askHouse(getThisDevice, {});

/** A kiosk or a board: what it is paired as decides. One that is not paired, or no longer, asks for a code. */
const DevicePage = () => {
  const [heard, askAgain] = useHouse(ask);
  const device = heard.answer;
  useVisitorPage(swedish, 'Gemensam kundtjänst');
  const found = device !== null;
  useEffect(() => {
    // Until it knows what it is, and now and then afterwards: a screen that is taken out of use says so whatever else it hears.
    const timer = setInterval(askAgain, found ? 60_000 : 5_000);
    return () => clearInterval(timer);
  }, [askAgain, found]);
  useEffect(() => {
    // The address says what the screen is, so that a bookmark of the other kind does no harm.
    if (device && window.location.pathname !== paths[device.kind]) window.history.replaceState(null, '', paths[device.kind]);
  }, [device]);
  if (heard.state === 'gone') return <PairingPage onPaired={askAgain} />;
  if (!device) return <PairingPage onPaired={askAgain} waiting />;
  return <Suspense fallback={null}>{device.kind === 'kiosk' ? <Kiosk device={device} onDevice={askAgain} /> : <Board device={device} onDevice={askAgain} />}</Suspense>;
};
export default DevicePage;
