import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A mail server that takes everything after so many refusals, to see a letter come again. */
export interface TestMailServer {
  readonly url: string;
  readonly letters: string[];
  close(): void;
}

/** What arrived, put together again: soft line ends and the two signs that addresses hold. */
const decoded = (letter: string): string =>
  letter
    .replaceAll('=\r\n', '')
    .replace(/(?:=[0-9A-F]{2})+/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));

function talk(socket: Socket, letters: string[], refuses: () => boolean): void {
  let letter: string | undefined;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 ready');
  socket.on('data', (chunk) => {
    if (letter !== undefined) {
      letter += chunk.toString();
      if (!letter.endsWith('\r\n.\r\n')) return;
      letters.push(decoded(letter));
      letter = undefined;
      say('250 taken');
    } else if (/^DATA/i.test(chunk.toString())) {
      if (refuses()) return void say('451 try again');
      letter = '';
      say('354 go on');
    } else if (/^QUIT/i.test(chunk.toString())) socket.end('221 bye\r\n');
    else say('250 ok');
  });
  socket.on('error', () => socket.destroy());
}

/** Starts a mail server that speaks SMTP, for one spec. */
export async function startMailServer(refusals = 0): Promise<TestMailServer> {
  const letters: string[] = [];
  let left = refusals;
  const server: Server = createServer((socket) => talk(socket, letters, () => left-- > 0));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, letters, close: () => void server.close() };
}

/** Looks again and again until it is there. */
export async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it never came');
}
