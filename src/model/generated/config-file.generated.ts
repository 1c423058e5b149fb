// Written from schemas/config.schema.json by `npm run generate`.

/**
 * The config of a reference library: its taxonomy, policy, rule levels and saved searches.
 */
export interface ConfigFile {
  /**
   * The version of this format.
   */
  readonly version: 1;
  /**
   * Glob of the customer files, from this file's folder. Absent: customers/** /*.yaml.
   */
  readonly customers?: string;
  /**
   * IANA time zone that decides what "today" means, such as Europe/Berlin. Absent: UTC.
   */
  readonly timezone?: string;
  /**
   * The hosts of your own websites. A placement on one of them is of the channel website.
   */
  readonly sites?: readonly string[];
  readonly scan?: ScanSettings;
  readonly taxonomy?: Taxonomy;
  readonly policy?: PolicySettings;
  readonly rules?: Levels;
  /**
   * Other levels for some files; later entries win.
   */
  readonly overrides?: readonly Override[];
  /**
   * The largest customer file that is read: 512KiB, 1MiB. Default: 1MiB.
   */
  readonly max_file_size?: string;
  /**
   * Lists and pages of customers that refs publish writes, each from what may be shown there.
   */
  readonly publish?: readonly PublishEntry[];
  readonly share?: ShareSettings;
  /**
   * Saved searches for refs find --saved NAME.
   */
  readonly searches?: {
    readonly [k: string]: SavedSearch;
  };
  readonly site?: SiteSettings;
}
/**
 * What refs scan makes of websites, documents and decks.
 */
export interface ScanSettings {
  /**
   * What a mention in some files amounts to; the first entry that fits a file holds. A file that none fits: the audience of the command, else public.
   */
  readonly content?: readonly ContentRule[];
  /**
   * Globs of files that are not looked at.
   */
  readonly ignore?: readonly string[];
  /**
   * The level of findings in tests, snapshots and fixtures at most. Default: off; they are counted all the same.
   */
  readonly tests?: 'off' | 'info' | 'warning' | 'error';
}
/**
 * What a mention in the files of a glob amounts to.
 */
export interface ContentRule {
  /**
   * Glob of the files, from the folder that is scanned.
   */
  readonly files: string;
  /**
   * The use it is. Absent: name, logo or quote, as it is shown.
   */
  use?:
    | 'name'
    | 'logo'
    | 'quote'
    | 'case-study'
    | 'press-release'
    | 'video'
    | 'podcast'
    | 'social-post'
    | 'review'
    | 'award'
    | 'rfp';
  /**
   * Who sees these files. Absent: the audience of the command, else public.
   */
  readonly audience?: 'internal' | 'prospects' | 'public';
  /**
   * The level of findings at most.
   */
  readonly level?: 'off' | 'info' | 'warning' | 'error';
}
/**
 * The words the library may use. An absent or empty list leaves the field free text.
 */
export interface Taxonomy {
  /**
   * The products that you sell.
   */
  readonly products?: {
    readonly [k: string]: Term;
  };
  /**
   * The industries of your customers.
   */
  readonly industries?: {
    readonly [k: string]: Term;
  };
  /**
   * How large they are.
   */
  readonly segments?: {
    readonly [k: string]: Term;
  };
  /**
   * The regions where customers are, and where material may be used.
   */
  readonly regions?: {
    readonly [k: string]: Region;
  };
  /**
   * The uses that customers have for your products.
   */
  readonly use_cases?: {
    readonly [k: string]: Term;
  };
  /**
   * The kinds of people who speak.
   */
  readonly personas?: {
    readonly [k: string]: Term;
  };
  /**
   * The topics that people speak about.
   */
  readonly topics?: {
    readonly [k: string]: Term;
  };
  /**
   * What a grant may require, and an entry have met.
   */
  readonly requirements?: {
    readonly [k: string]: Term;
  };
}
/**
 * One word of the taxonomy.
 */
