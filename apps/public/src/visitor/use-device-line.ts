import { useEffect } from 'react';
import { useLine } from './use-line';

const asDevice = { as: 'device' };
type DeviceLine = { readonly gone: boolean; readonly onDevice: () => void; readonly onNudge: () => void; readonly askEvery: number; readonly askEveryLive: number; readonly spread?: number };

/** The one line of a kiosk or board: what concerns the device itself (changed, revoked) goes to `onDevice`, the rest to `onNudge`. */
export const useDeviceLine = ({ gone, onDevice, onNudge, ...rest }: DeviceLine): void => {
  useLine({ ...rest, auth: asDevice, onNudge: (topic) => (topic === 'devices' ? onDevice() : onNudge()) });
  useEffect(() => { if (gone) onDevice(); }, [gone, onDevice]);
};
