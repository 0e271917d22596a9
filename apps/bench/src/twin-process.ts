import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

/** A value of the twin's statement: always the same, an id made for each request (the same for the same word), or said by the request. */
export type TwinValue = { readonly same: string | null } | { readonly fresh: string } | { readonly said: string };
/** `list`: the answer is all rows; else the first. */
export type TwinRoute = { readonly url: string; readonly text: string; readonly values: readonly TwinValue[]; readonly list?: boolean };

export type Twin = { readonly url: string; readonly pid: number; serve(route: TwinRoute): Promise<void>; stop(): Promise<void> };

/** Starts the twin as a process of its own, as the application is one. It ends with this process. */
export const startTwin = async (databaseUrl: string): Promise<Twin> => {
  const child = fork(path.join(import.meta.dirname, 'twin.ts'), { env: { ...process.env, TWIN_DATABASE_URL: databaseUrl }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const said = async (): Promise<{ port?: number }> => {
    const [message] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error('the twin ended')))])) as [{ port?: number }];
    return message;
  };
  const { port } = await said();
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    serve: async (route) => {
      const heard = said();
      child.send(route);
      await heard;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
};
