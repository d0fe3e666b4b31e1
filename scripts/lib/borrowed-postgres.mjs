import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOrphans, liveRun, takeLock } from './lock.mjs';
import { startPostgres } from './postgres.mjs';

const PREFIX = 'danpung-test-';

/**
 * A PostgreSQL in a temporary folder, for tests and benchmarks; nothing of it stays. What a killed
 * run left behind is cleared away first.
 * @param {string} command
 * @param {(line: string) => void} say
 * @param {{ durable?: boolean }} [options]
 * @returns {Promise<import('./postgres.mjs').Running>}
 */
export async function borrowPostgres(command, say, { durable = false } = {}) {
  await sweep(say);
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o711);
  mkdirSync(join(folder, 'logs'));
  const lock = await takeLock(folder, command, say);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const running = await startPostgres(folder, {
      durable,
      onSpawn: (identity) => lock.record('postgres', identity),
    });
    return {
      url: running.url,
      stop: async () => {
        await running.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/** @param {(line: string) => void} say */
async function sweep(say) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const file = join(folder, 'run.json');
    if (!existsSync(file) || liveRun(folder)) continue;
    try {
      await endOrphans(JSON.parse(readFileSync(file, 'utf8')), say);
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or another run clears it this moment.
    }
  }
}
