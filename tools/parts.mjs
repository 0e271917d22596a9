// What the house is made of: the list of parts (SBOM, CycloneDX), and whether any of them has a known flaw.
import fs from 'node:fs';
import path from 'node:path';
import { childEnv, root, run } from './lib.mjs';

const npm = (words) => run('npm', words, { quiet: true, shell: process.platform === 'win32', env: { ...childEnv(), npm_config_loglevel: 'silent', npm_config_update_notifier: 'false' } });
const jsonIn = (output) => {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return undefined;
  }
};

/** Writes dist/parts.cdx.json: every package of the lockfile, without those for development, with version, licence and checksum. */
export async function writeParts() {
  const { code, output } = await npm(['sbom', '--package-lock-only', '--omit=dev', '--sbom-format=cyclonedx', '--sbom-type=application']);
  const parts = jsonIn(output);
  if (code || !parts?.components?.length) throw new Error(`npm sbom failed:\n${output}`);
  // The moment and the folder of the build say nothing about the parts.
  delete parts.metadata.timestamp;
  delete parts.serialNumber;
  parts.metadata.component.name = 'visam-gemensam-kundtjanst';
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  fs.writeFileSync(path.join(root, 'dist', 'parts.cdx.json'), `${JSON.stringify(parts, undefined, 1)}\n`);
  return parts.components.length;
}

/** Known flaws of level high and above. Answers `asked: false` when the registry does not answer, which is no verdict. */
export async function findFlaws() {
  const { output } = await npm(['audit', '--json', '--audit-level=high', '--fetch-retries=0', '--fetch-timeout=20000']);
  const report = jsonIn(output);
  if (!report?.vulnerabilities) return { asked: false, flaws: [] };
  const grave = Object.values(report.vulnerabilities).filter(({ severity }) => severity === 'high' || severity === 'critical');
  return { asked: true, flaws: grave.map(({ name, severity, range }) => `${name} ${range}: ${severity}`) };
}
