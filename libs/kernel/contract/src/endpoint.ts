import type { z } from 'zod';
import type { May } from './subject';

/** `anyone`: no session. `device`: a paired kiosk or board. `signed-in`: any member of staff that the house knows. Else a permission on a subject. */
export type Can = May | 'anyone' | 'device' | 'signed-in';

/** What the journal writes when the endpoint is used: reads of personal data are acts too (SFB 114 kap. 13 §). */
export type JournalRule = { readonly act: string; readonly fields: string };

export type Endpoint<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/${string}`;
  readonly can: Can;
  readonly input: I;
  readonly output: O;
  readonly summary: string;
  /** Set on a GET that shows personal data: the door writes who looked at what. */
  readonly journal?: JournalRule;
  /** Set on a GET whose answer is large, the same for everyone and about nobody: a browser keeps it, and asks whether it still holds. */
  readonly kept?: true;
  /** Most requests a minute from one address, where guessing must not pay. */
  readonly perMinute?: number;
  /** Bytes that its body may be, where a form's half megabyte is too little. */
  readonly bodyLimit?: number;
};

/** One endpoint, said once: the controller, the browser client, the OpenAPI export and the door all read this value. */
export const endpoint = <I extends z.ZodType, O extends z.ZodType>(it: Endpoint<I, O>): Endpoint<I, O> => it;

export type Api = Readonly<Record<string, Endpoint>>;
