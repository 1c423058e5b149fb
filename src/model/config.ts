import type { Consent } from './customer.ts';
import type { Duration } from './day.ts';
import type { Level } from './diagnostic.ts';
import type {
  ContentRule,
  CoverageGoal,
  Levels,
  Limits,
  Override,
  PublishEntry,
  Region,
  Rests,
  SavedSearch,
  ShareSettings,
  Term,
} from './generated/config-file.generated.ts';
import type { YearStart } from './period.ts';

export type {
  ConfigFile,
  ContentRule,
  CoverageGoal,
  Levels,
  Limit,
  Limits,
  Override,
  PublishEntry,
  Region,
  Rests,
  SavedSearch,
  ShareSettings,
  Term,
} from './generated/config-file.generated.ts';

/** The terms of one list of the taxonomy, by id. */
export type Terms = Readonly<Record<string, Term>>;

/** The lists of the taxonomy; an empty one leaves its field free text. */
export const TAXONOMY_LISTS = [
  'products',
  'industries',
  'segments',
  'regions',
  'use_cases',
  'personas',
  'topics',
  'requirements',
] as const;
export type TaxonomyList = (typeof TAXONOMY_LISTS)[number];
export type Taxonomy = Readonly<Record<TaxonomyList, Terms>> & { readonly regions: Readonly<Record<string, Region>> };

/** The regions that list their countries, as ISO 3166-1 codes: `{ emea: ['DE', 'FR'] }`. Source: the taxonomy. */
export type Regions = Readonly<Record<string, readonly string[]>>;

/** The config's policy with every default filled in, and its regions. */
export interface Policy {
  readonly limits: { readonly advocate: Limits; readonly customer: Limits };
  readonly rest: Rests & { readonly any: Duration };
  readonly consent: { readonly warn: Duration; readonly review_after: Duration };
  readonly health: { readonly max_age: Duration; readonly renewal_window: Duration };
  readonly advocate: { readonly verify_after: Duration };
  readonly story: { readonly review_after: Duration };
  readonly decline: {
    readonly ask_again_after: Duration;
    readonly by_reason: { readonly [Reason in NonNullable<Consent['reason']>]?: Duration | 'never' };
  };
  readonly takedown: { readonly within: Duration };
  /** How many have to be ready for a use in each cell of the library. */
  readonly coverage: readonly CoverageGoal[];
  /** The day on which our fiscal year begins. */
  readonly fiscal_year_starts: YearStart;
  /** The hosts of our own websites. */
  readonly sites: readonly string[];
  /** The countries of each region, which relate a consent for the one to a question about the other. */
  readonly regions: Regions;
}

export const DEFAULT_POLICY: Policy = {
  limits: {
    advocate: {
      'reference-call': { max: 1, per: '90d' },
      speaking: { max: 1, per: '180d' },
      any: { max: 3, per: '180d' },
    },
    customer: { 'reference-call': { max: 4, per: '365d' }, 'site-visit': { max: 2, per: '365d' } },
  },
  rest: { 'press-interview': '60d', 'analyst-call': '90d', 'investor-call': '90d', video: '120d', any: '30d' },
  consent: { warn: '60d', review_after: '365d' },
  health: { max_age: '180d', renewal_window: '60d' },
  advocate: { verify_after: '180d' },
  story: { review_after: '730d' },
  decline: { ask_again_after: '180d', by_reason: {} },
  takedown: { within: '3d' },
  coverage: [],
  fiscal_year_starts: '01-01',
  sites: [],
  regions: {},
};

/** The settings of a scan of content, with their defaults filled in. */
export interface ScanConfig {
  /** The first that fits a file holds. */
  readonly content: readonly ContentRule[];
  /** Globs of files that are not looked at. */
  readonly ignore: readonly string[];
  /** The level of findings in tests at most. */
  readonly tests: Level;
}

/** The settings of the pages of `refs site`, with their defaults filled in. */
export interface SiteConfig {
  readonly staleAfter: Duration;
  /** The template of the address behind "ask for this one". */
  readonly ask: string;
}

/** A config with its defaults filled in. */
export interface Config {
  /** The config's path from the library's folder. */
  readonly file: string;
  /** Glob of the customer files. */
  readonly customers: string;
  /** IANA time zone that decides what today is. */
  readonly timezone: string;
  readonly taxonomy: Taxonomy;
  readonly policy: Policy;
  readonly rules: Levels;
  readonly overrides: readonly Override[];
  readonly scan: ScanConfig;
  /** Bytes. */
  readonly maxFileSize: number;
  readonly searches: Readonly<Record<string, SavedSearch>>;
  readonly share: ShareSettings;
  readonly site: SiteConfig;
  readonly publish: readonly PublishEntry[];
  /** True for a config with faults. Only `check` goes on then, with the defaults. */
  readonly broken: boolean;
}

export const DEFAULT_SITE: SiteConfig = {
  staleAfter: '7d',
  ask: 'mailto:?subject={use}%3A%20{customer}&body=May%20we%3F%20{use}%3A%20{title}%20({customer}%2F{story})%0AFor%3A%20{prospect}%0ASeen%20on%3A%20{day}%0A{link}',
};

/** The config's file name, by which a library is found. */
export const CONFIG_FILE = 'refs.config.yaml';
