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
 * @returns {Promise<string | null>} why the port cannot be had (`EADDRINUSE`), null when it can
 */
export async function portRefusal(port) {
  for (const host of [undefined, '127.0.0.1']) {
    try {
      await bind(port, host);
    } catch (error) {
      return codeOf(error) || String(error);
    }
  }
  return null;
}
