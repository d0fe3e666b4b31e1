import { zipSync, type Zippable } from 'fflate';

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a small Word document, and more. */
export const wordParts = (more: Record<string, string | Uint8Array> = {}): Zippable => {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/document.xml':
      '<w:document><w:ins w:author="김하늘"/><w:t>연구 계획서</w:t></w:document>',
    'docProps/core.xml': '<cp:coreProperties><dc:creator>김하늘</dc:creator></cp:coreProperties>',
    ...more,
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === 'string' ? Buffer.from(part) : part,
    ]),
  );
};

/** Links of a part: the kind of each, where it leads, and whether that is outside. */
export const relationships = (...links: [kind: string, target: string, mode?: string][]): string =>
  `<Relationships>${links
    .map(
      ([kind, target, mode]) =>
        `<Relationship Id="r1" Type="${relations}/${kind}" Target="${target}"${
          mode ? ` TargetMode="${mode}"` : ''
        }/>`,
    )
    .join('')}</Relationships>`;

/** A Word document as a file. */
export const wordFile = (more: Record<string, string | Uint8Array> = {}): Buffer =>
  Buffer.from(zipSync(wordParts(more)));
