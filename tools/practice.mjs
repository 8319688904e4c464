/** `npm run -s practice < practice.json`: opens a practice and prints the first passwords of its people. */
import { underNode24 } from './lib/node24.mjs';

await underNode24(import.meta.url, async () => (await import('./lib/open-practice.mjs')).openPractice());
