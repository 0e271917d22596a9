import 'reflect-metadata';
import type { z } from 'zod';
import type { Endpoint } from '@desk/kernel/contract';
import type { Caller } from './caller';
import type { PairedDevice } from './sources';

export type Served = { readonly endpoint: Endpoint; readonly method: string };
const SERVES = Symbol('serves');
const bind = (endpoint: Endpoint, target: object, method: string): void => Reflect.defineMetadata(SERVES, [...servedBy(target), { endpoint, method }], target);

/**
 * Binds an endpoint of a contract to a controller method. The types check both what the method takes and what it answers; at run time the door
 * states the permission, reads the input, opens the unit of work and lets out only what the contract names.
 */
export const Serve =
  <I extends z.ZodType, O extends z.ZodType>(endpoint: Endpoint<I, O>) =>
  (target: object, method: string, _: { value?: (input: z.output<I>, caller: Caller) => Promise<z.input<O>> }): void => {
    bind(endpoint, target, method);
  };

/** As `Serve`, for an endpoint that anyone may call: there is no caller, and the work may touch the scope it names. */
export const ServeAnyone =
  <I extends z.ZodType, O extends z.ZodType>(endpoint: Endpoint<I, O>) =>
  (target: object, method: string, _: { value?: (input: z.output<I>) => Promise<z.input<O>> }): void => {
    bind(endpoint, target, method);
  };

/** As `Serve`, for an endpoint that a paired kiosk or board calls: the work may touch the device's office. */
export const ServeDevice =
  <I extends z.ZodType, O extends z.ZodType>(endpoint: Endpoint<I, O>) =>
  (target: object, method: string, _: { value?: (input: z.output<I>, device: PairedDevice) => Promise<z.input<O>> }): void => {
    bind(endpoint, target, method);
  };

/** What a device is given when it is paired: the answer, and the secret that the door puts in its cookie and nowhere else. */
export class Paired<T> {
  constructor(
    readonly answer: T,
    readonly secret: string,
  ) {}
}

/** As `ServeAnyone`, for the endpoint that pairs a device. */
export const ServePairing =
  <I extends z.ZodType, O extends z.ZodType>(endpoint: Endpoint<I, O>) =>
  (target: object, method: string, _: { value?: (input: z.output<I>) => Promise<Paired<z.input<O>>> }): void => {
    bind(endpoint, target, method);
  };

export const servedBy = (target: object): Served[] => Reflect.getMetadata(SERVES, target) ?? [];
