export const mediaTypes = ['application/pdf', 'image/png', 'image/jpeg'] as const;
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
];

/** How many bytes decide what a file is. */
export const signatureBytes = Math.max(...formats.map(({ signature }) => signature.length));

/** What a file is by its first bytes, whatever its name says; undefined when it is not taken. */
export const mediaTypeOf = (head: Buffer): MediaType | undefined =>
  formats.find(({ signature }) => head.subarray(0, signature.length).equals(signature))?.type;

/** The endings under which other computers open files of this type. */
export const endingsOf = (type: MediaType): Format['endings'] =>
  formats.find((format) => format.type === type)?.endings ?? ['.bin'];
