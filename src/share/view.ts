/**
 * The one place that decides what of a customer may leave the building. Lists, packs, pages and answers to agents print
 * from this view, and from nothing else.
 */
import { comingDays } from '../consent/coming-days.ts';
import { coversAttribution } from '../consent/coverage.ts';
import { customerNames } from '../consent/customer-names.ts';
import { isLiveOn } from '../consent/exposure.ts';
import { materialOf } from '../consent/material.ts';
import { nameToUse } from '../consent/named-as.ts';
import { standing } from '../consent/standing.ts';
import { isInTerritories } from '../consent/territory.ts';
import type { Policy } from '../model/config.ts';
import type { Advocate, Asset, Attribution, Audience, Customer, Outcome, Story, Use } from '../model/customer.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Question, Standing } from '../model/standing.ts';
import { coversAudience } from '../model/use.ts';
import { findName, type NamePhrases, namePhrases } from '../text/company-names.ts';
import { isLibraryPath } from '../text/file-reference.ts';

/** For whom, where and when something is to be shown. */
export interface ShareQuestion {
  readonly audience: Audience;
  readonly on: Day;
  /** Absent: everywhere, so that a grant for one territory does not do. */
  readonly territory?: string;
  /** The channel word or address of the place. Absent: anywhere, so that a grant for one place does not do. */
  readonly place?: string;
  readonly met?: readonly string[];
  readonly prospect?: string;
}

/** The parts of a customer that may be shown. Whatever is not here may not. */
export interface SharedCustomer {
  /** The customer's id where the name is shown, else an opaque one. */
  readonly ref: string;
  /** The name in the form they ask for, or the words that stand for it. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly industry?: string;
  readonly segment?: string;
  readonly region?: string;
  /** The address of their website, and the products that they have; only of one who is named. */
  readonly website?: string;
  readonly products?: readonly string[];
  /** The path of an approved logo file in the library, where there is one. */
  readonly logo?: string;
  /** True where the logo may be shown, from whatever file. */
  readonly mayShowLogo: boolean;
  /** The last days for the name, or the words that stand for it, and for the logo; absent where no end is known. */
  readonly name_until?: Day;
  readonly logo_until?: Day;
  /** The days from which name and logo may be shown, where they were first agreed to lately; only of one who is named. */
  readonly name_since?: Day;
  readonly logo_since?: Day;
  readonly stories: readonly SharedStory[];
  /** The quotes that belong to no story. */
  readonly quotes: readonly SharedQuote[];
  /** The words that have to stand beside it. */
  readonly disclaimers: readonly string[];
  readonly guidelines: readonly string[];
  /** The conditions that the customer wants observed, for whoever shows it. */
  readonly conditions: readonly string[];
  /** The last day on which all of this may be shown; absent where no end is known. */
  readonly valid_until?: Day;
}

export interface SharedStory {
  /** The story's id, or an opaque one for a customer who is not named. */
  readonly ref: string;
  readonly title?: string;
  /** The address at which everybody may read it; only of a customer who is named. */
  readonly address?: string;
  readonly challenge?: string;
  readonly solution?: string;
  readonly outcomes: readonly SharedOutcome[];
  readonly products: readonly string[];
  readonly use_cases: readonly string[];
  readonly quotes: readonly SharedQuote[];
  /** The words that tell readers of benefits that the customer received. */
  readonly disclosures: readonly string[];
  /** The last day on which it may be told; its quotes have days of their own. */
  readonly valid_until?: Day;
  /** The day from which it may be told, where that was first agreed to lately; only of a customer who is named. */
  readonly since?: Day;
}

export type SharedOutcome = Pick<Outcome, 'metric' | 'before' | 'after' | 'change'>;

export interface SharedQuote {
  /** The approved words. */
  readonly text: string;
  /** The speaker, as far as the words may be attributed: `Ada Lindqvist, VP Operations`; absent: nobody. */
  readonly by?: string;
  readonly disclosure?: string;
  /** The last day on which it may be shown; absent where no end is known. */
  readonly valid_until?: Day;
  /** The day from which it may be shown, where it was first agreed to lately; only of a customer who is named. */
  readonly since?: Day;
}

