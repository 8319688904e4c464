import { underNode24 } from './lib/node24.mjs';

await underNode24(import.meta.url, async () => (await import('./lib/verify.mjs')).verify(process.argv.slice(2)));
