/** Finds a Chromium for the browser journeys; installs Debian's when that is possible. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { step, stop } from './progress.mjs';
import { causeOf, run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser, or undefined. `CHROMIUM_PATH` comes first. */
export function findChromium(env = process.env, exists = existsSync) {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [env.CHROMIUM_PATH, ...candidates, ...elsewhere].find((path) => path && exists(path));
}

const please = 'install Chromium or Chrome, or set CHROMIUM_PATH to one';

async function installFromDebian() {
  await run('apt-get', ['update', '-qq']);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  if (result.code !== 0)
    stop(`No browser was found and none could be installed, because ${causeOf(result)}: ${please}.`);
}

/** The path of a browser; stops with one sentence when there is none and none can be installed. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    stop(`The browser journeys need a browser: ${please}.`);
  await step('Install Chromium', installFromDebian);
  return findChromium() ?? stop(`The browser journeys need a browser: ${please}.`);
}
