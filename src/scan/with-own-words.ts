import { lastWord } from './lone/company-words.ts';
import { KEY, sourceStart } from './lone/source.ts';
import { asLocal, isOpen } from './name-hit.ts';
import type { Passage, ReadContent } from './passage.ts';
import type { PassageHit } from './passage-hit.ts';

type Hits = ReadonlyMap<Passage, readonly PassageHit[]>;

/**
 * Takes a word in a field of data for a name where another field of its record is one of somebody of that company:
 * `title: CTO, Rise` before `text: So we brought Rise up to date.`
 */
export function withOwnWords(file: string, content: ReadContent, hits: Hits): Hits {
  if (!DATA.test(file)) return hits;
  const settled = new Map(hits);
  for (const [at, passage] of content.passages.entries()) {
    const some = hits.get(passage);
    if (some === undefined || !some.some(isOfSentence)) continue;
    const own = namedBeside(content, at, hits);
    if (own.size > 0)
      settled.set(
        passage,
        some.map((hit) => (isOfSentence(hit) && own.has(hit.customer) ? asLocal(hit) : hit)),
      );
  }
  return settled;
}

const DATA = /\.(?:ya?ml|json|toml|[cm]?[jt]sx?)$/i;

const isOfSentence = (hit: PassageHit): boolean => hit.kind === 'name' && isOpen(hit) && hit.extent === undefined;

/** The customers of which another field of the record says that somebody is theirs. */
function namedBeside({ passages, text = '' }: ReadContent, at: number, hits: Hits): ReadonlySet<string> {
  const starts = (passage: Passage | undefined): number => (passage && sourceStart(passage)) ?? 0;
  const isOfRecord = (other: Passage): boolean => {
    const [from, to] = [starts(passages[at]), starts(other)];
    return !RECORD_END.test(text.slice(Math.min(from, to), Math.max(from, to)));
  };
  const isByline = (other: Passage): boolean =>
    BYLINE_KEY.test(lastWord(KEY.exec(text.slice(Math.max(0, starts(other) - MAX_KEY), starts(other)))?.[1] ?? ''));
  return new Set(
    passages
      .slice(Math.max(0, at - MAX_APART), at + MAX_APART + 1)
      .filter((other) => other !== passages[at] && hits.has(other) && isByline(other) && isOfRecord(other))
      .flatMap((other) => hits.get(other)?.filter((hit) => isEmployer(hit, other.text)) ?? [])
      .map(({ customer }) => customer),
  );
}

const BYLINE_KEY =
  /^(?:title|role|position|job|author|name|by|byline|attribution|source|cite|speaker|person|subtitle)$/;
const MAX_KEY = 100;

/** True for a word that its sentence makes a name, and which ends it: `CTO, Rise`. */
const isEmployer = ({ kind, need, isLocal, start, end }: PassageHit, text: string): boolean =>
  kind === 'name' &&
  need === undefined &&
  isLocal === true &&
  /(?:,| (?:at|of|@|bei|von|chez|de)) $/.test(text.slice(0, start)) &&
  text.slice(end).trim() === '';

/** The end of a record of data, or of an element in a file of code. */
const RECORD_END = /\}|\n[ \t]*-[ \t]|\n[ \t]*\n|<\/?\w/;
/** The most passages between two fields of a record. */
const MAX_APART = 4;
