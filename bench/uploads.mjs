// 50 students send 20 MB each at the same time, as a form and in resumable pieces: how long it
// takes and how much memory the API needs, beside a peer that takes forms into memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freshDatabase } from './lib/database.mjs';
import { clearPeak, megabytesOf } from './lib/memory.mjs';
import { cli, startApis } from './lib/services.mjs';
import { sendForm, sendPieces } from './lib/uploads-senders.mjs';
import { buildWriters } from './lib/uploads-world.mjs';

const uploads = 50;
const megabyte = 1024 * 1024;
const file = Buffer.alloc(20 * megabyte, 0x20);
file.write('%PDF-1.7\n%');
file.write('\n%%EOF\n', file.length - 7);

const adminUrl = process.env['TEST_DATABASE_URL'];
if (!adminUrl) throw new Error('Run it as `npm run bench -- uploads`.');
const database = await freshDatabase(adminUrl, async (url) => {
  const { code, output } = await cli(['prepare'], { DATABASE_URL: url });
  if (code !== 0) throw new Error(output);
});
const db = new pg.Client({ connectionString: database.url });
await db.connect();
const writers = await buildWriters(db, uploads);
const folder = mkdtempSync(join(tmpdir(), 'danpung-uploads-'));
const services = await startApis(1, {
  DATABASE_URL: database.url,
  DANPUNG_DEMO: '0',
  DANPUNG_SECRET: 'uploads-uploads-uploads',
});
const peer = spawn(process.execPath, ['bench/lib/uploads-peer.mjs', folder], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [port] = await once(peer.stdout, 'data');
const peerOrigin = `http://127.0.0.1:${String(port).trim()}`;

/**
 * All at once, from a process that is warm; the peak is the kernel's.
 * @param {number} pid
 * @param {string} origin
 * @param {typeof sendForm} send
 */
async function measure(pid, origin, send) {
  for (const writer of writers.slice(0, 3)) await send(origin, writer, file);
  const before = megabytesOf(pid, 'VmRSS');
  clearPeak(pid);
  const began = performance.now();
  await Promise.all(writers.map((writer) => send(origin, writer, file)));
  const seconds = (performance.now() - began) / 1000;
  const peak = megabytesOf(pid, 'VmHWM');
  return {
    seconds: Number(seconds.toFixed(1)),
    'MB/s': Math.round((uploads * 20) / seconds),
    'RSS before': before,
    'RSS at most': peak,
    'RSS more': peak - before,
  };
}

const [pid = 0] = services.pids;
const [origin = ''] = services.origins;
const figures = {
  form: await measure(pid, origin, sendForm),
  pieces: await measure(pid, origin, sendPieces),
  'peer: form into memory': await measure(peer.pid ?? 0, peerOrigin, sendForm),
};
const { rows } = await db.query(
  `SELECT count(*)::int AS documents, count(DISTINCT sha256)::int AS contents,
     (SELECT count(*)::int FROM document_upload WHERE finished_at IS NULL) AS unfinished
   FROM document_version WHERE bytes = $1`,
  [file.length],
);
peer.kill('SIGTERM');
await services.stop();
await db.end();
await database.drop();
rmSync(folder, { recursive: true, force: true });

console.table(figures);
const result = { bench: 'uploads', uploads, megabytes: 20, ...figures, ...rows[0] };
console.log(JSON.stringify(result));
const isWhole = result.documents === 2 * (uploads + 3) && result.contents === 1;
const isFlat = figures.form['RSS more'] < 100 && figures.pieces['RSS more'] < 100;
process.exitCode = isWhole && isFlat && result.unfinished === 0 ? 0 : 1;
