import { ApiProblem } from '../../api/problem.js';
import type { Application } from '../../api/types.js';
import type { Draft, DraftField } from './draft.js';
import type { DraftPart } from './parts.js';

/** Where the text is. */
export type SaveState =
  | { readonly kind: 'clean' | 'dirty' | 'saving' | 'held' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: unknown }
  | {
      readonly kind: 'conflict';
      /** What the server has now. */
      readonly application: Application;
      readonly clashes: readonly DraftField[];
    };

/** The form at one moment. */
export interface Snapshot {
  readonly draft: Draft;
  readonly save: SaveState;
  /** What was done without being asked. */
  readonly notice: 'restored' | 'merged' | null;
  readonly version: number;
  /** Parts that stay on this device until they can be sent. */
  readonly held: readonly DraftPart[];
  readonly refusals: ReadonlyMap<DraftPart, unknown>;
}

const outOfReach = new Set([0, 408, 429]);
const notTheContent = new Set([...outOfReach, 401, 403, 404, 412]);

/** Whether the same request may succeed in a while, without anybody doing anything. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status >= 500 || outOfReach.has(error.status));

/** Whether the server said no to this very content: sending it again would change nothing. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.status < 500 && !notTheContent.has(error.status);
