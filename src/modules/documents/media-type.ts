export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const mediaTypes = ['application/pdf', 'image/png', 'image/jpeg', docx] as const;
export type MediaType = (typeof mediaTypes)[number];

interface Format {
  readonly type: MediaType;
  /** The bytes that every such file begins with. */
  readonly signature: Buffer;
  /** How names of such files end; the first is given to those that end otherwise. */
  readonly endings: readonly [string, ...string[]];
}

const formats: readonly Format[] = [
  { type: 'application/pdf', signature: Buffer.from('%PDF-'), endings: ['.pdf'] },
  {
    type: 'image/png',
    signature: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    endings: ['.png'],
  },
  {
    type: 'image/jpeg',
    signature: Buffer.from([0xff, 0xd8, 0xff]),
    endings: ['.jpg', '.jpeg'],
  },
  // Every archive begins so; what it is made of is looked at when it is whole.
  { type: docx, signature: Buffer.from('PK\x03\x04', 'latin1'), endings: ['.docx'] },
];

/** Old Office files, and new ones that are locked with a password. */
const oldOffice = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** How many bytes decide what a file is. */
export const signatureBytes = Math.max(...formats.map(({ signature }) => signature.length));

const begins = (head: Buffer, signature: Buffer): boolean =>
  head.subarray(0, signature.length).equals(signature);

/** What a file is by its first bytes, whatever its name says; undefined when it is not taken. */
export const mediaTypeOf = (head: Buffer): MediaType | undefined =>
  formats.find(({ signature }) => begins(head, signature))?.type;

/** Whether these are the first bytes of a `.doc`, `.hwp` or locked `.docx`. */
export const isOldOffice = (head: Buffer): boolean => begins(head, oldOffice);

/** The endings under which other computers open files of this type. */
export const endingsOf = (type: MediaType): Format['endings'] =>
  formats.find((format) => format.type === type)?.endings ?? ['.bin'];
