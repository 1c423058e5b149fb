import type { Audience, Use } from '../model/customer.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import { AUDIENCES, USES } from '../model/use.ts';
import type { FacetLibrary } from '../search/facets.ts';
import type { Input } from './command.ts';
import { facetValues } from './facet-value.ts';

/** What a command line may say of a question. */
export interface Asked {
  readonly audience?: Audience;
  readonly territory?: string;
  readonly prospect?: string;
}

/** What the options, or else a saved search, say of a question; what they leave out is absent. */
export function questionOf({ option }: Input, ground: FacetLibrary, host: Host, saved: Asked = {}): Asked {
  const audience = AUDIENCES.find((known) => known === option('audience')) ?? saved.audience;
  const territory = said('territory', option('territory') ?? saved.territory);
  const prospect = said('prospect', option('prospect') ?? saved.prospect);
  return {
    ...(audience && { audience }),
    ...(territory && { territory: territoryOf(territory, ground, host) }),
    ...(prospect && { prospect }),
  };
}

/** An empty text is mostly a shell variable that was never set, and must not ask less than was meant. */
function said(option: string, text: string | undefined): string | undefined {
  if (text === undefined || text.trim() !== '') return text;
  throw new Failure(EXIT.usage, 'empty-value', `--${option} is empty`, `name one, or leave --${option} out`);
}

/** The region that was meant, where the config lists regions; a country's two capitals stand for themselves. */
function territoryOf(text: string, ground: FacetLibrary, host: Host): string {
  const isFree = Object.keys(ground.config.taxonomy.regions).length === 0;
  if (isFree || /^[A-Z]{2}$/.test(text)) return text;
  const [region, other] = facetValues(ground, 'region', text, host, 'territory');
  if (region !== undefined && other === undefined) return region;
  throw new Failure(
    EXIT.usage,
    'ambiguous-value',
    `--territory "${text}" may be ${region} or ${other}`,
    'name one of them',
  );
}

/** The use of `--for`. */
export const useOf = ({ option }: Input): Use | undefined => USES.find((use) => use === option('for'));
