import {
  CONFIG_FILE,
  type Config,
  type ConfigFile,
  DEFAULT_POLICY,
  DEFAULT_SITE,
  type Policy,
  type Regions,
  TAXONOMY_LISTS,
  type Taxonomy,
  type Terms,
} from '../model/config.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { AssetFiles } from '../model/library.ts';
import type { Path } from '../model/place.ts';
import type { Source } from '../model/source.ts';
import { type LibraryDocument, readDocument } from './document.ts';
import { globFaults } from './glob-faults.ts';
import { formerIds } from './renamed-terms.ts';
import { validate } from './validate.ts';

export { customerMatcher, customersFolder } from './customer-files.ts';

/** A config with its defaults filled in, and the file it came from. */
export interface LoadedConfig {
  readonly config: Config;
  readonly document: LibraryDocument;
  /** All are `config/invalid`. */
  readonly faults: readonly Fault[];
  /** The files of the library on the disk that assets name. */
  readonly assetFiles?: AssetFiles | undefined;
}

const UNITS = { B: 1, KiB: 1024, MiB: 1024 ** 2 } as const;
const toBytes = (size: string): number =>
  Number.parseInt(size, 10) * UNITS[size.replace(/^\d+/, '') as keyof typeof UNITS];

/** Reads a config. A faulty one gives the defaults and `broken`. Never throws. */
export function loadConfig(source: Source): LoadedConfig {
  const document = readDocument(source);
  const faults = document.faults.length > 0 ? document.faults : faultsOf(document.value);
  const file = (faults.length === 0 ? document.value : { version: 1 }) as ConfigFile;
  return {
    config: resolveConfig(file, faults.length > 0),
    document,
    faults: faults.map((fault) => ({
      ...fault,
      ...(fault.rule === 'file/empty' && { hint: 'write at least "version: 1"' }),
      rule: 'config/invalid',
    })),
  };
}

function faultsOf(value: unknown): readonly Fault[] {
  const faults = validate('config', value, CONFIG_FILE);
  if (faults.length > 0) return faults;
  const { timezone, customers, taxonomy, overrides = [], scan = {}, publish = [] } = value as ConfigFile;
  const found: Fault[] = [];
  if (timezone !== undefined && !isTimeZone(timezone)) {
    found.push({
      rule: 'config/invalid',
      place: { file: CONFIG_FILE, path: ['timezone'] },
      message: `"timezone" is ${JSON.stringify(timezone)}, which is no time zone`,
      hint: 'write an IANA name such as Europe/Berlin, or UTC',
    });
  }
  if (customers !== undefined && /^(?:\/|!)|(?:^|\/)\.\.(?:\/|$)/.test(customers)) {
    found.push({
      rule: 'config/invalid',
      place: { file: CONFIG_FILE, path: ['customers'] },
      message: `"customers" is ${JSON.stringify(customers)}, which leaves the library`,
      hint: 'write a glob from this folder, such as customers/**/*.yaml',
    });
  }
  if (customers !== undefined)
    found.push(...globFaults(customers, { file: CONFIG_FILE, path: ['customers'] }, 'config/invalid'));
  found.push(...formerIdFaults(taxonomy), ...publishFaults(publish));
  const globs: readonly (readonly [Path, string])[] = [
    ...overrides.map(({ files }, index) => [['overrides', index, 'files'], files] as const),
    ...(scan.content ?? []).map(({ files }, index) => [['scan', 'content', index, 'files'], files] as const),
    ...(scan.ignore ?? []).map((files, index) => [['scan', 'ignore', index], files] as const),
  ];
  for (const [path, glob] of globs) found.push(...globFaults(glob, { file: CONFIG_FILE, path }, 'config/invalid'));
  return found;
}

/** An entry is a list, or one page for each. */
const publishFaults = (publish: NonNullable<ConfigFile['publish']>): readonly Fault[] =>
  publish.flatMap(({ to, list, each }, index) =>
    (list === undefined) !== (each === undefined)
      ? []
      : [
          {
            rule: 'config/invalid',
            place: { file: CONFIG_FILE, path: ['publish', index] },
            message: `what is published to ${JSON.stringify(to)} is ${list === undefined ? 'neither a list nor one page for each' : 'both a list and one page for each'}`,
            hint: 'write either "list: names" or "each: story"',
          },
        ],
  );

