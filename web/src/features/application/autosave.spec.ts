import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApiProblem } from '../../api/problem.js';
import type { Application } from '../../api/types.js';
import { Autosave, type Wires } from './autosave.js';
import type { Draft } from './draft.js';
import type { Kept } from './draft-storage.js';
import { pick } from './parts.js';

/** A server with one application, which refuses whoever has not seen its last version. */
class Server {
  record = {
    version: 1,
    choices: [],
    unitsWished: null,
    statement: '',
    homeSupervisorName: null,
    homeSupervisorEmail: null,
    homeSupervisorDepartment: null,
  } as unknown as Application;
  kept: Omit<Kept, 'tab'> | null = null;
  writes = 0;
  /** Stores what comes, and loses its own answer. */
  isDeaf = false;

  readonly wires: Wires = {
    read: () => Promise.resolve(this.record),
    write: (part, draft, version) => {
      if (version !== this.record.version) {
        return Promise.reject(new ApiProblem({ status: 412, code: 'version.stale' }));
      }
      this.change(pick(draft, part));
      this.writes++;
      return this.isDeaf
        ? Promise.reject(new ApiProblem({ status: 0, code: 'client.unreachable' }))
        : Promise.resolve(this.record);
    },
    keep: (kept) => (this.kept = kept),
    release: () => (this.kept = null),
    accepted: () => undefined,
    refused: () => undefined,
  };

  change(change: Partial<Draft>): void {
    const next = { ...this.record, ...change, version: this.record.version + 1 };
    this.record = next as unknown as Application;
  }

  tab(): Autosave {
    const tab = new Autosave(this.wires, this.record, this.kept && { ...this.kept, tab: 'one' });
    tab.start();
    return tab;
  }
}

let server: Server;

beforeEach(() => {
  jest.useFakeTimers();
  server = new Server();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a draft that saves itself', () => {
  it('is kept on the device with every key, before anything is sent', () => {
    server.tab().edit({ statement: '연' });
    expect(server.kept?.draft.statement).toBe('연');
    expect(server.writes).toBe(0);
  });

  it('is on the server within three seconds, however long somebody types on', async () => {
    const tab = server.tab();
    let text = '';
    for (let tenth = 0; tenth < 100; tenth++) {
      tab.edit({ statement: (text += '가') });
      await jest.advanceTimersByTimeAsync(100);
      if (tenth >= 30) expect(server.record.statement.length).toBeGreaterThanOrEqual(tenth - 30);
    }
    expect(server.writes).toBeLessThan(6);
  });

  it('leaves nothing on the device once all of it is saved', async () => {
    const tab = server.tab();
    tab.edit({ statement: '연구' });
    expect(await tab.flush()).toBe(true);
    expect(server.kept).toBeNull();
    expect(tab.snapshot().save.kind).toBe('saved');
  });

  it('takes up what an earlier visit could not save', async () => {
    server.tab().edit({ statement: '연구를 하' });
    const tab = server.tab();
    expect(tab.snapshot()).toMatchObject({ notice: 'restored', draft: { statement: '연구를 하' } });
    await tab.flush();
    expect(server.record.statement).toBe('연구를 하');
  });

  it('keeps a text that is too long here, and saves the rest', async () => {
    const tab = server.tab();
    tab.edit({ statement: '가'.repeat(10_001), homeSupervisorName: '김교수' });
    expect(await tab.flush()).toBe(false);
    expect(tab.snapshot()).toMatchObject({ save: { kind: 'held' }, held: ['statement'] });
    expect(server.record).toMatchObject({ statement: '', homeSupervisorName: '김교수' });
    expect(server.kept?.draft.statement).toHaveLength(10_001);
  });
});

describe('a draft in two tabs', () => {
  it('is merged where they changed different things', async () => {
    const tab = server.tab();
    tab.edit({ statement: '내 글' });
    server.change({ homeSupervisorName: '김교수' });
    expect(await tab.flush()).toBe(true);
    expect(server.record).toMatchObject({ statement: '내 글', homeSupervisorName: '김교수' });
    expect(tab.snapshot().notice).toBe('merged');
  });

  it('waits for the person where they changed the same, and overwrites nothing', async () => {
    const tab = server.tab();
    tab.edit({ statement: '내 글' });
    server.change({ statement: '다른 글' });
    expect(await tab.flush()).toBe(false);
    expect(tab.snapshot().save).toMatchObject({ kind: 'conflict', clashes: ['statement'] });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(server.record.statement).toBe('다른 글');
    tab.settle({ ...tab.snapshot().draft, statement: '내 글과 다른 글' });
    await tab.flush();
    expect(server.record.statement).toBe('내 글과 다른 글');
  });

  it('takes its own text for no one else’s when only the answer was lost', async () => {
    const tab = server.tab();
    tab.edit({ statement: '연구' });
    server.isDeaf = true;
    await tab.flush();
    tab.edit({ statement: '연구를 하' });
    server.isDeaf = false;
    expect(await server.tab().flush()).toBe(true);
    expect(server.record.statement).toBe('연구를 하');
  });
});
