/**
 * The one place that decides what of a customer may leave the building. Lists, packs, pages and answers to agents print
 * from this view, and from nothing else.
 */
import { comingDays } from '../consent/coming-days.ts';
import { coversAttribution } from '../consent/coverage.ts';
import { customerNames, nameIn } from '../consent/customer-names.ts';
import { materialOf } from '../consent/material.ts';
import { nameToUse } from '../consent/named-as.ts';
import { standing } from '../consent/standing.ts';
import { isInTerritories } from '../consent/territory.ts';
import type { Policy } from '../model/config.ts';
import type { Advocate, Asset, Attribution, Audience, Customer, Outcome, Story } from '../model/customer.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Question, Standing } from '../model/standing.ts';
import { coversAudience } from '../model/use.ts';
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
  /** The path of an approved logo file in the library, where there is one. */
  readonly logo?: string;
  /** True where the logo may be shown, from whatever file. */
  readonly mayShowLogo: boolean;
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
  readonly challenge?: string;
  readonly solution?: string;
  readonly outcomes: readonly SharedOutcome[];
  readonly products: readonly string[];
  readonly use_cases: readonly string[];
  readonly quotes: readonly SharedQuote[];
  /** The words that tell readers of benefits that the customer received. */
  readonly disclosures: readonly string[];
}

export type SharedOutcome = Pick<Outcome, 'metric' | 'before' | 'after' | 'change'>;

export interface SharedQuote {
  /** The approved words. */
  readonly text: string;
  /** The speaker, as far as the words may be attributed: `Ada Lindqvist, VP Operations`; absent: nobody. */
  readonly by?: string;
  readonly disclosure?: string;
}

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
  readonly omitted: readonly Omission[];
}

/** The knowledge of the rest of the library that the view of one customer needs. */
export interface ShareContext {
  readonly policy: Policy;
  /** Gives the opaque id of a customer, or of a part of one. */
  opaqueRef(customer: string, part?: string): string;
  /** Says that a text names another customer who may not be named, or a person who may not. */
  namesWithheld(text: string, customer: string): boolean;
}

/** Says that a customer's own name may be shown, which decides whether texts of others may hold it. */
export const mayName = (customer: Customer, question: ShareQuestion, policy: Policy): boolean =>
  answerOf(customer, { use: 'name', attribution: 'named' }, question, policy).verdict === 'ready';

/** Makes the view of one customer. */
export function viewOf(customer: Customer, question: ShareQuestion, context: ShareContext): CustomerView {
  return new ViewMaker(customer, question, context).make();
}

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

/** Makes the view of a customer part by part, and keeps the answers that it rests on. */
class ViewMaker {
  readonly #customer: Customer;
  readonly #question: ShareQuestion;
  readonly #context: ShareContext;
  readonly #omitted: Omission[] = [];
  readonly #used: { readonly part: Part; readonly answer: Standing }[] = [];
  readonly #isNamed: boolean;

