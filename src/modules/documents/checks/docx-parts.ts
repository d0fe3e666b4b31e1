import { refusal } from './byte-reader.js';

/** Parts that run: macros, controls, programs and scripts under whatever name. */
const running =
  /(vbaProject\.bin|vbaData\.xml|(^|\/)activeX\/|\.(exe|dll|scr|com|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|msi|lnk|chm|reg|swf|html?)$)/i;
const word = 'wordprocessingml.document.main+xml';
const link = /<(?:\w+:)?Relationship\b[^>]*>/g;
const mode = /\bTargetMode\s*=\s*["']([^"']*)["']/;
const kind = /\bType\s*=\s*["']([^"']*)["']/;
/** Word packs a program into an object of this name; `latin1` text of UTF-16 has zeros between. */
const packed = 'O\0l\0e\x001\x000\0N\0a\0t\0i\0v\0e';
const program = 'This program cannot be run in DOS mode';

/** Refuses an archive that carries something to run beside its text. */
export function refuseActiveParts(names: readonly string[]): void {
  if (names.some((name) => running.test(name))) throw refusal('document.active_content');
}

/** Refuses a part that makes the document run or fetch something when it is opened. */
export function refuseActivePart(name: string, text: string): void {
  if (name === '[Content_Types].xml') refuseOtherTypes(text);
  else if (/\.rels$/i.test(name)) refuseFetching(text);
  else if (text.includes(packed) || text.includes(program) || text.startsWith('MZ')) {
    throw refusal('document.active_content');
  }
}

function refuseOtherTypes(text: string): void {
  if (/macroEnabled/i.test(text)) throw refusal('document.active_content');
  if (!text.includes(word)) throw refusal('document.wrong_type');
}

/** Links that a reader clicks may lead outside; whatever is fetched by itself may not. */
function refuseFetching(text: string): void {
  // Written in another alphabet, or with entities, it would say something else than we read.
  if (text.includes('\0') || /<!(DOCTYPE|ENTITY)/i.test(text)) {
    throw refusal('document.active_content');
  }
  for (const [tag] of text.matchAll(link)) {
    const where = mode.exec(tag)?.[1] ?? 'Internal';
    const what = kind.exec(tag)?.[1] ?? '';
    if (where !== 'Internal' && !what.endsWith('/hyperlink')) {
      throw refusal('document.active_content');
    }
  }
}
