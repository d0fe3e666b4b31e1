import type { LetterParts } from './html-layout.js';

/** The plain-text part of a letter: the same content for readers and programs without HTML. */
export const plainText = (parts: LetterParts): string => {
  const facts = parts.facts.map(({ line }) => line).join('\n');
  const button = parts.button && `${parts.button.label}\n${parts.button.url}`;
  const blocks = [parts.greeting, ...parts.paragraphs, facts, button, `-- \n${parts.footer}`];
  return blocks.filter((block) => block).join('\n\n') + '\n';
};
