/** The choice of a few references for one prospect. */
import { latestDay } from '../consent/ledger.ts';
import { standing } from '../consent/standing.ts';
import { type Advocate, type Asset, type Customer, ownerOf, type Story } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import type { Match } from '../model/match.ts';
import type { Standing } from '../model/standing.ts';
import { isActivity } from '../model/use.ts';
import type { ShownPart } from '../mutations/plan-shown-parts.ts';
import { textsIn } from '../mutations/texts-in.ts';
import { search } from '../search/search.ts';
import { compareCompanyNames } from '../text/company-names.ts';
import { compareText } from '../text/compare-text.ts';
import { wordsOf } from '../text/fold.ts';
import { comparablePlace } from '../text/same-place.ts';
import { companySlug, slugOf } from '../text/slug.ts';
import {
  NOTHING_TO_SHOW,
  type Pack,
  type PackEngagement,
  type PackReference,
  type PackUse,
  type PackWish,
  packPlace,
} from './pack.ts';
import { shareContext } from './share-library.ts';
import {
  asNames,
  type CustomerView,
  earliest,
  lastReadyDay,
  type ShareContext,
  type SharedCustomer,
  type SharedQuote,
  type SharedStory,
  type ShareQuestion,
  viewOf,
} from './view.ts';

/** A customer who fits and is not ready, for colleagues only. */
export interface PackMiss {
  readonly customer: string;
  readonly use: PackUse;
  readonly reason: string;
  readonly clears_on?: Day;
}

export interface PackChoice {
  readonly pack: Pack;
  /** The customers shown and the parts of them, in the order of the pack. */
  readonly packed: readonly Packed[];
  /** The nearest ones, the soonest first; none where the pack is full. */
  readonly missed: readonly PackMiss[];
}

/** A customer of a pack, and the parts that it shows. */
export interface Packed {
  readonly customer: Customer;
  readonly isNamed: boolean;
  readonly parts: readonly ShownPart[];
}

/** Bounds the near misses that are told. */
const MAX_MISSED = 3;

/** Chooses the references of a pack: of each company at most one, and only what is ready for each use. */
export function choosePack(library: Library, wish: PackWish): PackChoice {
  const id = freeId(library, wish);
  const chooser = new Chooser(library, wish, packPlace(id));
  const { chosen, missed } = chooser.choose();
  const ends = chosen.flatMap(({ reference: { valid_until } }) => valid_until ?? []).sort();
  const { prospect, audience, on, uses } = wish;
  const [end] = ends;
  const references = chosen.map(({ reference }) => reference);
  return {
    pack: { id, prospect, audience, as_of: on, ...(end !== undefined && { valid_until: end }), uses, references },
    packed: chosen.map(({ customer, parts, reference: { isNamed } }) => ({ customer, isNamed, parts })),
    missed,
  };
}

/** The id of a new pack: the prospect and the day, and a number where one of them is on record. */
function freeId(library: Library, { prospect, on }: PackWish): string {
  const base = `${companySlug(prospect) || slugOf(prospect) || 'pack'}-${on}`;
  const taken = new Set(library.customers.flatMap(({ data }) => placesOf(data.assets).map(comparablePlace)));
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(comparablePlace(packPlace(id)))) return id;
  }
}

const placesOf = (assets: readonly Asset[] = []): readonly string[] =>
  assets.flatMap(({ placements = [] }) => placements.map(({ where }) => where));

/** A found customer or story, in reach of the prospect. */
interface PackCandidate extends Pick<Match, 'customer' | 'story' | 'score'> {
  readonly likeness: readonly string[];
  readonly lastUsed: Day;
}

interface Chosen {
  readonly customer: Customer;
  readonly reference: PackReference;
  readonly parts: readonly ShownPart[];
}

/** Chooses from the library for one wish, and keeps the views that it made. */
class Chooser {
  readonly #library: Library;
  readonly #wish: PackWish;
  readonly #question: ShareQuestion;
  readonly #context: ShareContext;
  readonly #views = new Map<string, CustomerView>();
  readonly #companies: ReadonlyMap<string, string>;
  readonly #buyers: readonly Customer[];

  constructor(library: Library, wish: PackWish, place: string) {
    const { audience, on, territory, met, prospect } = wish;
    this.#library = library;
    this.#wish = wish;
    const limits = { ...(territory !== undefined && { territory }), ...(met !== undefined && { met }) };
    this.#question = { audience, on, place, prospect, ...limits };
    this.#context = shareContext(library, this.#question);
    this.#companies = companiesOf(library.customers);
    this.#buyers = library.customers.filter((customer) => isCalled(customer, prospect));
  }

