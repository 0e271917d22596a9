import { useSyncExternalStore } from 'react';

/** `connecting`: for the first time. `live`: changes by others come by themselves. `reconnecting`: asked for now and then. `offline`: the browser has no network. */
export type Connection = { readonly state: 'connecting' | 'live' | 'reconnecting' | 'offline'; readonly since: Date };

let connection: Connection = { state: 'connecting', since: new Date() };
const listeners = new Set<() => void>();

export const setConnection = (state: Connection['state']): void => {
  if (state === connection.state) return;
  connection = { state, since: new Date() };
  listeners.forEach((hear) => hear());
};

export const connectionNow = (): Connection => connection;

const listen = (hear: () => void) => {
  listeners.add(hear);
  return () => void listeners.delete(hear);
};

/** How this browser hears of what others do, and since when. */
export const useConnection = (): Connection => useSyncExternalStore(listen, connectionNow);
