import type { devicesApi, waitingRoomApi } from '@desk/visits/contract';
import type { Address } from './house';

/** Where visitors' pages ask. The contract's own words, without its schemas: a test holds the two together. */
export const pairDevice: Address<typeof devicesApi.pairDevice> = { method: 'POST', path: '/device/pairings' };
export const getThisDevice: Address<typeof devicesApi.getThisDevice> = { method: 'GET', path: '/device' };
export const askForHelp: Address<typeof devicesApi.askForHelp> = { method: 'POST', path: '/device/help' };
export const printTicket: Address<typeof devicesApi.printTicket> = { method: 'POST', path: '/device/prints' };
export const listOffices: Address<typeof waitingRoomApi.listOffices> = { method: 'GET', path: '/public/offices' };
export const getKiosk: Address<typeof waitingRoomApi.getKiosk> = { method: 'GET', path: '/device/queue' };
export const takeTicket: Address<typeof waitingRoomApi.takeTicket> = { method: 'POST', path: '/device/tickets' };
export const getBoard: Address<typeof waitingRoomApi.getBoard> = { method: 'GET', path: '/device/board' };
export const getMyTicket: Address<typeof waitingRoomApi.getMyTicket> = { method: 'POST', path: '/public/ticket' };
export const stepMyTicket: Address<typeof waitingRoomApi.stepMyTicket> = { method: 'POST', path: '/public/ticket/steps' };
