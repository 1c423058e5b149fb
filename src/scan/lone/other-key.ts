import type { Passage } from '../passage.ts';
import { KEY, MAX_BEFORE, sourceStart } from './source.ts';

/**
 * The thing that a value is by its key or the head of its column, whatever its letters: an account at a service
 * (`github: paulsmith`), a place, or a person.
 */
export function otherByKey(
  { passage, head }: { readonly passage: Passage; readonly head: () => string },
  source: string | undefined,
): 'handle' | 'place' | 'person' | 'author' | undefined {
  const start = sourceStart(passage);
  const before =
    source === undefined || start === undefined ? '' : source.slice(Math.max(0, start - MAX_BEFORE), start);
  const key = KEY.exec(before)?.[1] ?? '';
  if (HANDLE_KEY.test(key) && !/\s/.test(passage.text)) return 'handle';
  if (PLACE_KEY.test(key)) return 'place';
  const name = key === '' ? head().trim() : key;
  if (PERSON_KEY.test(name)) return 'person';
  return AUTHOR_KEY.test(name) ? 'author' : undefined;
}

/** Keys of people who do something here. */
const PERSON_KEY =
  /^(?:(?:main |account )?(?:contact|owner|manager|lead)|assignee|rep|csm|by|prepared[ _-]by|(?:contact|owner)[_-]?name|ansprechpartner(?:in)?)$/i;

/** Keys of people, and of companies that are quoted. */
const AUTHOR_KEY = /^(?:authors?|speaker|writer|autor(?:in)?|auteur|autrice)$/i;

const PLACE_KEY =
  /^(?:city|town|street(?:[_-]?address)?|(?:address[_-]?)?(?:locality|region)|county|ort|stadt|strasse|ville|rue)$/i;

const HANDLE_KEY =
  /(?:^|[_-])(?:github|gitlab|twitter|mastodon|bluesky|instagram|facebook|youtube|telegram|medium|handle|login|nick(?:name)?|screen_?name|user(?:_?name)?|x|via)$/i;