/** Bounds how long ago something new may have been agreed to. */
export const MAX_NEW_DAYS = 90;

/** Something that is not in the view, for colleagues only. */
export interface Omission {
  readonly customer: string;
  readonly part: 'name' | 'logo' | 'story' | 'quote';
  /** The id of the story or asset. */
  readonly id?: string;
  readonly reason: string;
  /** The day from which it may be shown. */
  readonly clears_on?: Day;
}

export interface CustomerView {
  /** Undefined where nothing of the customer may be shown. */
  readonly shared: SharedCustomer | undefined;
  /** The stories that are shown, by their ids in the file, for those who know these. */
  readonly told: ReadonlyMap<string, SharedStory>;
  /** The quotes that are shown, by the ids of their assets, for those who know these. */
  readonly quoted: ReadonlyMap<string, SharedQuote>;
  readonly omitted: readonly Omission[];
}

/** The knowledge of the rest of the library that the view of one customer needs. */
export interface ShareContext {
  readonly policy: Policy;
  /** Gives the opaque id of a customer, or of a part of one. */
  opaqueRef(customer: string, part?: string): string;
  /** Says that the customer may be named: the name is ready, and holds no name that is not. */
  isNamed(customer: string): boolean;
  /** Says that a text names a customer who may not be named, or a person. The customer's own quotes name nobody. */
  namesWithheld(text: string, customer: string): boolean;
  /** Gives the last day on which all others may be named whom a text names; undefined where no end is known. */
  namesUntil(text: string, customer: string): Day | undefined;
}

/** Gives the form of a customer's name that may be shown, by its own answer alone; undefined where none is ready. */
export function nameToShow(customer: Customer, question: ShareQuestion, policy: Policy): string | undefined {
  const answer = answerOf(customer, NAME, question, policy);
  return answer.verdict === 'ready' ? nameToUse(customer.data, [answer]) : undefined;
}

/** The last day on which a customer may be named; undefined where no end is known. */
export const lastDayOfName = (customer: Customer, question: ShareQuestion, policy: Policy): Day | undefined =>
  lastDayOf(customer, NAME, question, policy);

const NAME = { use: 'name', attribution: 'named' } as const;

const lastDayOf = (customer: Customer, part: Part, question: ShareQuestion, policy: Policy): Day | undefined =>
  lastReadyDay({ customer, use: part.use, on: question.on }, policy, (on) =>
    answerOf(customer, part, { ...question, on }, policy),
  );

/** Takes out of a view what may be shown no more on a day; undefined where that is all of it, or the name. */
export function viewOn(view: SharedCustomer, day: Day): SharedCustomer | undefined {
  const { name_until, logo_until, logo_since, logo, ...rest } = view;
  const isOn = ({ valid_until }: { readonly valid_until?: Day }): boolean =>
    valid_until === undefined || valid_until >= day;
  const stories = view.stories.filter(isOn).map((story) => ({ ...story, quotes: story.quotes.filter(isOn) }));
  const quotes = view.quotes.filter(isOn);
  const isLogoOver = logo_until !== undefined && logo_until < day;
  const isNameless = name_until === undefined || view.name === NAMELESS;
  const isBare = !view.isNamed && isNameless && stories.length + quotes.length === 0;
  if ((name_until !== undefined && name_until < day) || isBare) return undefined;
  const shown = { ...rest, ...defined({ name_until }), stories, quotes };
  const ends = [
    name_until,
    ...(isLogoOver ? [] : [logo_until]),
    ...[...stories, ...quotes].map((one) => one.valid_until),
  ];
  const ofQuotes = stories.flatMap((story) => story.quotes.map((quote) => quote.valid_until));
  const [valid_until] = [...ends, ...ofQuotes].flatMap((end) => end ?? []).sort();
  const { valid_until: _, ...kept } = shown;
  return {
    ...kept,
    ...(isLogoOver ? { mayShowLogo: false } : defined({ logo, logo_until, logo_since })),
    ...defined({ valid_until }),
  };
}