export interface Term {
  /**
   * How it is written for people.
   */
  readonly name?: string;
  /**
   * Other words that mean it.
   */
  readonly aliases?: readonly string[];
  /**
   * Ids that it had before: a file that has one of them still means this.
   */
  readonly was?: readonly string[];
  /**
   * From this day on it is no longer used for new things.
   */
  readonly retired_on?: string;
}
/**
 * One region of the taxonomy.
 */
export interface Region {
  /**
   * How it is written for people.
   */
  readonly name?: string;
  /**
   * Other words that mean it.
   */
  readonly aliases?: readonly string[];
  /**
   * Ids that it had before: a file that has one of them still means this.
   */
  readonly was?: readonly string[];
  /**
   * From this day on it is no longer used for new things.
   */
  readonly retired_on?: string;
  /**
   * The countries that lie in it, ISO 3166-1 alpha-2: [DE, FR]. A consent for the region then covers each of them. Absent: not known.
   */
  readonly countries?: readonly string[];
}
/**
 * How often, how fresh, how long before. Each absent leaf keeps its default.
 */
export interface PolicySettings {
  readonly limits?: LimitSettings;
  readonly rest?: Rests;
  readonly consent?: ConsentSettings;
  readonly health?: HealthSettings;
  readonly advocate?: AdvocateSettings;
  readonly story?: StorySettings;
  readonly decline?: DeclineSettings;
  readonly takedown?: TakedownSettings;
  /**
   * How many have to be ready for a use in each combination of two facets, as library/gap and refs coverage ask. Default: no goals.
   */
  readonly coverage?: readonly CoverageGoal[];
  /**
   * The day on which each fiscal year begins, MM-DD: 02-01. Its months and quarters begin on the same date. Default: 01-01.
   */
  readonly fiscal_year_starts?: string;
}
/**
 * How often at most, per advocate and per customer.
 */
export interface LimitSettings {
  readonly advocate?: Limits;
  readonly customer?: Limits;
}
/**
 * A limit for each use that takes a person's time; any counts all of them together.
 */
export interface Limits {
  readonly any?: Limit;
  readonly quote?: Limit;
  readonly video?: Limit;
  readonly podcast?: Limit;
  readonly 'reference-call'?: Limit;
  readonly 'analyst-call'?: Limit;
  readonly 'investor-call'?: Limit;
  readonly 'press-interview'?: Limit;
  readonly 'site-visit'?: Limit;
  readonly speaking?: Limit;
  readonly 'advisory-board'?: Limit;
}
/**
 * At most so many in any period of so long: { max: 2, per: 365d }, or in each: { max: 1, per: quarter }.
 */
export interface Limit {
  /**
   * How many are allowed. 0 means never.
   */
  readonly max: number;
  /**
   * A rolling period: 30d, 12w, 6mo or 1y; or month, quarter or year of the fiscal year.
   */
  readonly per: string;
}
/**
 * How long a person rests after an ask for a use; any is for the uses not named, and an investor-call that is not has the rest of an analyst-call. Default: press-interview 60d, analyst-call 90d, investor-call 90d, video 120d, any 30d.
 */
export interface Rests {
  /**
   * After every use that is not named here.
   */
  readonly any?: string;
  /**
   * After a quote.
   */
  readonly quote?: string;
  /**
   * After a video.
   */
  readonly video?: string;
  /**
   * After a podcast.
   */
  readonly podcast?: string;
  /**
   * After a reference call.
   */
  readonly 'reference-call'?: string;
  /**
   * After a call with an analyst.
   */
  readonly 'analyst-call'?: string;
  /**
   * After a call with an investor. Absent: as after one with an analyst.
   */
  readonly 'investor-call'?: string;
  /**
   * After a press interview.
   */
  readonly 'press-interview'?: string;
  /**
   * After a site visit.
   */
  readonly 'site-visit'?: string;
  /**
   * After a talk.
   */
  readonly speaking?: string;
  /**
   * After an advisory board meeting.
   */
  readonly 'advisory-board'?: string;
}
/**
 * When to look at a consent again.
 */
