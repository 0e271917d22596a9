import type { Client } from 'pg';
import type { Person } from './sign-in.ts';
import type { Twin } from './twin-process.ts';

/** The house that `tools/bench.mjs` has started. */
export type House = {
  readonly url: string;
  readonly metricsUrl: string;
  readonly apiPid: number;
  readonly postgresPid: number;
  /** The address of the role that owns the tables, which the twin uses too. */
  readonly ownerUrl: string;
  /** The superuser's, for checkpoints between the cases. */
  readonly adminUrl: string;
  /** Starts one more process of the application on the same house. */
  beside(name: string): Promise<{ readonly url: string; stop(): Promise<unknown> }>;
  /** Ends the application in order and starts it again on the same address. False when it is not ready in a minute. */
  restart(): Promise<boolean>;
};

/** Everything a case needs to prepare itself. */
export type Stage = {
  readonly house: House;
  readonly desk: Person;
  readonly handler: Person;
  readonly owner: Client;
  readonly twin: Twin;
  /** Lets the database write down and count what was prepared, so that it is not done while something is measured. */
  settle(): Promise<void>;
  readonly quick: boolean;
};
