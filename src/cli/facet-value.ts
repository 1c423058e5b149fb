import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { ChoiceFacet } from '../model/match.ts';
import { plain } from '../report/escape.ts';
import { type FacetLibrary, resolveFacet } from '../search/facets.ts';

/**
 * Resolves a typed text to values of a facet. A guess is reported on standard error. Without a match it fails with the
 * nearest value and the known ones (exit 2).
 */
export function facetValues(
  ground: FacetLibrary,
  facet: ChoiceFacet,
  text: string,
  host: Host,
  option: string = facet,
): readonly string[] {
  const answer = resolveFacet(ground, facet, text);
  if ('values' in answer) {
    if (answer.isGuess) host.err(`--${option} ${plain(text)}: took ${answer.values.map(plain).join(', ')}\n`);
    return answer.values;
  }
  const { known, nearest, unknown } = answer;
  const rest = known.length > 12 ? ` and ${known.length - 12} more` : '';
  const list = known.length === 0 ? 'this library has none' : `known: ${known.slice(0, 12).join(', ')}${rest}`;
  const hint = nearest === undefined ? list : `did you mean ${nearest}? ${list}`;
  throw new Failure(EXIT.usage, 'unknown-value', `no ${option} is called "${unknown}"`, hint);
}
