import { defineConfig } from '@playwright/test';

/** The journeys need a house that is up: `npm test` and `node tools/journeys.mjs` start one and say where it is. */
const told = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: make the journeys with "npm test" or "node tools/journeys.mjs".`);
  return value;
};

export default defineConfig({
  testDir: './journeys',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results/journeys',
  // One browser at a time: the journeys share one house, and its people.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL: told('DESK_URL'),
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: told('CHROME_BIN'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
});
