import type { Passage } from '../passage.ts';
import { KEY, MAX_BEFORE, sourceStart } from './source.ts';

/** The thing that a value is by its key, whatever its letters: an account at a service (`github: paulsmith`), or a place. */
export function otherByKey(passage: Passage, source: string | undefined): 'handle' | 'place' | undefined {
  const start = sourceStart(passage);
  if (source === undefined || start === undefined) return undefined;
  const key = KEY.exec(source.slice(Math.max(0, start - MAX_BEFORE), start))?.[1] ?? '';
  if (HANDLE_KEY.test(key) && !/\s/.test(passage.text)) return 'handle';
  return PLACE_KEY.test(key) ? 'place' : undefined;
}

const PLACE_KEY =
  /^(?:city|town|street(?:[_-]?address)?|(?:address[_-]?)?(?:locality|region)|county|ort|stadt|strasse|ville|rue)$/i;

const HANDLE_KEY =
  /(?:^|[_-])(?:github|gitlab|twitter|mastodon|bluesky|instagram|facebook|youtube|telegram|medium|handle|login|nick(?:name)?|screen_?name|user(?:_?name)?|x|via)$/i;
