import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DEFAULT_POLICY, type Policy } from '../../src/model/config.ts';
import type { Attribution, Audience, Channel, Consent, Customer, CustomerFile, Use } from '../../src/model/customer.ts';
import type { Question, Verdict } from '../../src/model/standing.ts';
import { textHash } from '../../src/text/hash.ts';

/** One sentence on standing, and the customer, the question and the answer that show it. */
export interface Scenario {
  readonly says: string;
  /** Changes to the base customer: keys are merged, lists replaced, and null removes a key. */
  readonly customer?: unknown;
  /** The same for its one grant, for its advocate pat, and for its stories. */
  readonly grant?: unknown;
  readonly pat?: unknown;
  readonly 'month-end'?: unknown;
  /** Additional records, people, assets and entries. */
  readonly records?: readonly unknown[];
  readonly people?: readonly unknown[];
  readonly assets?: readonly unknown[];
  readonly activity?: readonly unknown[];
  /** Changes to the default policy. */
  readonly policy?: unknown;
  readonly broken?: boolean;
  /** Changes to the base customer for another file of the same company. */
  readonly twin?: unknown;
  /** The same for the file of its parent, and for that of the parent of this one. */
  readonly parent?: unknown;
  readonly grandparent?: unknown;
  /** The parent's file has errors. */
  readonly 'parent-broken'?: boolean;
  /** Changes to the base customer for another file that lists pat, and for the employer of pat. */
  readonly former?: unknown;
  readonly employer?: unknown;
  /** That other file, or that of the employer, has errors. */
  readonly 'former-broken'?: boolean;
  readonly 'employer-broken'?: boolean;
  /** The file whose parent cannot be found. */
  readonly 'lost-by'?: string;
  /**
   * `quote on 2026-10-01 to prospects in emea telling month-end by pat at website with nda,brand-check as new for Globex`;
   * without a day, 2026-10-01. A place may state its channel: `at deck:2026-sales (print)`. After `as` stands live
   * material, a new engagement, or the index of an entry.
   */
  readonly ask: string;

  readonly verdict: Verdict;
  /** The codes of the reasons, all of them, in order; absent: none. */
  readonly because?: readonly string[];
  /** Absent: it never does, or there is nothing to clear. */
  readonly clears_on?: string;
  /** Absent: no reason names such a day. */
  readonly raise_on?: string;
  /** The path of the first reason, as a JSON Pointer. */
  readonly at?: string;
  /** The file of the first reason. */
  readonly in?: string;
  /** The owner to ask by the first reason; null: nobody. */
  readonly who?: string | null;
  /** A part of some reason's message. */
  readonly tells?: string;
  /** Fields of the answer; null: it has none. */
  readonly advocate?: string | null;
  readonly consent?: string | null;
  readonly stories?: readonly string[] | null;
  readonly territories?: readonly string[] | null;
  readonly attribution?: Attribution | null;
  readonly places?: readonly string[] | null;
  readonly requires?: readonly string[] | null;
  readonly guidelines?: readonly string[] | null;
  readonly disclaimers?: readonly string[] | null;
  readonly named_as?: string | null;
  readonly conditions?: string | null;
  readonly expires_on?: string | null;
  readonly excludes?: readonly string[] | null;
}

const FOLDER = 'test/consent/scenarios';
const read = (file: string) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8'));

const BASE: CustomerFile = read('base.yaml');

/** The headings of every file of scenarios, each with its scenarios. */
export const HEADINGS: readonly (readonly [heading: string, scenarios: readonly Scenario[]])[] = readdirSync(FOLDER)
  .filter((file) => file !== 'base.yaml')
  .sort()
  .flatMap((file) => Object.entries<readonly Scenario[]>(read(file)));

/** The customer that a scenario speaks of. */
export function customerOf(scenario: Partial<Scenario>): Customer {
  const base = merged(BASE, scenario.customer) as CustomerFile;
  const withDifferences = (items: readonly { readonly id: string }[] | undefined, differences: object) =>
    items?.map((item) => merged(item, (differences as Record<string, unknown>)[item.id]));
  const all = {
    ...base,
    consent: joined(withDifferences(base.consent, { wide: scenario.grant }), scenario.records?.map(proven)),
    advocates: joined(withDifferences(base.advocates, { pat: scenario.pat }), scenario.people),
    stories: withDifferences(base.stories, { 'month-end': scenario['month-end'] }),
    assets: scenario.assets?.map(approved),
    activity: scenario.activity,
  };
  const data = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return {
    id: 'nordlicht',
    file: 'customers/nordlicht.yaml',
    broken: scenario.broken ?? false,
    data: data as unknown as CustomerFile,
    ...(scenario.twin !== undefined && { twins: [twinOf(scenario.twin)] }),
    ...parentsOf(scenario),
    ...(scenario.former !== undefined && {
      samePeople: [{ ...parentOf('globex', scenario.former), broken: scenario['former-broken'] ?? false }],
    }),
    ...(scenario.employer !== undefined && {
      employers: [{ ...parentOf('tessaro', scenario.employer), broken: scenario['employer-broken'] ?? false }],
    }),
  };
}

