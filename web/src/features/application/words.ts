import { diffArrays } from 'diff';
import type { Stretch } from '../../shared/application-versions/stretch.js';

/** Words as the rule counts them: what stands between spaces, in Korean an 어절. */
export const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

const piecesOf = (text: string): string[] => text.match(/\s+|\S+/gu) ?? [];

const kindOf = ({ added, removed }: { added: boolean; removed: boolean }): Stretch['kind'] => {
  if (added) return 'added';
  return removed ? 'removed' : 'same';
};

/** What was changed between two texts, word by word. */
export const changedWords = (before: string, after: string): readonly Stretch[] =>
  diffArrays(piecesOf(before), piecesOf(after)).map((change) => ({
    kind: kindOf(change),
    text: change.value.join(''),
  }));