  choose(): { readonly chosen: readonly Chosen[]; readonly missed: readonly PackMiss[] } {
    const taken = new Set(this.#buyers.map(({ file }) => this.#companies.get(file)));
    const chosen: Chosen[] = [];
    const missed: (PackMiss & { readonly company: string | undefined })[] = [];
    for (const candidate of this.#candidates()) {
      if (chosen.length === this.#wish.count) return { chosen, missed: [] };
      const company = this.#companies.get(candidate.customer.file);
      if (taken.has(company)) continue;
      const miss = this.#missOf(candidate);
      if (miss === undefined) {
        chosen.push(this.#pack(candidate));
        taken.add(company);
      } else missed.push({ ...miss, company });
    }
    const near = missed
      .filter(
        ({ company }, index) => !taken.has(company) && missed.findIndex((one) => one.company === company) === index,
      )
      .sort((a, b) => compareText(a.clears_on ?? '9999', b.clears_on ?? '9999'))
      .slice(0, MAX_MISSED)
      .map(({ company: _, ...miss }) => miss);
    return { chosen, missed: chosen.length < this.#wish.count ? near : [] };
  }

  /** All that is found, the best first: by the words, by likeness to the prospect, and least recently used. */
  #candidates(): readonly PackCandidate[] {
    const { words, on, uses } = this.#wish;
    // One use is judged instead of all.
    const [use] = uses;
    const { matches, nearest } = search(this.#library, {
      ...{ words, facets: {}, on, sort: 'name', limit: 0 },
      ...(use && { for: use }),
    });
    const found = matches.length > 0 ? matches : nearest;
    return found
      .filter(({ customer }) => !customer.broken && !this.#isExcluding(customer))
      .map(({ customer, story, score }) => ({
        ...{ customer, story, score },
        likeness: this.#likeness(customer),
        lastUsed: lastUsed(customer),
      }))
      .sort(
        (a, b) =>
          b.score - a.score ||
          b.likeness.length - a.likeness.length ||
          compareText(a.lastUsed, b.lastUsed) ||
          compareText(a.customer.data.name.toLowerCase(), b.customer.data.name.toLowerCase()) ||
          compareText(a.customer.file, b.customer.file),
      );
  }

  /** Says that some file of the company, or of its owners, may refuse the prospect. */
  #isExcluding({ data, twins = [], parents }: Customer): boolean {
    return [{ data }, ...twins, ...(parents?.files ?? [])].some(({ data: { excludes = [] } }) =>
      excludes.some((excluded) => compareCompanyNames(excluded, this.#wish.prospect) !== undefined),
    );
  }

  /** The facts that a customer shares with the prospect. */
  #likeness({ data }: Customer): readonly ('industry' | 'segment')[] {
    return (['industry', 'segment'] as const).filter((fact) => {
      const own = data[fact];
      const wanted =
        this.#wish[fact] === undefined ? this.#buyers.map((buyer) => buyer.data[fact]) : [this.#wish[fact]];
      return own !== undefined && wanted.includes(own);
    });
  }

  #viewOf(customer: Customer): CustomerView {
    const view = this.#views.get(customer.file) ?? viewOf(customer, this.#question, this.#context);
    this.#views.set(customer.file, view);
    return view;
  }

  /** The first use that stands in the way; undefined where all are ready. */
  #missOf({ customer, story }: PackCandidate): PackMiss | undefined {
    const view = this.#viewOf(customer);
    for (const use of this.#wish.uses) {
      const miss = isActivity(use) ? this.#engagementMiss(customer, use, story) : partMiss(view, use, story);
      if (miss !== undefined) return { customer: customer.id, use, ...miss };
      if (view.shared === undefined) {
        const [{ reason = NOTHING_TO_SHOW, clears_on } = {}] = view.omitted;
        return { customer: customer.id, use, reason, ...(clears_on !== undefined && { clears_on }) };
      }
    }
    return undefined;
  }

  #engagementMiss(customer: Customer, use: PackUse, story: Story | undefined): MissReason | undefined {
    const { verdict, reasons, clears_on } = this.#standing(customer, use, story);
    if (verdict === 'ready') return undefined;
    return { reason: reasons[0]?.message ?? NOTHING_TO_SHOW, ...(clears_on !== undefined && { clears_on }) };
  }

