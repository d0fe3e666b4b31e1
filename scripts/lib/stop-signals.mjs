import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Resolves when we are asked to end: by a signal, or because npm, that started us, is gone (it was
 * killed, or its shell did not pass SIGTERM on).
 * @returns {Promise<'asked'>}
 */
export function askedToStop() {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve('asked'));
    if (!process.env['npm_lifecycle_event']) return;
    const before = ancestry();
    setInterval(() => {
      if (ancestry() !== before) resolve('asked');
    }, 500).unref();
  });
}

/** Our parent; when that is npm's shell, its parent too. What is above npm may come and go. */
function ancestry() {
  try {
    const above = basename(readlinkSync(`/proc/${process.ppid}/exe`));
    if (above === basename(process.execPath)) return `${process.ppid}`;
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return `${process.ppid}`;
  }
}
