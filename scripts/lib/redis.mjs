import { connect } from 'node:net';
import { Problem, codeOf } from './problem.mjs';

const PATIENCE = 5_000;

/**
 * Without its queues Danpung never becomes ready: better told at once. A wrong URL is left to the
 * check of the settings.
 * @param {string | undefined} url
 * @throws {Problem} when nobody listens there
 */
export async function refuseSilentRedis(url) {
  if (!url || !/^rediss?:\/\//.test(url) || !URL.canParse(url)) return;
  const { hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '') || '127.0.0.1';
  const silence = await silenceOf(host, Number(port || 6379));
  if (silence === null) return;
  throw new Problem(
    `Redis does not answer at ${host}:${port || 6379} (${silence}): start it, or leave REDIS_URL out to keep the queues in PostgreSQL.`,
  );
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | null>} why there is no connection, null when there is
 */
function silenceOf(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE });
    /** @param {string | null} answer */
    const done = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => done(null));
    socket.once('timeout', () => done('ETIMEDOUT'));
    socket.once('error', (error) => done(codeOf(error) || error.message));
  });
}
