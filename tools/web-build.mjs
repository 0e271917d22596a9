// The build that both browser applications share.
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoad } from './first-load.mjs';

/** Zod describes its schemas as JSON Schema, which only the server's OpenAPI export asks for: browsers are spared its 5 kB. Called all the same, it answers itself. */
const withoutJsonSchema = {
  name: 'without-json-schema',
  transform(code, id) {
    if (!/\/zod\/v4\/core\/(to-json-schema|json-schema-processors)\.js$/.test(id)) return null;
    const names = [...code.matchAll(/^export (?:function|const|class) (\w+)/gm)].map(([, name]) => `leftOut as ${name}`);
    return { code: `const leftOut = () => leftOut;\nexport { ${names.join(', ')} };\n`, map: null };
  },
};

/** A Vite configuration for the browser application in `root`, served under `base`, with a limit in kB for its first load. */
export function webBuild({ root, base, limit, page }) {
  const name = path.basename(root);
  const api = 'http://127.0.0.1:3000';
  return defineConfig({
    root,
    base,
    cacheDir: `../../node_modules/.vite/${name}`,
    plugins: [react(), withoutJsonSchema, firstLoad({ name, limit, page })],
    resolve: { tsconfigPaths: true },
    server: { host: '127.0.0.1', proxy: { '/api': api, '/socket.io': { target: api, ws: true } } },
    build: {
      outDir: `../../dist/apps/${name}`,
      emptyOutDir: true,
      sourcemap: true,
      target: 'baseline-widely-available',
      chunkSizeWarningLimit: 1000,
      // Contracts and lists of lazy pages only declare: what a page does not use of them need not be loaded.
      rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/libs\/[^/]+\/(contract\/src\/|web\/src\/.*\/lazy-\w+\.ts$)/, sideEffects: false }] } },
    },
  });
}
