/** `npm run build`: installs what is missing and builds what is stale, as `npm start` does before it starts. */
import { underNode24 } from './lib/node24.mjs';

await underNode24(import.meta.url, async () => {
  const { ensureInstalled } = await import('./lib/install.mjs');
  const { ensureBuilt } = await import('./lib/build.mjs');
  await ensureInstalled();
  await ensureBuilt();
});
