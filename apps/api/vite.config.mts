import { defineConfig } from 'vite';

// The application and the operator's commands, as ESM for Node; every npm package stays outside it and is loaded from node_modules.
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/api',
  resolve: { tsconfigPaths: true },
  ssr: { external: true, noExternal: [/^@desk\//] },
  build: {
    ssr: true,
    outDir: '../../dist/apps/api',
    emptyOutDir: true,
    target: 'node24',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { main: `${import.meta.dirname}/src/main.ts`, commands: `${import.meta.dirname}/src/commands/main.ts` },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
