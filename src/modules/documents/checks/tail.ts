/** The last bytes of a stream, kept as the pieces in which they came. */
export class Tail {
  private pieces: Buffer[] = [];
  private bytes = 0;

  /** `most` is how many bytes are asked for at most. */
  constructor(private readonly most: number) {}

  add(piece: Buffer): void {
    this.pieces.push(piece);
    this.bytes += piece.length;
    for (let [first] = this.pieces; first; [first] = this.pieces) {
      if (this.bytes - first.length < this.most) return;
      this.pieces.shift();
      this.bytes -= first.length;
    }
  }

  /** The last so many bytes; fewer when there were no more. */
  last(count: number): Buffer {
    const needed: Buffer[] = [];
    let missing = count;
    for (let at = this.pieces.length - 1; at >= 0 && missing > 0; at -= 1) {
      const part = this.pieces[at]?.subarray(-missing) ?? Buffer.alloc(0);
      needed.unshift(part);
      missing -= part.length;
    }
    return Buffer.concat(needed);
  }
}
