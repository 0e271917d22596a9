import 'reflect-metadata';
import type { z } from 'zod';
import type { EventKind } from '@desk/kernel/contract';
import type { Scope } from './database';

export type Hearing = { readonly event: string; readonly method: string; readonly room: string; readonly scopeOf: (data: unknown) => Scope; readonly parse: (data: unknown) => unknown };
export type Joining = { readonly event: string; readonly method: string };

const HEARS = Symbol('hears');
const JOINS = Symbol('joins');

/** Marks a method that hears an event after its commit, once, in a transaction of its own. `scopeOf` says which compartments that work may touch. */
export const Hears =
  <S extends z.ZodType>(room: string, kind: EventKind<string, S>, scopeOf: (data: z.output<S>) => Scope) =>
  (target: object, method: string, _: TypedPropertyDescriptor<(data: z.output<S>) => Promise<void>>): void => {
    const hearing: Hearing = { event: kind.name, method, room, scopeOf: (data) => scopeOf(kind.data.parse(data)), parse: (data) => kind.data.parse(data) };
    Reflect.defineMetadata(HEARS, [...hearingsOf(target), hearing], target);
  };

/** Marks a method that takes part in the very transaction that tells the event. For what must stand or fall with it. */
export const JoinsIn =
  <S extends z.ZodType>(kind: EventKind<string, S>) =>
  (target: object, method: string, _: TypedPropertyDescriptor<(data: z.output<S>) => Promise<void>>): void => {
    Reflect.defineMetadata(JOINS, [...joiningsOf(target), { event: kind.name, method }], target);
  };

export const hearingsOf = (target: object): Hearing[] => Reflect.getMetadata(HEARS, target) ?? [];
export const joiningsOf = (target: object): Joining[] => Reflect.getMetadata(JOINS, target) ?? [];
