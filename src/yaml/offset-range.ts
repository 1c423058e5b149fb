/** A part of a text by the offsets of its start and its end; the end is exclusive. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}
