import { useState, type FormEvent } from 'react';
import { pairDevice } from './addresses';
import { Key } from './key';
import { NoAnswer, askHouse } from './house';
import styles from './pairing.module.css';
import { Mark, Scene } from './scene';
import shared from './visitor.module.css';

const DIGITS = 8;
type PairingProps = { readonly onPaired: () => void; /** The house has not answered yet. */ readonly waiting?: boolean };

/** For the office manager: the screen is not paired, and takes a code. In Swedish with English beside, since staff read it. */
export const PairingPage = ({ onPaired, waiting }: PairingProps) => {
  const [code, setCode] = useState('');
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const pair = (event: FormEvent) => {
    event.preventDefault();
    if (busy || code.length < DIGITS) return;
    setBusy(true);
    void askHouse(pairDevice, { code }).then(onPaired, (error: unknown) => {
      setCode('');
      setSaid(error instanceof NoAnswer && error.text !== '' ? error.text : 'Servern svarar inte. Kontrollera nätet och försök igen.');
    }).finally(() => setBusy(false));
  };
  const put = (digit: string) => { setSaid(''); setCode((before) => (before + digit).slice(0, DIGITS)); };
  return (
    <div className={styles.page}>
      <header className={`${shared.sky} ${styles.sky}`}>
        <div className={shared.where}><Mark /><span>Gemensam kundtjänst</span></div>
        <h1>{waiting ? 'Ett ögonblick' : 'Koppla skärmen'}</h1>
        <p>{waiting ? 'Skärmen söker kontakt.' : 'Skriv koden som kontorschefen får under Köinställningar, Skärmar.'} <span lang="en">{waiting ? 'One moment.' : 'Enter the code from the office manager.'}</span></p>
        <Scene />
      </header>
      {!waiting && (
        <main className={styles.main}>
          <form onSubmit={pair}>
            <label className={styles.label} htmlFor="code">Kod, åtta siffror</label>
            <input id="code" className={styles.code} inputMode="numeric" autoComplete="off" autoFocus value={code.replace(/^(\d{4})(\d)/, '$1 $2')} aria-describedby="said" onChange={(event) => { setSaid(''); setCode(event.target.value.replaceAll(/\D/g, '').slice(0, DIGITS)); }} />
            <p id="said" role="alert" className={styles.said}>{said}</p>
            <div className={styles.keys}>
              {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => <Key key={digit} onPress={() => put(digit)}>{digit}</Key>)}
              <Key aria-label="Ta bort sista siffran" onPress={() => setCode(code.slice(0, -1))}>⌫</Key>
              <Key onPress={() => put('0')}>0</Key>
              <button type="submit" className={`${shared.key} ${shared.main}`} aria-disabled={busy || code.length < DIGITS || undefined}><span>Koppla</span></button>
            </div>
          </form>
        </main>
      )}
    </div>
  );
};
