import { useEffect, useRef, useState } from 'react';
import { idleStage, type IdleStage } from './idle';

/** Asks and forgets when nobody touches the kiosk. Any touch or key counts. */
export const useIdleStage = ({ screen, changed }: Parameters<typeof idleStage>[1], forget: () => void): IdleStage => {
  const [stage, setStage] = useState<IdleStage>('here');
  const act = useRef(forget);
  useEffect(() => { act.current = forget; }, [forget]);
  useEffect(() => {
    let last = Date.now();
    const touch = () => { last = Date.now(); setStage('here'); };
    const timer = setInterval(() => {
      const now = idleStage(Date.now() - last, { screen, changed });
      if (now !== 'forget') return setStage(now);
      touch();
      act.current();
    }, 500);
    const kinds = ['pointerdown', 'keydown'] as const;
    for (const kind of kinds) document.addEventListener(kind, touch);
    return () => {
      clearInterval(timer);
      for (const kind of kinds) document.removeEventListener(kind, touch);
    };
  }, [screen, changed]);
  return stage;
};
