// How much script a page must load before it works, and the limit that the build holds it to.
import { gzipSync } from 'node:zlib';

/**
 * A Vite plugin: sums the gzipped size of the entry script, of the page that people open first (`page`, the end of its
 * file name) and of everything these import at once, prints it, and fails the build over `limit` kB (1 kB = 1000 bytes).
 */
export function firstLoad({ name, limit, page = '' }) {
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
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && (chunk.isEntry || (page && chunk.facadeModuleId?.endsWith(page)))) visit(chunk.fileName);
      if (page && ![...seen].some((file) => bundle[file].facadeModuleId?.endsWith(page))) this.error(`${name}: ${page} has no script of its own to measure`);
      const size = [...seen].reduce((sum, file) => sum + gzipSync(bundle[file].code).length, 0) / 1000;
      const line = `${name}: first load ${size.toFixed(1)} kB of script (gzip), limit ${limit} kB`;
      if (size > limit) this.error(line);
      console.log(line);
    },
  };
}
