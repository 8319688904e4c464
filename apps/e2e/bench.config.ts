import { defineConfig } from '@playwright/test';
import journeys from './playwright.config';

/** The patient's form, measured in a real browser against the server as `npm start` runs it: `npm run -s bench -- patient`. */
export default defineConfig({
  ...journeys,
  testDir: 'bench',
  testMatch: '*.bench.ts',
  outputDir: '../../tmp/bench',
  workers: 1,
  timeout: 3_600_000,
  reporter: './bench/figures-alone.ts',
});
