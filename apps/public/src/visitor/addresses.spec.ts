import { devicesApi, waitingRoomApi } from '@desk/visits/contract';
import * as addresses from './addresses';

test.each(Object.entries(addresses))('%s stands where the contract says', (name, address) => {
  const endpoint = Object.entries({ ...devicesApi, ...waitingRoomApi }).find(([known]) => known === name)?.[1];
  expect(address).toEqual({ method: endpoint?.method, path: endpoint?.path });
  // The pages send an address as it stands, and what they say in the body.
  expect(address.path).not.toContain(':');
  expect(['GET', 'POST']).toContain(address.method);
});