function parentsOf(scenario: Partial<Scenario>): Pick<Customer, 'parents'> {
  const { parent, grandparent, 'parent-broken': broken = false, 'lost-by': lostBy } = scenario;
  if (parent === undefined && lostBy === undefined) return {};
  const files = [
    ...(parent === undefined ? [] : [{ ...parentOf('globex-group', parent), broken }]),
    ...(grandparent === undefined ? [] : [parentOf('globex-holding', grandparent)]),
  ];
  return { parents: { files, ...(lostBy && { fault: { file: lostBy, message: 'there is no such customer' } }) } };
}

const parentOf = (id: string, difference: unknown): Customer => {
  const data = merged(BASE, difference) as CustomerFile;
  const file = `customers/${id}.yaml`;
  return {
    id,
    file,
    broken: false,
    data: { ...data, consent: (data.consent ?? []).map(proven) as readonly Consent[] },
  };
};

const twinOf = (difference: unknown): Customer => ({
  id: 'nordlicht-ag',
  file: 'customers/nordlicht-ag.yaml',
  broken: false,
  data: merged(BASE, difference) as CustomerFile,
});

/** A grant says who gave it and where the proof is, unless the scenario takes that out. */
const proven = (record: unknown): unknown =>
  (record as { readonly status?: unknown }).status === 'granted'
    ? merged({ granted_by: 'Ada Lindqvist', evidence: 'vault:consents/nordlicht.pdf' }, record)
    : record;

/** The words of a live quote are those that were approved, unless the scenario says otherwise. */
function approved(asset: unknown): unknown {
  const { use, status } = asset as { readonly use?: unknown; readonly status?: unknown };
  return use === 'quote' && status === 'live'
    ? merged({ text: WORDS, approved_text_sha256: textHash(WORDS) }, asset)
    : asset;
}

const WORDS = 'We closed the books in three days.';

const joined = (items: readonly unknown[] | undefined, more: readonly unknown[] | undefined) =>
  more === undefined ? items : [...(items ?? []), ...more];

/** The default policy with what a scenario changes. */
export const policyOf = ({ policy }: Partial<Scenario>): Policy => merged(DEFAULT_POLICY, policy) as Policy;

/** Merges as JSON Merge Patch does (RFC 7386). */
function merged(value: unknown, difference: unknown): unknown {
  if (difference === undefined) return value;
  if (!isMapping(difference)) return difference;
  const result: Record<string, unknown> = isMapping(value) ? { ...value } : {};
  for (const [key, inner] of Object.entries(difference)) {
    if (inner === null) delete result[key];
    else result[key] = merged(result[key], inner);
  }
  return result;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const QUESTION =
  /^(?<use>\S+)(?: on (?<on>\S+))?(?: to (?<audience>\S+))?(?: in (?<territory>\S+))?(?: telling (?<story>\S+))?(?: by (?<advocate>\S+))?(?: at (?<place>\S+)(?: \((?<channel>\S+)\))?)?(?: with (?<met>\S+))?(?: as (?<as>live|new|\d+))?(?: for (?<prospect>.+))?$/;

/** The question that a scenario asks. */
export function questionOf({ ask }: Pick<Scenario, 'ask'>): Question {
  const groups = QUESTION.exec(ask)?.groups;
  if (groups?.use === undefined) throw new Error(`"${ask}" is no question`);
  const { use, on = '2026-10-01', audience, territory, story, advocate, place, channel, met, as, prospect } = groups;
  return {
    use: use as Use,
    on,
    ...(audience && { audience: audience as Audience }),
    ...(territory && { territory }),
    ...(story && { story }),
    ...(advocate && { advocate }),
    ...(place && { place }),
    ...(channel && { channel: channel as Channel }),
    ...(met && { met: met.split(',') }),
    ...(as === 'live' && { isUp: true }),
    ...(as && as !== 'live' && { entry: as === 'new' ? 'new' : Number(as) }),
    ...(prospect && { prospect }),
  };
}
