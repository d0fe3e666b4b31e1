import { isStatus } from '../../api/problem.js';
import type { Application } from '../../api/types.js';
import { draftOf, sameDraft, sameField, type Draft, type DraftField } from './draft.js';
import type { Kept } from './draft-storage.js';
import { merge } from './merge.js';
import { isHeld, partsApart, pick, type DraftPart } from './parts.js';
import { isPassing, isRefusal, type SaveState, type Snapshot } from './save-state.js';

/** What the saving needs of the world: the server, this device and the page. */
export interface Wires {
  readonly read: () => Promise<Application>;
  readonly write: (part: DraftPart, draft: Draft, version: number) => Promise<Application>;
  readonly keep: (kept: Omit<Kept, 'tab'>) => void;
  readonly release: () => void;
  /** The server has something newer. */
  readonly accepted: (application: Application) => void;
  /** The server refuses because of its own state: the page should look again. */
  readonly refused: () => void;
}

/** After the last key; and at most so long after the first that is not saved, typing on or not. */
const pause = 1_200;
const longest = 3_000;
const retryPause = 5_000;

/**
 * Saves a draft by itself, one request at a time, each with the version it was edited from. Every
 * change is kept on the device at once. What another tab changed is merged where both did not
 * touch the same; where they did, saving stops until the person has chosen.
 */
export class Autosave {
  private base: { draft: Draft; version: number };
  private draft: Draft;
  private save: SaveState = { kind: 'clean' };
  private notice: Snapshot['notice'] = null;
  private current: Snapshot;
  private attempted: Partial<Draft> = {};
  private refusals = new Map<DraftPart, { readonly error: unknown; readonly of: Draft }>();
  private unsavedSince: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private listeners = new Set<() => void>();

  constructor(
    private readonly wires: Wires,
    application: Application,
    kept: Kept | null,
  ) {
    this.base = { draft: draftOf(application), version: application.version };
    this.draft = this.base.draft;
    if (kept) this.revive(kept, application);
    this.current = this.shown();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): Snapshot => this.current;

  /** Takes a change of the person: kept on the device before this returns. */
  readonly edit = (change: Partial<Draft>): void => {
    this.draft = { ...this.draft, ...change };
    this.notice = null;
    this.unsavedSince ??= Date.now();
    this.keep();
    if (this.save.kind !== 'saving' && this.save.kind !== 'conflict') this.save = { kind: 'dirty' };
    this.schedule();
    this.emit();
  };

  /** Shows what is newer on the server, unless something here is not saved: that is merged later. */
  readonly observe = (application: Application): void => {
    if (application.version <= this.base.version || this.running || !this.isSaved()) return;
    this.accept(application, draftOf(application));
    this.draft = this.base.draft;
    this.emit();
  };

  /** Writes at once what is not yet written; resolves to whether everything is on the server. */
  readonly flush = async (): Promise<boolean> => {
    for (let turn = 0; turn < 5; turn++) {
      if (this.save.kind === 'conflict') return false;
      if (this.unsent().length === 0 && !this.running) break;
      await this.run();
      if (this.save.kind === 'failed') break;
    }
    return this.isSaved();
  };

  /** Ends a conflict with the texts that the person has chosen. */
  readonly settle = (chosen: Draft): void => {
    if (this.save.kind !== 'conflict') return;
    const { application } = this.save;
    this.accept(application, draftOf(application));
    this.draft = chosen;
    this.save = { kind: 'dirty' };
    if (this.isSaved()) this.finish();
    else this.keep();
    this.emit();
    void this.flush();
  };

  readonly isSaved = (): boolean => sameDraft(this.draft, this.base.draft);

  /** Begins to save what was found on the device; the answer stops the clock, not the saving. */
  readonly start = (): (() => void) => {
    this.schedule();
    return () => clearTimeout(this.timer);
  };

  private revive(kept: Kept, application: Application): void {
    this.attempted = kept.attempted ?? {};
    const known = this.arrived(kept.base, this.base.draft);
    const { draft, clashes, taken } = merge(known, kept.draft, this.base.draft);
    this.draft = draft;
    if (this.isSaved()) return;
    this.notice = taken.length > 0 ? 'merged' : 'restored';
    this.unsavedSince = Date.now();
    this.save = clashes.length > 0 ? { kind: 'conflict', application, clashes } : { kind: 'dirty' };
    // What clashed was edited from the older text: until it is settled, that stays its base.
    if (clashes.length > 0) this.base = { draft: known, version: kept.version };
  }

