// Guards against half-served platform packages: a registry may list a package's builds for other systems without serving
// them; `npm install` then writes a lockfile that `npm ci` refuses elsewhere.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib.mjs';

const nameOf = (place) => place.split('node_modules/').pop();

/** One sentence for each optional package that a locked package asks for and the lockfile lacks. */
export function missingFromLock(lock) {
  const names = new Set(Object.keys(lock.packages).map(nameOf));
  return Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${nameOf(place) || 'the project'} asks for ${name}, which is not in package-lock.json.`),
  );
}

/** One sentence for each locked package that came from somewhere else than a registry, or without a checksum. */
export const unsealed = (lock) =>
  Object.entries(lock.packages)
    .filter(([place, entry]) => place.includes('node_modules/') && !entry.link && !entry.integrity && !entry.inBundle)
    .map(([place]) => `${nameOf(place)} has no checksum in package-lock.json.`);

export const checkLock = () => {
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return [...missingFromLock(lock), ...unsealed(lock)];
};
