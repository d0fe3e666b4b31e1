import { Injectable } from '@nestjs/common';
import type { Lock, Locker } from '@tus/server';
import { LockTimeout, SharedLocks } from '../../../platform/database/index.js';
import { documentProblem } from '../document.problems.js';

/** One writer an upload, in whatever process: a connection that is torn gives way to its heir. */
@Injectable()
export class UploadLocks implements Locker {
  constructor(private readonly locks: SharedLocks) {}

  newLock(id: string): Lock {
    const name = `upload ${id}`;
    return {
      lock: (signal, release) =>
        this.locks
          .take(name, () => void release(), signal)
          .catch((error: unknown) => {
            throw error instanceof LockTimeout ? documentProblem('upload.conflict') : error;
          }),
      unlock: () => this.locks.give(name),
    };
  }

  /** Does something with an upload that nobody writes to meanwhile. */
  async holding<T>(id: string, work: () => Promise<T>): Promise<T> {
    const lock = this.newLock(id);
    await lock.lock(new AbortController().signal, () => undefined);
    try {
      return await work();
    } finally {
      await lock.unlock();
    }
  }
}
