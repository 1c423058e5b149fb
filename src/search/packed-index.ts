import type { IndexSources, SearchIndex } from './index-library.ts';
import type { PackableParts, PackedParts } from './pack.ts';

/** The short parts of an index, stored as JSON. */
interface IndexHead extends Pick<SearchIndex, 'config' | 'kinds' | 'values' | 'count' | 'doubtful'> {
  /** The count of chunks in the lexicon. */
  readonly size: number;
  readonly twins: readonly (readonly [number, readonly number[]])[];
  readonly people: readonly (readonly [string, readonly number[]])[];
}

/** Splits an index into parts for `pack`, without the files of the customers. */
export function indexParts({
  config,
  count,
  doubtful,
  lexicon,
  kinds,
  values,
  numbers,
  offsets,
  twins,
  people,
}: SearchIndex): PackableParts {
  const head: IndexHead = {
    ...{ config, kinds, values, count, doubtful, size: lexicon.size },
    ...{ twins: [...twins], people: [...people] },
  };
  return {
    index: JSON.stringify(head),
    words: lexicon.text,
    wordStarts: lexicon.starts,
    letters: lexicon.letters,
    firstChunks: lexicon.firstChunks,
    wordChunks: lexicon.chunks,
    shapes: numbers.shapes,
    chunks: numbers.chunks,
    facetValues: numbers.values,
    shapeOffsets: offsets.shapes,
    chunkOffsets: offsets.chunks,
    facetValueOffsets: offsets.values,
    entryOffsets: offsets.entries,
  };
}

/** Splits the sources of an index into parts for `pack`. A search does not read them. */
export const sourceParts = ({ keys, companyKeys, chunks }: IndexSources): PackableParts => ({
  keys: JSON.stringify(keys),
  companyKeys: JSON.stringify(companyKeys),
  texts: chunks.join(SEPARATOR),
});

// A chunk contains no white space.
const SEPARATOR = '\n';

/** Opens a packed index. */
export function unpackIndex(packed: PackedParts, fileOf: SearchIndex['fileOf']): SearchIndex {
  const { config, kinds, values, count, doubtful, size, twins, people } = JSON.parse(packed.text('index')) as IndexHead;
  return {
    config,
    count,
    doubtful,
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
      values: packed.numbers('facetValues'),
    },
    offsets: {
      shapes: packed.numbers('shapeOffsets'),
      chunks: packed.numbers('chunkOffsets'),
      values: packed.numbers('facetValueOffsets'),
      entries: packed.numbers('entryOffsets'),
    },
    twins: new Map(twins),
    people: new Map(people),
  };
}

/** Opens the packed sources of an index. */
export const unpackSources = (packed: PackedParts): IndexSources => ({
  keys: JSON.parse(packed.text('keys')) as readonly string[],
  companyKeys: JSON.parse(packed.text('companyKeys')) as readonly (readonly string[])[],
  chunks: packed.text('texts').split(SEPARATOR),
});
