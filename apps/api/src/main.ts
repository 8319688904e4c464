import 'reflect-metadata';
import { createApplication } from './application';
import { readSettings } from './platform/settings';

try {
  const settings = readSettings(process.env);
  const app = await createApplication(settings);
  await app.listen(settings.port, settings.host);
} catch (error) {
  // Whatever stops the server from starting is one sentence for whoever starts it.
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
