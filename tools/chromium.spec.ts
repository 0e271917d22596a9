import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findChromium } from './chromium.mjs';

const kept = { ...process.env };
let folder: string;

function program(name: string) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, '#!/bin/sh\n', { mode: 0o755 });
  return file;
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chromium-'));
  process.env.PATH = folder;
  delete process.env.CHROME_BIN;
});
afterEach(() => {
  jest.restoreAllMocks();
  process.env = { ...kept };
  fs.rmSync(folder, { recursive: true, force: true });
});

test('CHROME_BIN comes first, then chromium, then Chrome on PATH', async () => {
  const chrome = program('google-chrome');
  expect(await findChromium()).toBe(chrome);
  const chromium = program('chromium');
  expect(await findChromium()).toBe(chromium);
  process.env.CHROME_BIN = program('my-own');
  expect(await findChromium()).toBe(path.join(folder, 'my-own'));
});

test('a CHROME_BIN that is no program is said, not passed over', async () => {
  program('chromium');
  process.env.CHROME_BIN = path.join(folder, 'gone');
  await expect(findChromium()).rejects.toThrow(/^CHROME_BIN names .*gone/);
});

test('without a browser an ordinary person is told in one line what to install', async () => {
  jest.spyOn(process, 'getuid').mockReturnValue(1000);
  await expect(findChromium()).rejects.toThrow(/^No Chromium found: install it .*$/);
});
