import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

const root = path.resolve(__dirname, '..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
type Service = {
  image: string;
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  healthcheck?: { test: string[] };
  deploy?: { replicas: number };
  ports?: string[];
};
type Compose = { services: Record<string, Service>; volumes: Record<string, unknown> };

const composeText = read('docker-compose.yml');
const compose = parse(composeText, { merge: true }) as Compose;
const example = read('.env.example');
const explained = new Set([...example.matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name));
const service = (name: string): Service => {
  const found = compose.services[name];
  if (!found) throw new Error(`no service ${name}`);
  return found;
};

test('the production shape has a database, replicas, a worker, a provider and a proxy', () => {
  expect(Object.keys(compose.services).sort()).toEqual(['api', 'keycloak', 'postgres', 'proxy', 'worker']);
  expect(service('postgres').image).toBe('postgres:18');
  expect(service('api').deploy?.replicas).toBeGreaterThan(1);
  expect(service('worker').environment?.DESK_ROLE).toBe('worker');
});

test('each setting that the application gets is explained in .env.example', () => {
  const used = ['api', 'worker'].flatMap((name) => Object.keys(service(name).environment ?? {}));
  const asked = [...composeText.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
  for (const name of [...used, ...asked]) expect(explained).toContain(name);
});

test('each setting that the application and the launcher read is explained in .env.example', () => {
  const config = read('libs/platform/server/src/config.ts');
  const schema = [...config.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name]) => name);
  const launcher = [...read('tools/settings.mjs').matchAll(/(?:value|check)\('([A-Z_]+)'/g)].map(([, name]) => name);
  expect(schema.length).toBeGreaterThan(10);
  for (const name of [...schema, ...launcher]) expect(explained).toContain(name);
});

test('only the worker knows the password of the role that owns the tables', () => {
  expect(service('worker').environment).toHaveProperty('DATABASE_MIGRATION_URL');
  expect(service('api').environment).not.toHaveProperty('DATABASE_MIGRATION_URL');
});

test('only the proxy is open to the outside, and it does not know the port of the metrics', () => {
  expect(Object.keys(compose.services).filter((name) => service(name).ports)).toEqual(['proxy']);
  expect(read('docker/Caddyfile')).not.toContain(service('api').environment?.METRICS_PORT);
});

test('the demo cannot come along to production', () => {
  for (const name of ['api', 'worker']) {
    expect(service(name).environment).toMatchObject({ NODE_ENV: 'production' });
    expect(Object.keys(service(name).environment ?? {}).filter((key) => key.startsWith('DEMO_'))).toEqual([]);
  }
  expect(read('Dockerfile')).not.toContain('apps/identity');
});

test('files that the composition and the image name exist, and the image does not run as root', () => {
  const mounted = Object.values(compose.services)
    .flatMap(({ volumes }) => volumes ?? [])
    .map((one) => one.split(':')[0] ?? '')
    .filter((one) => one.startsWith('./'));
  const checks = Object.values(compose.services)
    .flatMap(({ healthcheck }) => healthcheck?.test ?? [])
    .filter((word) => word.endsWith('.mjs'));
  const dockerfile = read('Dockerfile');
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, names]) => (names ?? '').split(' '));
  const ran = [...dockerfile.matchAll(/^RUN node (\S+)/gm)].map(([, file]) => file ?? '');
  for (const file of [...mounted, ...checks, ...copied, ...ran])
    expect([file, fs.existsSync(path.join(root, file))]).toEqual([file, true]);
  for (const file of checks) expect(copied).toContain(file);
  expect(dockerfile).toMatch(/^USER node$/m);
  expect(dockerfile).toContain('dist/apps/api/main.mjs');
  expect(read('apps/api/vite.config.mts')).toMatch(/outDir: '..\/..\/dist\/apps\/api'[\s\S]*input: \{ main: [\s\S]*entryFileNames: '\[name\].mjs'/);
});

test('the provider of the composition sends people back to where the application expects them', () => {
  const realm = JSON.parse(read('docker/keycloak/realm.json')) as { clients: [{ redirectUris: string[] }] };
  const callback = /CALLBACK = '([^']+)'/.exec(read('tools/stack.mjs'))?.[1];
  expect(realm.clients[0].redirectUris).toEqual([`\${PUBLIC_URL}${callback}`]);
});

test('what the image runs needs no development package', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const rooms = fs.readdirSync(path.join(root, 'libs')).filter((room) => room !== 'testing');
  const folders = ['apps/api/src', ...rooms.flatMap((room) => [`libs/${room}/contract`, `libs/${room}/server`])].filter(
    (folder) => fs.existsSync(path.join(root, folder)),
  );
  const files = folders.flatMap((folder) =>
    fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  );
  const loaded = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .flatMap((file) =>
      [...read(file).matchAll(/^(?:import|export) (?!type )(?:[^'";]*? from )?'([^'.][^']*)'/gm)].map(([, name = '']) => ({
        file,
        name,
      })),
    )
    .filter(({ name }) => !name.startsWith('node:') && !name.startsWith('@desk/'))
    .map(({ file, name }) => ({ file, name: name.split('/', name.startsWith('@') ? 2 : 1).join('/') }));
  expect(loaded.length).toBeGreaterThan(20);
  expect(loaded.filter(({ name }) => !dependencies[name])).toEqual([]);
});