  #standing(customer: Customer, use: PackUse, story: Story | undefined, on = this.#wish.on): Standing {
    const question = { ...this.#question, use, on, ...(story !== undefined && { story: story.id }) };
    return standing(customer, question, this.#library.config.policy);
  }

  /** Makes the reference of a candidate that is ready for all uses. */
  #pack({ customer, story, likeness }: PackCandidate): Chosen {
    const { shared, told, quoted } = this.#viewOf(customer);
    if (shared === undefined) throw new Error(`nothing of ${customer.id} may be shown`);
    const { ref, name, isNamed, disclaimers, guidelines, conditions } = shared;
    const toldStory = story && told.get(story.id);
    const quotes = quotesShown(shared, toldStory);
    const facts = this.#facts(customer, shared);
    const owner = ownerOf(customer.data, 'references');
    const parts: Omit<PackReference, 'valid_until'> = {
      ...{ ref, name, isNamed, disclaimers, guidelines, conditions, ...facts },
      why: this.#why({ shared, story: toldStory, quotes }, likeness, facts),
      ...(toldStory !== undefined && { story: this.#labelled(customer, toldStory) }),
      quotes,
      engagements: this.#wish.uses.filter(isActivity).map((use) => this.#engagement(customer, use, story)),
      ...(owner !== undefined && this.#isClean(customer, owner) && { through: owner }),
    };
    const end = earliest([
      ...[shared.valid_until, ...this.#engagementEnds(customer, story)],
      // The words of the library's own may name others, too.
      ...textsIn(parts).flatMap(({ text }) =>
        [text, asNames(text)].map((one) => this.#context.namesUntil(one, customer.id)),
      ),
    ]);
    const reference: PackReference = { ...parts, ...(end !== undefined && { valid_until: end }) };
    const ids = [...quoted].flatMap(([asset, quote]) => (quotes.includes(quote) ? [asset] : []));
    const shown: readonly ShownPart[] = [
      ...(isNamed ? [{ use: 'name' } as const] : []),
      ...(shared.mayShowLogo && this.#wish.uses.includes('logo') ? [{ use: 'logo' } as const] : []),
      ...(story !== undefined && toldStory !== undefined ? [{ use: 'case-study', story: story.id } as const] : []),
      ...ids.map((asset) => ({ use: 'quote', asset }) as const),
    ];
    return { customer, reference, parts: shown };
  }

  #engagementEnds(customer: Customer, story: Story | undefined): readonly (Day | undefined)[] {
    const { on, uses } = this.#wish;
    const { policy } = this.#library.config;
    return uses
      .filter(isActivity)
      .map((use) => lastReadyDay({ customer, use, on }, policy, (day) => this.#standing(customer, use, story, day)));
  }

  #engagement(customer: Customer, use: PackUse, story: Story | undefined): PackEngagement {
    const { advocate } = this.#standing(customer, use, story);
    const person = customer.data.advocates?.find(({ id }) => id === advocate);
    const who = person && this.#personOf(customer, person);
    const { languages = [], topics = [] } = person ?? {};
    return {
      use,
      ...(who !== undefined && { who }),
      languages: languages.filter((language) => this.#isClean(customer, language)),
      topics: topics.map((topic) => this.#label('topics', topic)).filter((topic) => this.#isClean(customer, topic)),
    };
  }

  /** The person by name and title where the view names them beside their words, else by title. */
  #personOf(customer: Customer, { id, name, title }: Advocate): string | undefined {
    const { quoted } = this.#viewOf(customer);
    const isNamed = (customer.data.assets ?? []).some(
      ({ id: asset, advocate }) =>
        advocate === id && name !== undefined && quoted.get(asset)?.by?.split(', ')[0] === name,
    );
    const role = title !== undefined && this.#isClean(customer, title) ? title : undefined;
    return isNamed ? [name, role].filter((part) => part !== undefined).join(', ') : role;
  }

  /** The industry, segment and region in the words of the taxonomy. */
  #facts(customer: Customer, { industry, segment, region }: SharedCustomer): Facts {
    const texts = [
      ['industry', industry && this.#label('industries', industry)],
      ['segment', segment && this.#label('segments', segment)],
      ['region', region && this.#label('regions', region)],
    ] as const;
    return Object.fromEntries(texts.filter(([, text]) => text !== undefined && this.#isClean(customer, text)));
  }

  #labelled(customer: Customer, story: SharedStory): SharedStory {
    const isClean = (text: string) => this.#isClean(customer, text);
    return {
      ...story,
      products: story.products.map((id) => this.#label('products', id)).filter(isClean),
      use_cases: story.use_cases.map((id) => this.#label('use_cases', id)).filter(isClean),
    };
  }

  #label(list: 'industries' | 'segments' | 'regions' | 'products' | 'use_cases' | 'topics', id: string): string {
    const terms = this.#library.config.taxonomy[list];
    return (Object.hasOwn(terms, id) ? terms[id]?.name : undefined) ?? id;
  }

  #isClean({ id }: Customer, text: string): boolean {
    return ![text, asNames(text)].some((one) => this.#context.namesWithheld(one, id));
  }

  /** The reasons for a reference, from what is shown of it alone. */
  #why(
    {
      shared,
      story,
      quotes,
    }: { shared: SharedCustomer; story: SharedStory | undefined; quotes: readonly SharedQuote[] },
    likeness: readonly string[],
    facts: Facts,
  ): readonly string[] {
    const { outcomes = [], products = [], use_cases = [] } = story ?? {};
    const texts = [
      ...[story?.title, story?.challenge, story?.solution, shared.industry, shared.segment, shared.region],
      ...outcomes.map(({ metric }) => metric),
      ...products,
      ...use_cases.map((id) => `${id} ${this.#label('use_cases', id)}`),
      ...quotes.map(({ text }) => text),
    ];
    const shown = new Set(wordsOf(texts.filter((part) => part !== undefined).join(' ')));
    const found = wordsOf(this.#wish.words).filter((word) => shown.has(word));
    return [
      ...(found.length > 0 ? [`speaks of ${[...new Set(found)].join(', ')}`] : []),
      ...(likeness.includes('industry') && facts.industry ? [`same industry: ${facts.industry}`] : []),
      ...(likeness.includes('segment') && facts.segment ? [`same size: ${facts.segment}`] : []),
    ];
  }
}

interface Facts {
  readonly industry?: string;
  readonly segment?: string;
  readonly region?: string;
}

interface MissReason {
  readonly reason: string;
  readonly clears_on?: Day;
}

/** The reason why the view does not show a part; undefined where it does. */
function partMiss({ shared, told, omitted }: CustomerView, use: PackUse, story?: Story): MissReason | undefined {
  if (shared !== undefined) {
    if (use === 'name' && shared.isNamed) return undefined;
    if (use === 'logo' && shared.mayShowLogo) return undefined;
    if (use === 'quote' && quotesShown(shared, story && told.get(story.id)).length > 0) return undefined;
    if (use === 'case-study' && story !== undefined && told.has(story.id)) return undefined;
  }
  // The quotes of a story that is not told are left out with it.
  const own = omitted.filter(
    ({ part }) => part === use || (part === 'story' && (use === 'case-study' || use === 'quote')),
  );
  const { reason = NOTHING_TO_SHOW, clears_on } = own.find(({ id }) => id === story?.id) ?? own[0] ?? {};
  return { reason, ...(clears_on !== undefined && { clears_on }) };
}

/** The quotes of a story, else those that belong to none. */
const quotesShown = (shared: SharedCustomer, story: SharedStory | undefined): readonly SharedQuote[] =>
  story !== undefined && story.quotes.length > 0 ? story.quotes : shared.quotes;

/** The last day on which somebody of the customer was asked, or material of theirs was put somewhere. */
const lastUsed = ({ data }: Customer): Day =>
  (data.assets ?? [])
    .flatMap(({ placements = [] }) => placements.flatMap(({ since }) => since ?? []))
    .reduce((latest, day) => (day > latest ? day : latest), latestDay(data));

/** Says that a customer goes by a company's name, or is named by its id. */
const isCalled = ({ id, data: { name, aliases = [] } }: Customer, company: string): boolean =>
  id === company.trim() || [name, ...aliases].some((one) => compareCompanyNames(one, company) === 'same');

/** A word for the company of each file, the same for all files of one company, its owners included. */
function companiesOf(customers: readonly Customer[]): ReadonlyMap<string, string> {
  const above = new Map<string, string>();
  const companyOf = (file: string): string => {
    let top = file;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    return top;
  };
  for (const { file, twins = [], parents } of customers)
    for (const other of [...twins, ...(parents?.files ?? [])]) {
      const [one, its] = [companyOf(file), companyOf(other.file)];
      if (one !== its) above.set(one, its);
    }
  return new Map(customers.map(({ file }) => [file, companyOf(file)]));
}
