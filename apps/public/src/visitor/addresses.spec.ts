import { devicesApi, waitingRoomApi } from '@desk/visits/contract';
import * as addresses from './addresses';

test.each(Object.entries(addresses))('%s stands where the contract says', (name, address) => {
  const endpoint = Object.entries({ ...devicesApi, ...waitingRoomApi }).find(([known]) => known === name)?.[1];
  expect(address).toEqual({ method: endpoint?.method, path: endpoint?.path });
});