  constructor(customer: Customer, question: ShareQuestion, context: ShareContext) {
    this.#customer = customer;
    this.#question = question;
    this.#context = context;
    const named = this.#ask({ use: 'name', attribution: 'named' });
    this.#isNamed = named.verdict === 'ready';
    if (!this.#isNamed) this.#omitFor('name', undefined, named);
  }

  make(): CustomerView {
    const name = this.#name();
    const { stories = [] } = this.#customer.data;
    const told = stories.flatMap((story) => this.#story(story) ?? []);
    const shared = this.#assemble(name, told, this.#quotes(undefined), this.#logo());
    return { shared, omitted: this.#omitted };
  }

  /** The name in the form they ask for, or the words that stand for it. */
  #name(): string {
    const { data } = this.#customer;
    const [first] = this.#used;
    if (this.#isNamed && first !== undefined) return nameToUse(data, [first.answer]);
    this.#ask({ use: 'name', attribution: 'blinded' });
    return data.blinded_as !== undefined && this.#isClean(data.blinded_as) ? data.blinded_as : NAMELESS;
  }

  /** Puts the parts together; undefined where no use is ready, or where promised words give away who is not to be named. */
  #assemble(
    name: string,
    stories: readonly SharedStory[],
    quotes: readonly SharedQuote[],
    logo: Pick<SharedCustomer, 'logo' | 'mayShowLogo'>,
  ): SharedCustomer | undefined {
    if (this.#used.length === 0) return undefined;
    const { id, data } = this.#customer;
    const answers = this.#used.map(({ answer }) => answer);
    const disclaimers = textsOf(answers, ({ disclaimers }) => disclaimers);
    if (!disclaimers.every((text) => this.#isClean(text)))
      return this.#omit('name', 'the words that have to stand beside it name somebody who may not be named');
    const { industry, segment, region } = data;
    return defined({
      ...{ ref: this.#isNamed ? id : this.#context.opaqueRef(id), name, isNamed: this.#isNamed },
      ...{ industry, segment, region, ...logo, stories, quotes, disclaimers },
      guidelines: textsOf(answers, ({ guidelines }) => guidelines).filter((text) => this.#isClean(text)),
      conditions: textsOf(answers, ({ conditions }) => conditions).filter((text) => this.#isClean(text)),
      valid_until: this.#lastDay(),
    });
  }

  #logo(): Pick<SharedCustomer, 'logo' | 'mayShowLogo'> {
    if (!this.#isNamed) return { mayShowLogo: false };
    const answer = this.#ask({ use: 'logo', attribution: 'named' });
    if (answer.verdict !== 'ready') {
      this.#omitFor('logo', undefined, answer);
      return { mayShowLogo: false };
    }
    const asset = materialOf(this.#customer.data, 'logo').find(
      ({ file, ...limits }) =>
        file !== undefined && isLibraryPath(file) && isFor(limits, this.#question, this.#context),
    );
    return { mayShowLogo: true, ...(asset?.file !== undefined && { logo: asset.file }) };
  }

  #story(story: Story): SharedStory | undefined {
    const { id, title, challenge, solution, outcomes = [], products = [], use_cases = [] } = story;
    const part = { use: 'case-study', story: id } as const;
    const answer = this.#askAs(part, this.#isNamed ? ['named', 'role-only'] : ['blinded']);
    if (answer.verdict !== 'ready') return this.#omitFor('story', id, answer);
    const shown = outcomes.map(({ metric, before, after, change }) => defined({ metric, before, after, change }));
    const texts = [title, challenge, solution, ...shown.flatMap((outcome) => Object.values(outcome).map(String))];
    if (!texts.every((text) => text === undefined || this.#isClean(text)))
      return this.#omit('story', 'its text names somebody who may not be named', id);
    const assets = materialOf(this.#customer.data, 'case-study').filter((asset) => asset.story === id);
    return defined({
      ref: this.#isNamed ? id : this.#context.opaqueRef(this.#customer.id, id),
      ...{ title, challenge, solution, outcomes: shown, products, use_cases },
      quotes: this.#quotes(id),
      disclosures: textsOf(assets, ({ disclosure }) => disclosure).filter((text) => this.#isClean(text)),
    });
  }

  #quotes(story: string | undefined): readonly SharedQuote[] {
    return materialOf(this.#customer.data, 'quote')
      .filter((asset) => asset.story === story)
      .flatMap((asset) => this.#quote(asset) ?? []);
  }

  #quote(asset: Asset): SharedQuote | undefined {
    const { id, text = '', story, advocate: speaker, attribution: ofAsset = 'named', disclosure } = asset;
    if (!isFor(asset, this.#question, this.#context)) return this.#omit('quote', 'it was approved for others', id);
    const allowed = (this.#isNamed ? NAMED : ATTRIBUTIONS).filter((shown) => coversAttribution(ofAsset, shown));
    const part = { use: 'quote', ...defined({ story, advocate: speaker }) } as const;
    const answer = this.#askAs(part, allowed);
    if (answer.verdict !== 'ready') return this.#omitFor('quote', id, answer);
    if (![text, disclosure].every((words) => words === undefined || this.#isClean(words)))
      return this.#omit('quote', 'its words name somebody who may not be named', id);
    const advocate = this.#customer.data.advocates?.find((person) => person.id === speaker);
    return defined({ text, by: advocate && this.#speaker(advocate, answer.shownAs), disclosure });
  }

  /** The line under a quote: the person by name and title, or by title alone. */
  #speaker({ name, title }: Advocate, shownAs: Attribution): string | undefined {
    if (shownAs === 'blinded') return undefined;
    const role = title !== undefined && this.#isClean(title) ? title : undefined;
    return shownAs === 'named' && this.#isNamed ? [name, role].filter(Boolean).join(', ') || undefined : role;
  }

  /** Says that a text names nobody whom this view does not name. */
  #isClean(text: string): boolean {
    const { data, id } = this.#customer;
    if (!this.#isNamed && nameIn(text, customerNames(data)) !== undefined) return false;
    return !this.#context.namesWithheld(text, id);
  }

  /** Asks for the first attribution that is ready, else gives the first answer. */
  #askAs(part: Part, attributions: readonly Attribution[]): Standing & { readonly shownAs: Attribution } {
    const answers = attributions.map((shownAs) => ({ ...this.#ask({ ...part, attribution: shownAs }), shownAs }));
    const first = answers.find(({ verdict }) => verdict === 'ready') ?? answers[0];
    return first ?? { ...this.#ask({ ...part, attribution: 'named' }), verdict: 'no', shownAs: 'blinded' };
  }

  /** Asks standing, and keeps an answer that is ready. */
  #ask(part: Part): Standing {
    const answer = answerOf(this.#customer, part, this.#question, this.#context.policy);
    if (answer.verdict === 'ready') this.#used.push({ part, answer });
    return answer;
  }

  /** The day before the first one on which something that is shown may be shown no more. */
  #lastDay(): Day | undefined {
    const { policy } = this.#context;
    const files = [this.#customer, ...(this.#customer.twins ?? []), ...(this.#customer.parents?.files ?? [])];
    const ends = this.#used.flatMap(({ part }) => {
      const days = files.flatMap(({ data }) => comingDays(data, part.use, policy, this.#question.on));
      const end = [...new Set(days)]
        .sort()
        .find((on) => answerOf(this.#customer, part, { ...this.#question, on }, policy).verdict !== 'ready');
      return end === undefined ? [] : [addDays(end, -1)];
    });
    return ends.sort()[0];
  }

  #omitFor(part: Omission['part'], id: string | undefined, { reasons, clears_on }: Standing): undefined {
    return this.#omit(part, reasons[0]?.message ?? 'nothing allows it', id, clears_on);
  }

  #omit(part: Omission['part'], reason: string, id?: string, clears_on?: Day): undefined {
    this.#omitted.push(defined({ customer: this.#customer.id, part, id, reason, clears_on }));
  }
}

/** The name of those who want none, and have not said how to speak of them. */
const NAMELESS = 'a customer who is not named';

const NAMED: readonly Attribution[] = ['named', 'role-only'];
const ATTRIBUTIONS: readonly Attribution[] = ['role-only', 'blinded'];

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