/** A former id means one term, so that no two may claim it, and no other may have it. */
function* formerIdFaults(taxonomy: ConfigFile['taxonomy'] = {}): Iterable<Fault> {
  for (const list of TAXONOMY_LISTS) {
    const terms: Terms = taxonomy[list] ?? {};
    const claimed = new Map<string, string>(Object.keys(terms).map((id) => [id, id]));
    for (const { former, id, index } of formerIds(terms)) {
      const other = claimed.get(former);
      claimed.set(former, id);
      if (other === undefined) continue;
      yield {
        rule: 'config/invalid',
        place: { file: CONFIG_FILE, path: ['taxonomy', list, id, 'was', index] },
        message: `${JSON.stringify(former)} is claimed as a former id by "${id}", and means "${other}" already`,
        hint: 'leave it with the one that it means, and take it out of the other',
      };
    }
  }
}

function isTimeZone(name: string): boolean {
  if (name === 'UTC') return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Settings by use; a call with an investor has those of one with an analyst, unless it has its own. */
function withInvestors<Settings extends { readonly [Use in 'analyst-call' | 'investor-call']?: unknown }>(
  settings: Settings | undefined,
): Settings | undefined {
  const ofAnalysts = settings?.['analyst-call'];
  return settings === undefined || ofAnalysts === undefined ? settings : { 'investor-call': ofAnalysts, ...settings };
}

function resolveConfig(file: ConfigFile, broken: boolean): Config {
  const { taxonomy = {}, policy = {} } = file;
  return {
    file: CONFIG_FILE,
    customers: file.customers ?? 'customers/**/*.yaml',
    timezone: file.timezone ?? 'UTC',
    taxonomy: Object.fromEntries(TAXONOMY_LISTS.map((list) => [list, taxonomy[list] ?? {}])) as unknown as Taxonomy,
    policy: {
      limits: {
        advocate: { ...DEFAULT_POLICY.limits.advocate, ...withInvestors(policy.limits?.advocate) },
        customer: { ...DEFAULT_POLICY.limits.customer, ...withInvestors(policy.limits?.customer) },
      },
      rest: { ...DEFAULT_POLICY.rest, ...withInvestors(policy.rest) },
      consent: { ...DEFAULT_POLICY.consent, ...policy.consent },
      health: { ...DEFAULT_POLICY.health, ...policy.health },
      advocate: { ...DEFAULT_POLICY.advocate, ...policy.advocate },
      story: { ...DEFAULT_POLICY.story, ...policy.story },
      decline: { ...DEFAULT_POLICY.decline, ...policy.decline },
      takedown: { ...DEFAULT_POLICY.takedown, ...policy.takedown },
      coverage: policy.coverage ?? DEFAULT_POLICY.coverage,
      fiscal_year_starts: policy.fiscal_year_starts ?? DEFAULT_POLICY.fiscal_year_starts,
      sites: file.sites ?? [],
      regions: regionsIn(taxonomy.regions),
    } satisfies Policy,
    rules: file.rules ?? {},
    overrides: file.overrides ?? [],
    scan: { content: file.scan?.content ?? [], ignore: file.scan?.ignore ?? [], tests: file.scan?.tests ?? 'off' },
    maxFileSize: toBytes(file.max_file_size ?? '1MiB'),
    searches: file.searches ?? {},
    share: file.share ?? {},
    site: { staleAfter: file.site?.stale_after ?? DEFAULT_SITE.staleAfter, ask: file.site?.ask ?? DEFAULT_SITE.ask },
    publish: file.publish ?? [],
    broken,
  };
}

/** Gives the regions that list countries; an empty list counts as none. */
const regionsIn = (regions: Taxonomy['regions'] = {}): Regions =>
  Object.fromEntries(
    Object.entries(regions).flatMap(([id, { countries = [] }]) => (countries.length === 0 ? [] : [[id, countries]])),
  );
