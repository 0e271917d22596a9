// How much script a page must load before it works, and the limit that the build holds it to.
import { gzipSync } from 'node:zlib';

/**
 * A Vite plugin: sums the gzipped size of the entry script and of everything it imports at once,
 * prints it, and fails the build over `limit` kB (1 kB = 1000 bytes).
 */
export function firstLoad({ name, limit }) {
  return {
    name: 'first-load',
    apply: 'build',
    writeBundle(_, bundle) {
      const seen = new Set();
      const visit = (file) => {
        const chunk = bundle[file];
        if (!chunk || chunk.type !== 'chunk' || seen.has(file)) return;
        seen.add(file);
        chunk.imports.forEach(visit);
      };
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) visit(chunk.fileName);
      const size = [...seen].reduce((sum, file) => sum + gzipSync(bundle[file].code).length, 0) / 1000;
      const line = `${name}: first load ${size.toFixed(1)} kB of script (gzip), limit ${limit} kB`;
      if (size > limit) this.error(line);
      console.log(line);
    },
  };
}
