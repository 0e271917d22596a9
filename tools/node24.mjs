// First import of each command: installs when needed, then goes on under the Node that the lockfile pins.
// Installed packages must come by dynamic import() after this line, because static imports are resolved before it runs.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstall } from './install.mjs';
import { begun, root } from './lib.mjs';

const platform = process.platform === 'win32' ? 'win' : process.platform;
const pinned = path.join(
  root,
  'node_modules',
  `node-${platform}-${process.arch}`,
  'bin',
  platform === 'win' ? 'node.exe' : 'node',
);
const [major, minor] = process.versions.node.split('.').map(Number);

await ensureInstall();

const isPinned = () => fs.realpathSync(pinned) === fs.realpathSync(process.execPath);
if (fs.existsSync(pinned) && !process.env.DESK_REEXEC && !isPinned()) {
  const child = spawn(pinned, process.argv.slice(1), {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DESK_REEXEC: '1',
      DESK_BEGUN: String(begun),
      PATH: path.dirname(pinned) + path.delimiter + process.env.PATH,
    },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(signal ? 128 + os.constants.signals[signal] : code));
  await new Promise(() => {});
}
if (major < 24 || (major === 24 && minor < 11)) {
  console.error(
    `Needs Node 24.11 or newer: this is ${process.version}, and no pinned Node is installed for ${platform}-${process.arch}.`,
  );
  process.exit(1);
}
// The process that changed to this Node may be killed outright; then this one must end in order by itself.
if (process.env.DESK_REEXEC && process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
delete process.env.DESK_REEXEC; // programs that this one starts decide for themselves
