/** A stretch of text that is the same in both, or in one of them only. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}