export interface ConsentSettings {
  /**
   * How long before its end a grant is reported. Default: 60d.
   */
  readonly warn?: string;
  /**
   * When an open-ended grant is due for a look. Default: 365d.
   */
  readonly review_after?: string;
}
/**
 * How fresh a health check has to be.
 */
export interface HealthSettings {
  /**
   * How old a health check may be. Default: 180d.
   */
  readonly max_age?: string;
  /**
   * How long before a contract renewal to ask first. Default: 60d.
   */
  readonly renewal_window?: string;
}
/**
 * How fresh our knowledge of a person has to be.
 */
export interface AdvocateSettings {
  /**
   * When to make sure that they are still there. Default: 180d.
   */
  readonly verify_after?: string;
}
/**
 * How fresh a story has to be.
 */
export interface StorySettings {
  /**
   * When to make sure that it is still true. Default: 730d.
   */
  readonly review_after?: string;
}
/**
 * How long a no is left alone.
 */
export interface DeclineSettings {
  /**
   * When a decline without ask_again_on may be raised again. Default: 180d.
   */
  readonly ask_again_after?: string;
  readonly by_reason?: AskAgainByReason;
}
/**
 * The same for declines of one reason: { too-soon: 90d, corporate-policy: never }. Absent: ask_again_after.
 */
export interface AskAgainByReason {
  /**
   * It would put the person at risk.
   */
  readonly 'personal-risk'?: string;
  /**
   * It came too early.
   */
  readonly 'too-soon'?: string;
  /**
   * They keep an advantage to themselves.
   */
  readonly 'competitive-advantage'?: string;
  /**
   * Their rules forbid it.
   */
  readonly 'corporate-policy'?: string;
  /**
   * They struck the clause from the contract.
   */
  readonly 'clause-struck'?: string;
  /**
   * Their lawyers said no.
   */
  readonly legal?: string;
  /**
   * They had no time.
   */
  readonly 'no-time'?: string;
  /**
   * They were unhappy.
   */
  readonly unhappy?: string;
  /**
   * Anything else.
   */
  readonly other?: string;
}
/**
 * How fast a withdrawal has to be carried out.
 */
export interface TakedownSettings {
  /**
   * How long a takedown may take. Default: 3d.
   */
  readonly within?: string;
}
/**
 * A goal: { by: [industry, product], for: reference-call, min: 2 }.
 */
export interface CoverageGoal {
  /**
   * One facet, or two, whose values span the cells.
   */
  readonly by: readonly ('product' | 'industry' | 'segment' | 'region' | 'use-case' | 'persona' | 'language')[];
  /**
   * The use they are wanted for.
   */
  for:
    | 'name'
    | 'logo'
    | 'quote'
    | 'case-study'
    | 'press-release'
    | 'video'
    | 'podcast'
    | 'social-post'
    | 'review'
    | 'award'
    | 'rfp'
    | 'reference-call'
    | 'analyst-call'
    | 'investor-call'
    | 'press-interview'
    | 'site-visit'
    | 'speaking'
    | 'advisory-board';
  /**
   * How many customers have to be ready in each cell.
   */
  readonly min: number;
}
/**
 * Rule id to level. A level silences a finding, never a verdict.
 */
export interface Levels {
  readonly [k: string]: 'off' | 'info' | 'warning' | 'error';
}
/**
 * Other rule levels for the files of a glob.
 */
export interface Override {
  /**
   * Glob of the files, from the config's folder.
   */
  readonly files: string;
  readonly rules: Levels;
}
/**
 * One list, or one page for each story.
 */
