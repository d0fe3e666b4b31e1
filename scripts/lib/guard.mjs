import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Waits on a pipe that nobody writes to: it ends when its writer does, however that ends.
const WAIT = 'trap "" INT TERM HUP; cat >/dev/null; exec "$@"';

/**
 * Sets somebody to watch over us who ends what we started when we cannot: after SIGKILL, or when
 * memory ran out.
 * @param {string} dataDir whose `run.json` says what we started
 * @param {import('./processes.mjs').Identity} holder us
 * @returns {{ dismiss: () => void }}
 */
export function postGuard(dataDir, holder) {
  if (process.platform === 'win32') return { dismiss: () => undefined };
  const script = fileURLToPath(new URL('guard-duty.mjs', import.meta.url));
  const duty = [process.execPath, script, dataDir, `${holder.pid}`, holder.born];
  const guard = spawn('/bin/sh', ['-c', WAIT, 'guard', ...duty], {
    cwd: '/',
    // A group of its own, which Ctrl-C does not reach.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.unref();
  return {
    dismiss: () => {
      try {
        if (guard.pid) process.kill(-guard.pid, 'SIGKILL');
      } catch {
        // It is gone already.
      }
    },
  };
}
