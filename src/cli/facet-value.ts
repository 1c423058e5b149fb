import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { ChoiceFacet } from '../model/match.ts';
import { plain } from '../report/escape.ts';
import { type FacetLibrary, resolveFacet } from '../search/facets.ts';

/** A text that was typed for a facet, and the option that it was typed at. */
interface TypedFacet {
  readonly facet: ChoiceFacet;
  readonly text: string;
  /** Absent: the option is called as the facet. */
  readonly option?: string;
}

/**
 * Resolves a typed text to values of a facet. A guess is reported on standard error. Without a match it fails with the
 * nearest value and the known ones (exit 2).
 */
export function facetValues(
  { facet, text, option = facet }: TypedFacet,
  library: FacetLibrary,
  host: Pick<Host, 'err'>,
): readonly string[] {
  const answer = resolveFacet(library, facet, text);
  if ('values' in answer) {
    if (answer.isGuess) host.err(`--${option} ${plain(text)}: took ${answer.values.map(plain).join(', ')}\n`);
    return answer.values;
  }
  const { known, nearest, unknown } = answer;
  const more = known.length > MAX_NAMED ? ` and ${known.length - MAX_NAMED} more` : '';
  const list = known.length === 0 ? 'this library has none' : `known: ${known.slice(0, MAX_NAMED).join(', ')}${more}`;
  const hint = nearest === undefined ? list : { typed: text, meant: nearest };
  throw new Failure(EXIT.usage, 'unknown-value', `no ${option} is called "${unknown}"`, hint);
}

const MAX_NAMED = 12;
