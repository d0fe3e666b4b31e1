import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem, codeOf } from './problem.mjs';

const FULL = 20_000_000;

/**
 * @param {string} dataDir
 * @param {string} name
 * @returns {string} the log's file; a full one of earlier was put aside
 */
export function openLog(dataDir, name) {
  const file = join(dataDir, 'logs', `${name}.log`);
  try {
    if (existsSync(file) && statSync(file).size > FULL) renameSync(file, `${file}.1`);
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    throw new Problem(`The log ${file} cannot be written (${codeOf(error)}): change its owner.`);
  }
  return file;
}

/**
 * @param {string} file
 * @param {number} offset in bytes
 * @returns {string} what was written since, at most the last megabyte
 */
export function readFrom(file, offset) {
  const handle = openSync(file, 'r');
  try {
    const { size } = fstatSync(handle);
    const start = Math.max(Math.min(offset, size), size - 1_000_000);
    const bytes = Buffer.alloc(size - start);
    readSync(handle, bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  } finally {
    closeSync(handle);
  }
}