  /** The text last sent counts as known where the server has it, though no answer said so. */
  private arrived(base: Draft, theirs: Draft): Draft {
    const sent = { ...base, ...this.attempted };
    const fields = (Object.keys(this.attempted) as DraftField[]).filter((field) =>
      sameField(sent, theirs, field),
    );
    return { ...base, ...Object.fromEntries(fields.map((field) => [field, sent[field]])) };
  }

  private unsent(): readonly DraftPart[] {
    return partsApart(this.draft, this.base.draft).filter(
      (part) => !isHeld(this.draft, part) && !this.isRefused(part),
    );
  }

  private isRefused(part: DraftPart): boolean {
    const refused = this.refusals.get(part);
    return refused !== undefined && !partsApart(refused.of, this.draft).includes(part);
  }

  private run(): Promise<void> {
    clearTimeout(this.timer);
    this.running ??= this.pass().finally(() => {
      this.running = null;
      this.schedule();
      this.emit();
    });
    return this.running;
  }

  private async pass(): Promise<void> {
    this.unsavedSince = null;
    // A retry is told by its success alone.
    if (this.save.kind !== 'failed') this.save = { kind: 'saving' };
    this.emit();
    try {
      for (const part of this.unsent()) if (!(await this.send(part))) return;
      this.conclude();
    } catch (error) {
      this.save = { kind: 'failed', error };
    }
  }

  /** Sends one part; false where the saving has to wait for the person. */
  private async send(part: DraftPart): Promise<boolean> {
    const target = this.draft;
    const sent = pick(target, part);
    this.attempted = { ...this.attempted, ...sent };
    this.keep();
    try {
      const saved = await this.wires.write(part, target, this.base.version);
      this.accept(saved, { ...this.base.draft, ...sent });
      return true;
    } catch (error) {
      if (isStatus(error, 412)) return this.reconcile();
      if (!isRefusal(error)) throw error;
      this.refusals.set(part, { error, of: target });
      if (isStatus(error, 409)) this.wires.refused();
      return true;
    }
  }

  private async reconcile(): Promise<boolean> {
    const application = await this.wires.read();
    const theirs = draftOf(application);
    const base = this.arrived(this.base.draft, theirs);
    const { draft, clashes, taken } = merge(base, this.draft, theirs);
    this.draft = draft;
    if (clashes.length > 0) {
      this.save = { kind: 'conflict', application, clashes };
      return false;
    }
    if (taken.length > 0) this.notice = 'merged';
    this.accept(application, theirs);
    return true;
  }

  private accept(saved: Application, draft: Draft): void {
    this.base = { draft, version: saved.version };
    this.attempted = {};
    this.wires.accepted(saved);
  }

  private conclude(): void {
    const refused = partsApart(this.draft, this.base.draft).find((part) => this.isRefused(part));
    const error = refused && this.refusals.get(refused)?.error;
    if (error !== undefined) this.save = { kind: 'failed', error };
    else if (this.unsent().length > 0) this.save = { kind: 'dirty' };
    else if (this.isSaved()) this.finish();
    else this.save = { kind: 'held' };
  }

  private finish(): void {
    this.unsavedSince = null;
    this.refusals.clear();
    this.wires.release();
    this.save = { kind: 'saved', at: new Date().toISOString() };
  }

  private keep(): void {
    const { draft: base, version } = this.base;
    this.wires.keep({ draft: this.draft, base, version, attempted: this.attempted });
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.running || this.save.kind === 'conflict' || this.unsent().length === 0) {
      if (this.save.kind === 'dirty' && !this.running) this.conclude();
      return;
    }
    const { save } = this;
    if (save.kind === 'failed' && !isPassing(save.error)) return;
    const since = this.unsavedSince ?? Date.now();
    const rest = Math.max(0, Math.min(pause, since + longest - Date.now()));
    this.timer = setTimeout(() => void this.run(), save.kind === 'failed' ? retryPause : rest);
  }

  private shown(): Snapshot {
    const { draft, save, notice } = this;
    const apart = partsApart(draft, this.base.draft);
    return {
      draft,
      save,
      notice,
      version: this.base.version,
      held: apart.filter((part) => isHeld(draft, part)),
      refusals: new Map(
        [...this.refusals]
          .filter(([part]) => this.isRefused(part))
          .map(([part, { error }]) => [part, error]),
      ),
    };
  }

  private emit(): void {
    this.current = this.shown();
    for (const listener of this.listeners) listener();
  }
}
