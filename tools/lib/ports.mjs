import { createServer } from 'node:net';

/** Listens for a moment. @returns {Promise<{ port?: number, code?: string }>} the port, or why not */
function probe(address, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', ({ code }) => resolve({ code }));
    server.listen({ port, host: address }, () => {
      const found = server.address().port;
      server.close(() => resolve({ port: found }));
    });
  });
}

/** A free port on the address, this one or, with 0, any; undefined when it is taken. */
export const freePort = async (address, port = 0) => (await probe(address, port)).port;

const reasons = { EADDRINUSE: 'is in use', EACCES: 'may not be used by this account' };

/** Why a server could not listen on the port, or undefined. An address family that is switched off does not count. */
export async function whyTaken(port) {
  for (const address of ['::', '0.0.0.0', 'localhost']) {
    const { code } = await probe(address, port);
    if (reasons[code]) return reasons[code];
  }
  return undefined;
}
