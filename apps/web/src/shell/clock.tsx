import { useEffect, useState } from 'react';
import { dayWords, timeWords, useShellTexts } from './shell-texts';
import styles from './shell.module.css';

/** The day and the time in Sweden. Turns with the minute. */
export const Clock = () => {
  const { locale } = useShellTexts();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = window.setTimeout(() => setNow(new Date()), 60_000 - (now.getTime() % 60_000) + 50);
    return () => window.clearTimeout(timer);
  }, [now]);
  return <time className={styles.clock} dateTime={now.toISOString().slice(0, 16)}>{dayWords(now, locale)} <b>{timeWords(now, locale)}</b></time>;
};
