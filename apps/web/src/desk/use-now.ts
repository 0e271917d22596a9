import { useEffect, useState } from 'react';

/** The time, renewed four times a minute: elapsed minutes turn over without a reload. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const clock = window.setInterval(() => setNow(new Date()), 15_000);
    return () => window.clearInterval(clock);
  }, []);
  return now;
};
