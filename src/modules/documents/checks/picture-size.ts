import { refusal } from './byte-reader.js';

/** Beyond these a viewer's memory, not its eyes, decides (trust.md, Uploads). */
const most = { side: 20_000, pixels: 100_000_000 };

/** Refuses a picture of no size, or of one that nobody can open. */
export function refuseSize(width: number, height: number): void {
  if (width === 0 || height === 0) throw refusal('document.damaged');
  if (width > most.side || height > most.side || width * height > most.pixels) {
    throw refusal('document.too_detailed', { width, height, side: most.side });
  }
}
