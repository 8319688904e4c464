import { removePractice, startPracticeServer } from './practice-server';

/** One practice for all journeys; its address and logins travel to the workers in the environment. */
export default async function startPractice(): Promise<() => Promise<void>> {
  const server = await startPracticeServer();
  process.env['E2E_PRACTICE'] = JSON.stringify({ url: server.url, folder: server.folder, demo: server.demo });
  return async () => {
    await server.stop();
    removePractice(server.folder);
  };
}
