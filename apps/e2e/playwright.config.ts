import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
const chromium = process.env['CHROMIUM_PATH'] ?? places.find((path) => existsSync(path));

/** Journeys in a real browser against the server as `npm start` runs it. */
export default defineConfig({
  testDir: 'src',
  outputDir: '../../tmp/e2e',
  globalSetup: './src/start-practice.ts',
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../../tmp/e2e.json' }]],
  use: {
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      // Debian's Chromium refuses its sandbox to root; the background lookups would only fail on a closed network.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  },
});
