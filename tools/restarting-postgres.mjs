// A throw-away cluster that its parent may stop and start again: it says `{ url }` when it is up, and hears `stop`, `start` and `end`. For tests of what a restart does.
import './node24.mjs';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { startPostgres } from './embedded-postgres.mjs';
import { temporaryDir } from './throw-away.mjs';

const [dataDir, password] = [temporaryDir(), randomBytes(18).toString('base64url')];
let server;
const acts = {
  start: async () => {
    server = await startPostgres({ dataDir, password, hasty: true, port: server?.port });
    return { url: server.url };
  },
  stop: async () => {
    await server.stop();
    return { url: null };
  },
  end: async () => {
    await server.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
    process.exit(0);
  },
};
process.on('message', async (act) => process.send(await acts[act]()));
process.on('disconnect', acts.end);
process.send(await acts.start());