export interface PublishEntry {
  /**
   * The file, from this folder. With each: a name with {id} in it, such as content/{id}.md.
   */
  readonly to: string;
  /**
   * names: those who may be named; logos: those whose logo may be shown; customers: all, the others by the words that stand for them.
   */
  readonly list?: 'names' | 'logos' | 'customers';
  /**
   * One file for each story that may be told.
   */
  readonly each?: 'story';
  /**
   * The shape of a list. Default: json or yaml by the name of the file, else table.
   */
  readonly as?: 'table' | 'bullets' | 'json' | 'yaml';
  /**
   * What a list says of each, in this order. Default: name.
   */
  readonly columns?: readonly (
    'name' | 'industry' | 'segment' | 'region' | 'website' | 'products' | 'logo' | 'story' | 'address' | 'quote' | 'ref'
  )[];
  /**
   * The order of a list: by the names that are shown, or by ids. Default: name.
   */
  readonly sort?: 'name' | 'ref';
  /**
   * A Liquid template in this folder, in place of a shape. Absent: the shape as it comes.
   */
  readonly template?: string;
  /**
   * The name behind refs:begin and refs:end. Default: the list.
   */
  readonly block?: string;
  /**
   * Who sees it. Default: public.
   */
  readonly audience?: 'internal' | 'prospects' | 'public';
  /**
   * Where it is shown. Absent: everywhere.
   */
  readonly territory?: string;
  /**
   * The channel or address at which it is shown, so that a grant for this place will do. Absent: anywhere.
   */
  readonly place?: string;
}
/**
 * How lists, packs and pages show customers.
 */
export interface ShareSettings {
  /**
   * Random characters, of which the ids of customers who are not named are made, so that nobody guesses who they are. Another key gives other ids. Absent: made from the whole library, so that the ids change with it.
   */
  readonly key?: string;
}
/**
 * The words and facets of refs find.
 */
export interface SavedSearch {
  /**
   * The words to look for.
   */
  readonly words?: string;
  /**
   * --product: one they use, by id or alias.
   */
  readonly product?: string;
  /**
   * --industry: what the customer does, by id or alias.
   */
  readonly industry?: string;
  /**
   * --segment: how large the customer is, by id or alias.
   */
  readonly segment?: string;
  /**
   * --region: where the customer is.
   */
  readonly region?: string;
  /**
   * --use-case: what the story is about, by id or alias.
   */
  readonly 'use-case'?: string;
  /**
   * --persona: what kind of person speaks, by id or alias.
   */
  readonly persona?: string;
  /**
   * --language: one that an advocate speaks, such as de.
   */
  readonly language?: string;
  /**
   * --outcome: words of a measured result.
   */
  readonly outcome?: string;
  /**
   * --replaces: what they used before.
   */
  readonly replaces?: string;
  /**
   * --for: the use to judge.
   */
  for?:
    | 'name'
    | 'logo'
    | 'quote'
    | 'case-study'
    | 'press-release'
    | 'video'
    | 'podcast'
    | 'social-post'
    | 'review'
    | 'award'
    | 'rfp'
    | 'reference-call'
    | 'analyst-call'
    | 'investor-call'
    | 'press-interview'
    | 'site-visit'
    | 'speaking'
    | 'advisory-board';
  /**
   * --audience: who will see or hear it.
   */
  readonly audience?: 'internal' | 'prospects' | 'public';
  /**
   * --territory: where the material will be used.
   */
  readonly territory?: string;
  /**
   * --prospect: for whom, since some will not speak to competitors.
   */
  readonly prospect?: string;
  /**
   * --ready: only what is ready.
   */
  readonly ready?: boolean;
  /**
   * --limit: how many to show.
   */
  readonly limit?: number;
  /**
   * --sort: what comes first.
   */
  readonly sort?: 'relevance' | 'name' | 'least-asked';
}
/**
 * The pages of refs site.
 */
export interface SiteSettings {
  /**
   * How long after the day they were built the pages may call anything ready. Default: 7d.
   */
  readonly stale_after?: string;
  /**
   * The address behind "ask for this one": mailto: or https:, with {use}, {story}, {customer}, {title}, {prospect}, {day} and {link} where these belong. Default: an e-mail to nobody yet.
   */
  readonly ask?: string;
}
