import { useEffect, useState } from 'react';

/** The value once it has stood still for so many milliseconds; 0: at once. For work that is too heavy for every key. */
export const useSettled = <T,>(value: T, milliseconds: number): T => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (milliseconds === 0) return;
    const timer = window.setTimeout(() => setSettled(value), milliseconds);
    return () => window.clearTimeout(timer);
  }, [value, milliseconds]);
  return milliseconds === 0 ? value : settled;
};
