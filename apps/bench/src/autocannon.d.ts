/** The part of autocannon that the bench uses. */
declare module 'autocannon' {
  import type { EventEmitter } from 'node:events';

  type Wanted = { method?: string; path?: string; headers?: Record<string, string>; body?: string };
  type Options = {
    url: string;
    connections: number;
    /** Seconds. */
    duration?: number;
    /** Ends before the time is out when so many requests have been sent. */
    maxOverallRequests?: number;
    /** Milliseconds between looks at the clock. */
    sampleInt?: number;
    requests: { headers?: Record<string, string>; setupRequest(request: Wanted): Wanted; onResponse?(status: number, body: string): void }[];
  };
  /** Emits `response` (client, status, bytes, milliseconds) for every answer, and settles when the run has ended. */
  type Run = EventEmitter & PromiseLike<{ errors: number; timeouts: number }>;
  export default function autocannon(options: Options): Run;
}
