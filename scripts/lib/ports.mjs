import { createServer } from 'node:net';
import { codeOf } from './problem.mjs';

/**
 * @param {number} port 0 for any
 * @param {string} [host] every address when absent
 * @returns {Promise<number>} the port that could be bound; it is free again
 */
function bind(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** @returns {Promise<number>} a free port on the loopback address */
export const freePort = () => bind(0, '127.0.0.1');

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} why the port cannot be had (`EADDRINUSE`), null when it can
 */
export async function portRefusal(port, host) {
  // What holds only the loopback address would take the place of ours there.
  for (const address of host === '0.0.0.0' ? [undefined, '127.0.0.1'] : [host]) {
    try {
      await bind(port, address);
    } catch (error) {
      return codeOf(error) || String(error);
    }
  }
  return null;
}
