import { crc32, deflateSync } from 'node:zlib';

/** Small files that are what they seem. */
export const pdf = Buffer.from('%PDF-1.7\n성적증명서\n%%EOF\n');

/** A PDF of so many bytes. */
export const pdfOf = (bytes: number): Buffer => {
  const [head, end] = [Buffer.from('%PDF-1.7\n%'), Buffer.from('\n%%EOF\n')];
  return Buffer.concat([head, Buffer.alloc(bytes - head.length - end.length, 0x20), end]);
};

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** One chunk of a PNG. */
export const pngChunk = (type: string, body: Buffer): Buffer => {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  return Buffer.concat([u32(body.length), content, u32(crc32(content))]);
};

/** The header of a PNG of this size: grey, eight bits. */
export const pngHeader = (width: number, height: number): Buffer =>
  pngChunk('IHDR', Buffer.concat([u32(width), u32(height), Buffer.from([8, 0, 0, 0, 0])]));

export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
export const pngEnd = pngChunk('IEND', Buffer.alloc(0));

/** A PNG of one dot, with further chunks before the picture. */
export const pngWith = (...chunks: Buffer[]): Buffer =>
  Buffer.concat([
    pngSignature,
    pngHeader(1, 1),
    ...chunks,
    pngChunk('IDAT', deflateSync(Buffer.from([0, 0x80]))),
    pngEnd,
  ]);
export const png = pngWith();

/** One segment of a JPEG. */
export const jpegSegment = (marker: number, body: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(body.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, body]);
};

/** The frame of a JPEG of this size: grey, eight bits. */
export const jpegFrame = (width: number, height: number): Buffer => {
  const body = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  body.writeUInt16BE(height, 1);
  body.writeUInt16BE(width, 3);
  return jpegSegment(0xc0, body);
};

/** A JPEG whose segments are right, with further ones before the picture; its dots are noise. */
export const jpegWith = (...segments: Buffer[]): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...segments,
    jpegSegment(0xdb, Buffer.alloc(65, 1)),
    jpegFrame(8, 8),
    jpegSegment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x3f, 0xff, 0x00, 0x12, 0xff, 0xd0, 0x34]),
    Buffer.from([0xff, 0xd9]),
  ]);
export const jpeg = jpegWith();
