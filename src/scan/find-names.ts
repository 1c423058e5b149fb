import { judgeReading } from './judge/index.ts';
import type { NameHit } from './name-hit.ts';
import { longest, readingsIn } from './name-readings.ts';
import type { NameIndex } from './name-terms.ts';
import { withSigns } from './signs/index.ts';

/** Finds names in a text. `isValue` says that the text may be a name alone. The longest name wins at each place. */
export function findNames(text: string, index: NameIndex, isValue: boolean): readonly NameHit[] {
  const hits = readingsIn(text, index).flatMap((reading) => judgeReading(text, reading, isValue));
  return withSigns(text, longest(hits));
}
