import { useEffect, useState } from 'react';
import type { VisitId } from '@desk/kernel/contract';
import { isAskedAboutDemand } from '@desk/statistics/web';

/** Milliseconds after which the house is asked: the visit itself comes first. */
const AFTER = 600;

/** Is the person at the desk asked about demand when this visit ends? Known before the button is pressed, so that ending waits for nothing. */
export const useDemandAsked = (visitId: VisitId): boolean => {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    let over = false;
    const know = (it: boolean) => { if (!over) setAsked(it); };
    // A house that cannot say so asks nobody: the visit ends as any other.
    const timer = window.setTimeout(() => void isAskedAboutDemand(visitId).then(know, () => know(false)), AFTER);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [visitId]);
  return asked;
};
