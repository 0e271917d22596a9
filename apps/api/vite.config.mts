import { defineConfig } from 'vite';

// One ESM file for Node; every npm package stays outside it and is loaded from node_modules.
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/api',
  resolve: { tsconfigPaths: true },
  ssr: { external: true, noExternal: [/^@desk\//] },
  build: {
    ssr: 'src/main.ts',
    outDir: '../../dist/apps/api',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'main.mjs' } },
  },
});
