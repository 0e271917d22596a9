import type { waitingRoomApi } from '@desk/visits/contract';
import type { z } from 'zod';
import { listOffices } from './visitor/addresses';
import { askHouse } from './visitor/house';

export type Offices = z.output<typeof waitingRoomApi.listOffices.output>;
/** An office as everyone may see it. */
export type Office = Offices['offices'][number];

/** The offices and their hours. @throws NoAnswer */
export const fetchOffices = (): Promise<Offices> => askHouse(listOffices, {});
