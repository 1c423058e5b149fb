import type { Audience } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { FacetLibrary } from '../search/facets.ts';
import type { OptionValues } from './command.ts';
import { facetValues } from './facet-value.ts';
import { placeFault } from './place-option.ts';
import type { QUESTION_OPTIONS } from './question-options.ts';

/** The part of a question that `QUESTION_OPTIONS` describe. */
export interface QuestionDetails {
  readonly audience?: Audience;
  readonly territory?: string;
  readonly place?: string;
  readonly met?: readonly string[];
  readonly prospect?: string;
}

/** The question that the options describe, or else a saved search. Details that neither names are absent. */
export function questionOf(
  options: OptionValues<typeof QUESTION_OPTIONS>,
  library: FacetLibrary,
  host: Pick<Host, 'err'>,
  saved: QuestionDetails = {},
): QuestionDetails {
  const audience = options.audience ?? saved.audience;
  const territory = options.territory ?? saved.territory;
  const place = nonEmpty('place', options.place);
  const fault = place === undefined ? undefined : placeFault(place);
  if (fault !== undefined)
    throw new Failure(EXIT.usage, 'unknown-value', fault, 'write --place website, or an address');
  const prospect = nonEmpty('prospect', options.prospect ?? saved.prospect);
  return {
    ...(audience && { audience }),
    ...(territory !== undefined && { territory: territoryOf(territory, library, host) }),
    ...(place && { place }),
    ...(options.met.length > 0 && { met: options.met }),
    ...(prospect && { prospect }),
  };
}

/** Refuses an empty text: it is mostly an unset shell variable, and must not ask less than intended. */
function nonEmpty<Text extends string | undefined>(option: string, text: Text): Text {
  if (text === undefined || text.trim() !== '') return text;
  throw new Failure(EXIT.usage, 'empty-value', `--${option} is empty`, `name one, or leave --${option} out`);
}

/** The id of a region, where the config lists regions. A country's two capitals stand for themselves. */
export function territoryOf(typed: string, library: FacetLibrary, host: Pick<Host, 'err'>): string {
  const text = nonEmpty('territory', typed);
  const isFree = Object.keys(library.config.taxonomy.regions).length === 0;
  if (isFree || /^[A-Z]{2}$/.test(text)) return text;
  const [region, other] = facetValues({ facet: 'region', text, option: 'territory' }, library, host);
  if (region !== undefined && other === undefined) return region;
  throw new Failure(
    EXIT.usage,
    'ambiguous-value',
    `--territory "${text}" may be ${region} or ${other}`,
    'name one of them',
  );
}
