import type { IndexSources, SearchIndex } from './index-library.ts';
import type { PackableParts, PackedParts } from './pack.ts';

/** What is no long list. */
interface IndexHead extends Pick<SearchIndex, 'config' | 'kinds' | 'values' | 'count'> {
  /** How many chunks the lexicon has. */
  readonly size: number;
  readonly twins: readonly (readonly [number, readonly number[]])[];
}

/** The parts of an index, for `pack`; without the files, of which the reader knows more. */
export function indexParts({
  config,
  count,
  lexicon,
  kinds,
  values,
  numbers,
  places,
  twins,
}: SearchIndex): PackableParts {
  const head: IndexHead = { config, kinds, values, count, size: lexicon.size, twins: [...twins] };
  return {
    index: JSON.stringify(head),
    words: lexicon.text,
    wordStarts: lexicon.starts,
    letters: lexicon.letters,
    firstChunks: lexicon.firstChunks,
    wordChunks: lexicon.chunks,
    shapes: numbers.shapes,
    chunks: numbers.chunks,
    choices: numbers.values,
    shapePlaces: places.shapes,
    chunkPlaces: places.chunks,
    choicePlaces: places.values,
    entryPlaces: places.entries,
  };
}

/** The parts of what an index is made of, for `pack`: a search does without them. */
export const sourceParts = ({ keys, companyKeys: marks, chunks }: IndexSources): PackableParts => ({
  keys: JSON.stringify(keys),
  marks: JSON.stringify(marks),
  texts: chunks.join(BETWEEN),
});

// A chunk has neither spaces nor breaks.
const BETWEEN = '\n';

/** A packed index. */
export function unpackIndex(packed: PackedParts, fileOf: SearchIndex['fileOf']): SearchIndex {
  const { config, kinds, values, count, size, twins } = JSON.parse(packed.text('index')) as IndexHead;
  return {
    config,
    count,
    fileOf,
    lexicon: {
      size,
      text: packed.text('words'),
      starts: packed.numbers('wordStarts'),
      letters: packed.numbers('letters'),
      firstChunks: packed.numbers('firstChunks'),
      chunks: packed.numbers('wordChunks'),
    },
    kinds,
    values,
    numbers: {
      shapes: packed.numbers('shapes'),
      chunks: packed.numbers('chunks'),
      values: packed.numbers('choices'),
    },
    places: {
      shapes: packed.numbers('shapePlaces'),
      chunks: packed.numbers('chunkPlaces'),
      values: packed.numbers('choicePlaces'),
      entries: packed.numbers('entryPlaces'),
    },
    twins: new Map(twins),
  };
}

/** What is needed to make a packed index anew. */
export const unpackSources = (packed: PackedParts): IndexSources => ({
  keys: JSON.parse(packed.text('keys')) as readonly string[],
  companyKeys: JSON.parse(packed.text('marks')) as readonly (readonly string[])[],
  chunks: packed.text('texts').split(BETWEEN),
});
