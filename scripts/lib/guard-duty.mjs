// What the guard of guard.mjs does once the holder of a data folder is gone.
import { setTimeout as sleep } from 'node:timers/promises';
import { endOrphans, lastRun } from './lock.mjs';
import { isAlive } from './processes.mjs';

const [dataDir = '', pid, born = ''] = process.argv.slice(2);
const holder = { pid: Number(pid), born };

// The pipe may close a moment before the process is gone.
while (isAlive(holder)) await sleep(50);
const run = lastRun(dataDir);
// The file stays for the next run to take: it may be there already, and do the same.
if (run?.holder.pid === holder.pid && run.holder.born === born) {
  await endOrphans(run, () => undefined);
}