/** The first of some days; undefined where there is none. */
export const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.flatMap((day) => day ?? []).sort()[0];

/** Makes the view of one customer. */
export function viewOf(customer: Customer, question: ShareQuestion, context: ShareContext): CustomerView {
  return new ViewMaker(customer, question, context).make();
}

type SharedLogo = Pick<SharedCustomer, 'logo' | 'mayShowLogo' | 'logo_until' | 'logo_since'>;

/** A part of the view, as standing is asked about it. */
type Part = Pick<Question, 'use' | 'story' | 'advocate' | 'attribution'>;

/**
 * The answer for something that is to be shown: the worse of the one for material that goes up now, and of the one for
 * material that is up, which has to be covered for every story, territory and place that the question leaves open.
 */
function answerOf(customer: Customer, part: Part, question: ShareQuestion, policy: Policy): Standing {
  const asked: Question = { ...question, ...part };
  const up = standing(customer, { ...asked, isUp: true }, policy);
  return up.verdict === 'ready' ? standing(customer, asked, policy) : up;
}

/** The day before the first one on which an answer is not ready any more; undefined where no end is known. */
export function lastReadyDay(
  { customer, use, on }: { readonly customer: Customer; readonly use: Use; readonly on: Day },
  policy: Policy,
  answerOn: (day: Day) => Pick<Standing, 'verdict'>,
): Day | undefined {
  const days = [...comingDays(customer, use, policy, on)];
  const end = days.sort().find((day) => answerOn(day).verdict !== 'ready');
  return end === undefined ? undefined : addDays(end, -1);
}

/** An answer to a part of the view. */
interface Answer extends Standing {
  readonly part: Part;
}

/** Makes the view of a customer part by part, and keeps the answers that it rests on. */
class ViewMaker {
  readonly #customer: Customer;
  readonly #question: ShareQuestion;
  readonly #context: ShareContext;
  readonly #omitted: Omission[] = [];
  readonly #used: Answer[] = [];
  readonly #ends: Day[] = [];
  /** The last day for the name, or the words that stand for it. */
  #nameEnd: Day | undefined;
  readonly #quoted = new Map<string, SharedQuote>();
  /** The form of the name to show; undefined where they are not named. */
  readonly #named: string | undefined;
  readonly #ownNames: readonly NamePhrases[];

  constructor(customer: Customer, question: ShareQuestion, context: ShareContext) {
    this.#customer = customer;
    this.#question = question;
    this.#context = context;
    const answer = this.#ask(NAME);
    const isNamed = answer.verdict === 'ready' && context.isNamed(customer.id);
    this.#named = isNamed ? nameToUse(customer.data, [answer]) : undefined;
    this.#ownNames = isNamed ? [] : allNames(customer);
    if (isNamed) this.#nameEnd = this.#use(answer, [this.#named]);
    else if (answer.verdict === 'ready') this.#omit('name', NAMES_OTHERS);
    else this.#omitFor('name', undefined, answer);
  }

