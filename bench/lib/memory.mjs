import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Megabytes of a process from the kernel: `VmRSS` now, `VmHWM` the most since it was cleared.
 * @param {number} pid
 * @param {'VmRSS' | 'VmHWM'} name
 */
export function megabytesOf(pid, name) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes = '0'] = new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

/**
 * Lets the kernel count the most memory of a process anew.
 * @param {number} pid
 */
export function clearPeak(pid) {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
