// npm starts a shell that starts the launcher. When npm is killed outright, nobody tells the launcher; this does.
import fs from 'node:fs';

/** The parent of a process, on Linux; undefined elsewhere and when the process is gone. */
function parentOf(pid) {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

const chain = () => `${process.ppid} ${parentOf(process.ppid)}`;

/** Calls `whenGone` once if this was started by npm and npm, or the shell between, no longer is there. */
export function watchNpm(whenGone) {
  if (!process.env.npm_lifecycle_event) return;
  const began = chain();
  const timer = setInterval(() => {
    if (chain() === began) return;
    clearInterval(timer);
    whenGone();
  }, 250);
  timer.unref();
}
