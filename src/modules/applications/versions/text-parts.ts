import { diffArrays } from 'diff';
import type { TextPart } from './changes.view.js';

/** Words as languages part them: endings cling to words in Korean, and spaces are fewer. */
const segmenter = new Intl.Segmenter('ko', { granularity: 'word' });
const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

/** Texts that have less in common than this are shown one after the other. */
const maxEditLength = 1000;

/** A text against the one before it, word by word; the parts give both back to the last sign. */
export function textParts(before: string, after: string): TextPart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const parts = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength });
  if (!parts) return changed(before, after);
  return joined(
    parts.map(({ added, removed, value }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value.join(''),
    })),
  );
}

/** Changes with nothing but a space between them are one change: nobody reads them apart. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const done: TextPart[] = [];
  let [removed, added] = ['', ''];
  parts.forEach(({ kind, text }, at) => {
    const isBetween = removed + added !== '' && at < parts.length - 1 && text.trim() === '';
    if (kind === 'removed' || (kind === 'same' && isBetween)) removed += text;
    if (kind === 'added' || (kind === 'same' && isBetween)) added += text;
    if (kind !== 'same' || isBetween) return;
    done.push(...changed(removed, added), { kind, text });
    [removed, added] = ['', ''];
  });
  return [...done, ...changed(removed, added)];
}

const changed = (removed: string, added: string): TextPart[] => {
  const parts: TextPart[] = [
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ];
  return parts.filter(({ text }) => text !== '');
};