  make(): CustomerView {
    const { stories = [] } = this.#customer.data;
    const name = this.#named ?? this.#blindedName();
    const told = stories.flatMap((story) => {
      const shown = this.#story(story);
      return shown === undefined ? [] : [[story.id, shown] as const];
    });
    const shownStories = told.map(([, story]) => story);
    const shared = this.#assemble(name, shownStories, this.#quotes(undefined), this.#logo());
    const quoted = new Map(shared && this.#quoted);
    return { shared, told: new Map(shared && told), quoted, omitted: this.#omitted };
  }

  /** The words that stand for the name. */
  #blindedName(): string {
    const { blinded_as } = this.#customer.data;
    const answer = this.#ask({ use: 'name', attribution: 'blinded' });
    if (answer.verdict === 'ready') this.#nameEnd = this.#use(answer, [blinded_as]);
    return blinded_as !== undefined && this.#isClean(blinded_as) ? blinded_as : NAMELESS;
  }

  /** Puts the parts together; undefined where no use is ready, or where promised words give away who is not to be named. */
  #assemble(
    name: string,
    stories: readonly SharedStory[],
    quotes: readonly SharedQuote[],
    logo: SharedLogo,
  ): SharedCustomer | undefined {
    if (this.#used.length === 0) return undefined;
    const { id, data } = this.#customer;
    const isNamed = this.#named !== undefined;
    const disclaimers = textsOf(this.#used, ({ disclaimers }) => disclaimers);
    if (!this.#areClean(disclaimers))
      return this.#omit('name', 'the words that have to stand beside it name somebody who may not be named');
    const clean = (text: string | undefined) => (text !== undefined && this.#isClean(text) ? text : undefined);
    const guidelines = textsOf(this.#used, (answer) => answer.guidelines).filter((text) => this.#isClean(text));
    const conditions = textsOf(this.#used, (answer) => answer.conditions).filter((text) => this.#isClean(text));
    const products = isNamed ? this.#products() : undefined;
    const { industry, segment, region, website } = data;
    const beside = [industry, segment, region, ...(isNamed ? [asNames(id), website] : []), ...(products ?? [])];
    const ends = [this.#nameEnd, this.#endOf([...beside, ...disclaimers, ...guidelines, ...conditions])];
    return defined({
      ...{ ref: isNamed && this.#isCleanId(id) ? id : this.#context.opaqueRef(id), name, isNamed },
      ...{ industry: clean(industry), segment: clean(segment), region: clean(region) },
      ...(isNamed && { website: clean(website), products }),
      ...{ ...logo, name_until: earliest(ends), name_since: this.#since('name'), stories, quotes },
      ...{ disclaimers, guidelines, conditions },
      // The day before the first one on which something that is shown may be shown no more.
      valid_until: earliest(this.#ends),
    });
  }

  #products(): readonly string[] | undefined {
    const products = (this.#customer.data.products ?? []).map(({ id }) => id).filter((id) => this.#isClean(id));
    return products.length === 0 ? undefined : products;
  }

  #logo(): SharedLogo {
    if (this.#named === undefined) return { mayShowLogo: false };
    const answer = this.#ask({ use: 'logo', attribution: 'named' });
    if (answer.verdict !== 'ready') {
      this.#omitFor('logo', undefined, answer);
      return { mayShowLogo: false };
    }
    const asset = materialOf(this.#customer.data, 'logo').find(
      ({ file, ...limits }) =>
        file !== undefined &&
        isLibraryPath(file) &&
        this.#isClean(file) &&
        isFor(limits, this.#question, this.#context),
    );
    const end = this.#use(answer, [asset?.file]);
    return { mayShowLogo: true, ...defined({ logo: asset?.file, logo_until: end, logo_since: this.#since('logo') }) };
  }

  #story(story: Story): SharedStory | undefined {
    const { id, title, challenge, solution, outcomes = [], products = [], use_cases = [] } = story;
    const part = { use: 'case-study', story: id } as const;
    const answer = this.#askAs(part, this.#named === undefined ? ['blinded'] : ['named', 'role-only']);
    if (answer.verdict !== 'ready') return this.#omitFor('story', id, answer);
    const shown = outcomes.map(({ metric, before, after, change }) => defined({ metric, before, after, change }));
    const assets = materialOf(this.#customer.data, 'case-study').filter((asset) => asset.story === id);
    const disclosures = textsOf(assets, ({ disclosure }) => disclosure);
    const figures = shown.flatMap((outcome) => Object.values(outcome).map(String));
    const texts = [title, challenge, solution, ...figures, ...disclosures];
    if (!this.#areClean(texts)) return this.#omit('story', 'its text names somebody who may not be named', id);
    const address = this.#named === undefined ? undefined : this.#addressOf(assets);
    const valid_until = this.#use(answer, [...texts, asNames(id), address, ...products, ...use_cases]);
    return defined({
      ref: this.#named === undefined || !this.#isCleanId(id) ? this.#context.opaqueRef(this.#customer.id, id) : id,
      ...{ title, challenge, solution, outcomes: shown, disclosures },
      address,
      products: products.filter((product) => this.#isClean(product)),
      use_cases: use_cases.filter((useCase) => this.#isClean(useCase)),
      quotes: this.#quotes(id),
      valid_until,
      since: this.#since('case-study'),
    });
  }

  /** The first page or path at which material is up. */
  #addressOf(assets: readonly Asset[]): string | undefined {
    const { on } = this.#question;
    return assets
      .filter((asset) => isFor(asset, this.#question, this.#context))
      .flatMap(({ placements = [] }) => placements.filter((placement) => isLiveOn(placement, on)))
      .map(({ where }) => where)
      .find((where) => /^(?:https?:\/\/|\/(?!\/))[^\s<>"]+$/.test(where) && this.#isClean(where));
  }

  #quotes(story: string | undefined): readonly SharedQuote[] {
    return materialOf(this.#customer.data, 'quote')
      .filter((asset) => asset.story === story)
      .flatMap((asset) => this.#quote(asset) ?? []);
  }

  #quote(asset: Asset): SharedQuote | undefined {
    const { id, text = '', story, advocate: speaker, said_as, attribution: ofAsset = 'named', disclosure } = asset;
    if (!isFor(asset, this.#question, this.#context)) return this.#omit('quote', 'it was approved for others', id);
    const allowed = (this.#named === undefined ? UNNAMED : NAMED).filter((shown) => coversAttribution(ofAsset, shown));
    const part = { use: 'quote', ...defined({ story, advocate: speaker }) } as const;
    const answer = this.#askAs(part, allowed);
    if (answer.verdict !== 'ready') return this.#omitFor('quote', id, answer);
    if (!this.#areClean([text, disclosure]))
      return this.#omit('quote', 'its words name somebody who may not be named', id);
    const advocate = this.#customer.data.advocates?.find((person) => person.id === speaker);
    const speaking = advocate && said_as !== undefined ? { ...advocate, title: said_as } : advocate;
    const by = speaking && this.#speaker(speaking, answer.part.attribution);
    const valid_until = this.#use(answer, [text, disclosure, speaking?.title]);
    const shown = defined({ text, by, disclosure, valid_until, since: this.#since('quote', asset.approved_on) });
    this.#quoted.set(id, shown);
    return shown;
  }

  /** The line under a quote: the person by name and title, or by title alone. */
  #speaker({ name, title }: Advocate, shownAs: Attribution | undefined): string | undefined {
    if (shownAs === 'blinded') return undefined;
    const role = title !== undefined && this.#isClean(title) ? title : undefined;
    return shownAs === 'named' && this.#named !== undefined
      ? [name, role].filter(Boolean).join(', ') || undefined
      : role;
  }

  /** Says that a text names nobody whom this view does not name. */
  #isClean(text: string): boolean {
    return findName(text, this.#ownNames) === undefined && !this.#context.namesWithheld(text, this.#customer.id);
  }

  /** Says so of an id, which is also read as a name would be written. */
  #isCleanId(id: string): boolean {
    return this.#areClean([id, asNames(id)]);
  }

  #areClean(texts: readonly (string | undefined)[]): boolean {
    return texts.every((text) => text === undefined || this.#isClean(text));
  }

  /** Asks for the first attribution that is ready, else gives the first answer. */
  #askAs(part: Part, attributions: readonly Attribution[]): Answer {
    const answers = attributions.map((attribution) => this.#ask({ ...part, attribution }));
    const first = answers.find(({ verdict }) => verdict === 'ready') ?? answers[0];
    return first ?? { ...this.#ask({ ...part, attribution: 'named' }), verdict: 'no' };
  }

  #ask(part: Part): Answer {
    return { ...answerOf(this.#customer, part, this.#question, this.#context.policy), part };
  }

  /**
   * Keeps an answer that something in the view rests on, and gives its last day: that of the answer, or the one for another
   * who is named in its texts.
   */
  #use(answer: Answer, texts: readonly (string | undefined)[]): Day | undefined {
    this.#used.push(answer);
    const end = lastDayOf(this.#customer, answer.part, this.#question, this.#context.policy);
    if (end !== undefined) this.#ends.push(end);
    return earliest([end, this.#endOf(texts)]);
  }

  /** The last day on which all may be named whom some texts name. */
  #endOf(texts: readonly (string | undefined)[]): Day | undefined {
    const end = earliest(
      texts.map((text) => (text === undefined ? undefined : this.#context.namesUntil(text, this.#customer.id))),
    );
    if (end !== undefined) this.#ends.push(end);
    return end;
  }

  /**
   * The day on which a use was first agreed to, or the later one of an approval, where that is lately. A renewal is
   * nothing new. None for one who is not named: a day could tell who it is, or what they took back then.
   */
  #since(use: Use, approved?: Day): Day | undefined {
    if (this.#named === undefined) return undefined;
    const grants = (this.#customer.data.consent ?? []).filter(
      ({ status, uses }) => status === 'granted' && uses.includes(use),
    );
    const [first] = grants.flatMap(({ granted_on, begins_on }) => begins_on ?? granted_on ?? []).sort();
    const [since] = [first, approved]
      .flatMap((day) => day ?? [])
      .sort()
      .reverse();
    const { on } = this.#question;
    return since !== undefined && since <= on && since >= addDays(on, -MAX_NEW_DAYS) ? since : undefined;
  }

  #omitFor(part: Omission['part'], id: string | undefined, { reasons, clears_on }: Standing): undefined {
    return this.#omit(part, reasons[0]?.message ?? 'nothing allows it', id, clears_on);
  }

  #omit(part: Omission['part'], reason: string, id?: string, clears_on?: Day): undefined {
    this.#omitted.push(defined({ customer: this.#customer.id, part, id, reason, clears_on }));
  }
}

/** Writes words of lower case, and those between hyphens, as names are: `Silbertobel Bank`. */
export const asNames = (text: string): string =>
  text.replaceAll('-', ' ').replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());

const NAMES_OTHERS = 'it names somebody who may not be named';

/** Every name of a customer and of the other files of the company, with the id and those that only a scan looks for. */
const allNames = (customer: Customer): readonly NamePhrases[] =>
  [customer, ...(customer.twins ?? [])].flatMap(({ id, data }) => [
    ...customerNames(data),
    ...[id, ...(data.mentions?.also ?? [])].map(namePhrases),
  ]);

/** The name of those who want none, and have not said how to speak of them. */
const NAMELESS = 'a customer who is not named';

const NAMED: readonly Attribution[] = ['named', 'role-only'];
const UNNAMED: readonly Attribution[] = ['role-only', 'blinded'];

/** Says that material with limits of its own may be shown to an audience in a territory; with none asked for, everywhere. */
const isFor = (
  { audience = 'public', territories }: Pick<Asset, 'audience' | 'territories'>,
  { audience: asked, territory }: ShareQuestion,
  { policy: { regions } }: ShareContext,
): boolean =>
  coversAudience(audience, asked) &&
  (territories === undefined || (territory !== undefined && isInTerritories(territory, territories, regions)));

/** The texts that several items give, each once. */
const textsOf = <Item>(items: readonly Item[], get: (item: Item) => string | readonly string[] | undefined) => [
  ...new Set(items.flatMap((item) => get(item) ?? [])),
];

/** An object without its undefined keys. */
const defined = <Shape extends object>(shape: Shape): DefinedKeys<Shape> =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as DefinedKeys<Shape>;

type DefinedKeys<Shape> = {
  readonly [Key in keyof Shape as undefined extends Shape[Key] ? never : Key]: Shape[Key];
} & { readonly [Key in keyof Shape as undefined extends Shape[Key] ? Key : never]?: Exclude<Shape[Key], undefined> };
