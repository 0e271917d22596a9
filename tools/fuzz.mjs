// npm run fuzz: 20 000 seeded requests made from the OpenAPI export against the whole house. `-- 50000 7`: so many, from that seed. The tests send 3 000.
import './node24.mjs';

const [requests = '20000', seed] = process.argv.slice(2);
Object.assign(process.env, { FUZZ_REQUESTS: requests, FUZZ_TELL: '1', ...(seed ? { FUZZ_SEED: seed } : {}) });
process.argv.splice(2, Infinity, 'apps/api/test/fuzz.db.spec.ts');
await import('./jest.mjs');
