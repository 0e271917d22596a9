import { readFileSync, readdirSync } from 'node:fs';

const TICK_MS = 10; // Linux counts processor time in hundredths of a second
const readable = process.platform === 'linux';

/** The numbers of `/proc/<pid>/stat` after the name, which may hold spaces; empty when the process is gone. */
const statOf = (pid: number | string): string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  } catch {
    return [];
  }
};
/** `from` 11: itself; `to` 15: with its ended children. */
const ticks = (stat: string[], to: number): number => stat.slice(11, to).reduce((sum, it) => sum + Number(it), 0);

/** Processor time of a process in milliseconds; NaN where the system does not say. */
export const processorMs = (pid: number): number => (readable ? ticks(statOf(pid), 13) * TICK_MS : NaN);

/** The same for a process and all its children, ended ones too: PostgreSQL has one process a connection. */
export const familyProcessorMs = (pid: number): number => {
  if (!readable) return NaN;
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(statOf).filter((stat) => stat[1] === String(pid));
  return children.reduce((sum, stat) => sum + ticks(stat, 13), ticks(statOf(pid), 15)) * TICK_MS;
};

/** Resident memory of a process now and at its highest, in MB; NaN where the system does not say. */
export const memoryMb = (pid: number): { now: number; highest: number } => {
  const status = readable ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  const kB = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]) / 1000;
  return { now: kB('VmRSS'), highest: kB('VmHWM') };
};
