import { useEffect, useState } from 'react';

/** The time, renewed twice a minute, so that what is due today says so without a reload. */
export const useNow = (): Date => {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const clock = window.setInterval(() => setNow(new Date()), 30_000);
    return () => window.clearInterval(clock);
  }, []);
  return now;
};
