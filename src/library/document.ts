import type { Fault } from '../model/diagnostic.ts';
import type { Place, Range } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { rangeAt } from '../text/line-index.ts';
import { decode } from '../yaml/decode.ts';
import type { Locate } from '../yaml/fast-locator.ts';
import { locatorOf } from '../yaml/locator.ts';
import { type Problem, parse } from '../yaml/parse.ts';

/** A file of the library: its text if it could be read, its value, and its faults. */
export interface LibraryDocument {
  readonly file: string;
  readonly text?: string;
  /** Undefined if the file could not be read as YAML; `faults` then has the reason. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  locate(place: Place): Range;
}

/** Reads one file. Never throws. */
export function readDocument(source: Source): LibraryDocument {
  const { file } = source;
  if ('refused' in source) {
    const place = { file, range: rangeAt(1, 1) };
    return { file, value: undefined, faults: [{ ...source.refused, place }], locate: () => rangeAt(1, 1) };
  }
  const decoded = decode(source.bytes);
  const { text } = decoded;
  const { value, problems } = 'problem' in decoded ? { value: undefined, problems: [decoded.problem] } : parse(text);
  let locate: Locate | undefined;
  return {
    file,
    text,
    value,
    faults: problems.map((problem) => faultOf(file, problem)),
    locate(place) {
      if ('range' in place) return place.range;
      // A refused text may be too large to be parsed for a place.
      if (value === undefined) return rangeAt(1, 1);
      locate ??= locatorOf(text);
      return locate(place.path, place.part);
    },
  };
}

const faultOf = (file: string, { rule, range, message, hint, related }: Problem): Fault => ({
  rule,
  place: { file, range },
  message,
  hint,
  ...(related && {
    related: related.map((other) => ({ place: { file, range: other.range }, message: other.message })),
  }),
});
