// Written from schemas/customer.schema.json by `npm run generate`.

/**
 * A logo: the path of its file in the library, the SHA-256 of its bytes, or { file, sha256 }.
 */
export type KnownLogo =
  | string
  | {
      /**
       * The file as it is called, or was.
       */
      readonly file?: string;
      /**
       * The SHA-256 of its bytes, as 64 hexadecimal digits.
       */
      readonly sha256: string;
    };
/**
 * In which capacity somebody says yes.
 */
export type Capacity = 'legal' | 'brand' | 'pr' | 'executive' | 'user';
/**
 * A use of the reference. Material: name, logo, quote, case-study, press-release, video, podcast, social-post, review, award, rfp. Activity, a person's time: reference-call, analyst-call, investor-call, press-interview, site-visit, speaking, advisory-board.
 */
export type Use =
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
 * internal < prospects < public: a grant covers its own audience and the smaller ones.
 */
export type Audience = 'internal' | 'prospects' | 'public';
/**
 * named: with the name. role-only: "VP Operations, robotics maker". blinded: nothing that gives them away.
 */
export type Attribution = 'named' | 'role-only' | 'blinded';
/**
 * A kind of place.
 */
export type Channel =
  'website' | 'social' | 'email' | 'ads' | 'deck' | 'event' | 'print' | 'press' | 'app' | 'partner' | 'investors';

/**
 * One customer of a reference library: who they are, what they allowed, who speaks for them, what was achieved, and what has been asked of them.
 */
export interface CustomerFile {
  /**
   * The customer's name as they write it themselves.
   */
  readonly name: string;
  /**
   * Other names they are known by: short forms, former names, brands.
   */
  readonly aliases?: readonly string[];
  /**
   * Their internet domains, such as nordlicht.example.
   */
  readonly domains?: readonly string[];
  /**
   * The address of their website, for lists that link to it.
   */
  readonly website?: string;
  readonly mentions?: Mentions;
  /**
   * How to speak of them where the name may not be used: "a European robotics maker".
   */
  readonly blinded_as?: string;
  /**
   * The customer's place in the programme. Absent: nominated, which is not usable yet.
   */
  readonly status?: 'nominated' | 'active' | 'paused' | 'retired' | 'do-not-contact';
  /**
   * With status paused: free again on that day. Absent: paused until someone says otherwise.
   */
  readonly paused_until?: string;
  /**
   * An id of the config's taxonomy.industries.
   */
  readonly industry?: string;
  /**
   * An id of the config's taxonomy.segments.
   */
  readonly segment?: string;
  /**
   * The customer's region: an id of the config's taxonomy.regions.
   */
  readonly region?: string;
  /**
   * ISO 3166-1 alpha-2 code, such as DE.
   */
  readonly country?: string;
  /**
   * How many people work there: a number, or words such as "about 4,000".
   */
  readonly employees?: number | string;
  /**
   * The day they became a customer.
   */
  readonly customer_since?: string;
  readonly owners?: Owners;
  /**
   * The products that they bought from us, and how far they are with each.
   */
  readonly products?: readonly ProductInUse[];
  readonly health?: Health;
  readonly contract?: Contract;
  /**
   * Prospects they will not speak to, mostly competitors. Compared as slugs, without company suffixes.
   */
  readonly excludes?: readonly string[];
  readonly approvers?: Approvers;
  /**
   * Days on which nothing new may be said or asked: before results, during a listing. What is up stays up.
   */
  readonly quiet_periods?: readonly QuietPeriod[];
  /**
   * The id of the customer that owns them.
   */
  readonly parent?: string;
  /**
   * The day since which the parent owns them.
   */
  readonly acquired_on?: string;
  readonly limits?: Limits;
  /**
   * Every record of a use that was asked for, granted, declined or withdrawn. Append-only: a renewal is a new record, a withdrawal a status.
   */
  readonly consent?: readonly Consent[];
  /**
   * The people at the customer who speak for them.
   */
  readonly advocates?: readonly Advocate[];
  /**
   * The achievements, one entry per story.
   */
  readonly stories?: readonly Story[];
  /**
   * Pieces of material: quotes, PDFs, videos, logo files.
   */
  readonly assets?: readonly Asset[];
  /**
   * The ledger: one entry per engagement. Its status moves on, its facts stay.
   */
  readonly activity?: readonly Activity[];
  /**
   * The benefits of being a reference, as the customer got them.
   */
  readonly gives?: readonly Give[];
}
/**
 * How `refs scan` tells this customer in websites, documents and decks, beside its names and domains.
 */
export interface Mentions {
  /**
   * More names that mean this customer: brands, products, places of theirs.
   */
  readonly also?: readonly string[];
  /**
   * Phrases in which one of the names means somebody or something else: Nordlicht Street.
   */
  readonly never?: readonly string[];
  /**
   * True: each short name is a word of the language too, and counts only in its own case with a second sign. False: no name is. Absent: told by a word list.
   */
  readonly words?: boolean;
  /**
   * Known logos: files of the library, or the SHA-256 of ones that are not in it.
   */
  readonly logos?: readonly KnownLogo[];
}
/**
 * Who on our side answers for this customer.
 */
export interface Owners {
  /**
   * Owns the account: asked about health, products and renewal.
   */
  readonly account?: string;
  /**
   * Owns the reference relationship: asked about consent, people and limits.
   */
  readonly references?: string;
  /**
   * The executive who can be called in.
   */
  readonly sponsor?: string;
}
/**
 * A product this customer has.
 */
export interface ProductInUse {
  /**
   * An id of the config's taxonomy.products.
   */
  readonly id: string;
  /**
   * How far they are with it. Absent: not known to be in production.
   */
  readonly level?: 'implementing' | 'in-production' | 'no-longer-using';
  /**
   * The day on which this level was reached.
   */
  readonly since?: string;
}
/**
 * How happy they are today. Unknown or long unchecked health makes every use an ask.
 */
export interface Health {
  /**
   * green: go. amber: ask first. red: nothing at all.
   */
  readonly status?: 'green' | 'amber' | 'red';
  /**
   * The day someone last looked.
   */
  readonly checked_on?: string;
  /**
   * The day their contract is up for renewal.
   */
  readonly renewal_on?: string;
  /**
   * The ground of the status: "NPS 9, no open P1".
   */
  readonly note?: string;
}
/**
 * The contract's words on publicity.
 */
export interface Contract {
  /**
   * standard: ours as drafted. negotiated: changed. struck: they crossed it out. absent: there is none.
   */
  readonly publicity_clause?: 'standard' | 'negotiated' | 'struck' | 'absent' | 'unknown';
  /**
   * The day someone read the contract for it.
   */
  readonly checked_on?: string;
}
/**
 * The capacities that may bind the company, by use; any is for all uses that are not named. An empty list lets nobody.
 */
export interface Approvers {
  /**
   * All uses that are not named here.
   */
  readonly any?: readonly Capacity[];
  /**
   * The use name.
   */
  readonly name?: readonly Capacity[];
  /**
   * The use logo.
   */
  readonly logo?: readonly Capacity[];
  /**
   * The use quote.
   */
  readonly quote?: readonly Capacity[];
  /**
   * The use case-study.
   */
  readonly 'case-study'?: readonly Capacity[];
  /**
   * The use press-release.
   */
  readonly 'press-release'?: readonly Capacity[];
  /**
   * The use video.
   */
  readonly video?: readonly Capacity[];
  /**
   * The use podcast.
   */
  readonly podcast?: readonly Capacity[];
  /**
   * The use social-post.
   */
  readonly 'social-post'?: readonly Capacity[];
  /**
   * The use review.
   */
  readonly review?: readonly Capacity[];
  /**
   * The use award.
   */
  readonly award?: readonly Capacity[];
  /**
   * The use rfp.
   */
  readonly rfp?: readonly Capacity[];
  /**
   * The use reference-call.
   */
  readonly 'reference-call'?: readonly Capacity[];
  /**
   * The use analyst-call.
   */
  readonly 'analyst-call'?: readonly Capacity[];
  /**
   * The use investor-call.
   */
  readonly 'investor-call'?: readonly Capacity[];
  /**
   * The use press-interview.
   */
  readonly 'press-interview'?: readonly Capacity[];
  /**
   * The use site-visit.
   */
  readonly 'site-visit'?: readonly Capacity[];
  /**
   * The use speaking.
   */
  readonly speaking?: readonly Capacity[];
  /**
   * The use advisory-board.
   */
  readonly 'advisory-board'?: readonly Capacity[];
}
/**
 * Days on which nothing new may be said or asked.
 */
export interface QuietPeriod {
  /**
   * The first day.
   */
  readonly from: string;
  /**
   * The last day. Absent: no end is known.
   */
  readonly until?: string;
  /**
   * The uses it holds for. Absent: all.
   */
  readonly uses?: readonly Use[];
  /**
   * Why: results, a listing, a merger.
   */
  readonly reason?: string;
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
 * A dated record that uses were asked for, granted, declined or withdrawn.
 */
export interface Consent {
  /**
   * Names the record; unique in this file.
   */
  readonly id: string;
  /**
   * Who consents: company, or the id of an advocate. Absent: company.
   */
  readonly subject?: string;
  /**
   * requested: asked and not answered. granted: yes. declined: no. withdrawn: a yes that was taken back.
   */
  readonly status: 'requested' | 'granted' | 'declined' | 'withdrawn';
  /**
   * The uses it speaks of. An empty list covers nothing.
   */
  readonly uses: readonly Use[];
  readonly audience?: Audience;
  /**
   * The stories it covers, by id. Absent: all. An empty list grants nothing.
   */
  readonly stories?: readonly string[];
  /**
   * The places where the material may be used. Absent: everywhere. An empty list grants nothing.
   */
  readonly territories?: readonly string[];
  /**
   * Where it may be shown: a channel word, an address, or an address with /* for all beneath it. Absent: anywhere. An empty list grants nothing.
   */
  readonly places?: readonly string[];
  readonly attribution?: Attribution;
  /**
   * once: holds for the whole term. per-use: they want to say yes each time. Absent: per-use.
   */
  readonly approval?: 'once' | 'per-use';
  /**
   * The conditions to be met first, each time: nda, brand-check. Slugs, of the config's taxonomy.requirements where it has them. Absent: none.
   */
  readonly requires?: readonly string[];
  /**
   * The day we asked.
   */
  readonly requested_on?: string;
  /**
   * The day of the yes, from which the grant runs. Absent: it does not run.
   */
  readonly granted_on?: string;
  /**
   * The first day of use, where it is later than the day of the yes. Absent: granted_on.
   */
  readonly begins_on?: string;
  /**
   * The last day the grant is valid. Absent: open-ended.
   */
  readonly expires_on?: string;
  /**
   * The day they said no.
   */
  readonly declined_on?: string;
  /**
   * The day they took the yes back.
   */
  readonly withdrawn_on?: string;
  /**
   * The day from which it may be raised again. Absent: declined_on plus the policy's decline.by_reason or decline.ask_again_after.
   */
  readonly ask_again_on?: string;
  /**
   * Why they declined or withdrew. The policy's decline.by_reason says for each how long a decline is left alone.
   */
  reason?:
    | 'personal-risk'
    | 'too-soon'
    | 'competitive-advantage'
    | 'corporate-policy'
    | 'clause-struck'
    | 'legal'
    | 'no-time'
    | 'unhappy'
    | 'other';
  /**
   * The person who said yes.
   */
  readonly granted_by?: string;
  readonly granted_as?: Capacity;
  /**
   * The form in which they agreed. Absent: contract-clause, which carries no more than name and logo.
   */
  readonly basis?: 'signed-form' | 'email' | 'contract-clause' | 'verbal';
  /**
   * The place of the proof: vault:consents/nordlicht-2026.pdf.
   */
  readonly evidence?: string;
  /**
   * The ids of older records of the same subject that answer nothing from granted_on of this one on.
   */
  readonly replaces?: readonly string[];
  /**
   * A condition that they want observed: "No mention of headcount."
   */
  readonly conditions?: string;
  /**
   * The words that have to stand beside it, exactly: a trademark line, "not an official view".
   */
  readonly disclaimer?: string;
  /**
   * The address of the brand guidelines to keep to. Printed with each answer; decides nothing.
   */
  readonly guidelines?: string;
  /**
   * The exact form of their name to use. Absent: name.
   */
  readonly named_as?: string;
  /**
   * How soon it has to be down after a withdrawal: 5d. The policy counts where it is shorter. New use stops at once.
   */
  readonly takedown_within?: string;
  /**
   * Where it may stay after its end, if it was there before: print, deck, an address. Absent: nowhere.
   */
  readonly may_stay?: readonly string[];
  /**
   * Why they were asked all the same, where a caution was passed over.
   */
  readonly despite?: string;
}
/**
 * A person at the customer who speaks for them.
 */
export interface Advocate {
  /**
   * Names the person; unique in this file.
   */
  readonly id: string;
  /**
   * The person's name. May be left out.
   */
  readonly name?: string;
  /**
   * The id of this person in the whole library. Their rests, limits and refusals in other files that name it hold here too.
   */
  readonly person?: string;
  /**
   * Whom they work for, where that is not the customer: the id of a customer, whose consent has to cover too, or a name.
   */
  readonly employer?: string;
  /**
   * The person's job title.
   */
  readonly title?: string;
  /**
   * An id of the config's taxonomy.personas.
   */
  readonly persona?: string;
  /**
   * Languages they can speak to a prospect in: en, de, pt-BR.
   */
  readonly languages?: readonly string[];
  /**
   * Topics that they like to speak about: ids of the config's taxonomy.topics.
   */
  readonly topics?: readonly string[];
  /**
   * Topics not to raise with them.
   */
  readonly avoid_topics?: readonly string[];
  /**
   * Absent: active.
   */
  readonly status?: 'active' | 'resting' | 'left';
  /**
   * Free again on that day, whatever the status says.
   */
  readonly rest_until?: string;
  /**
   * The last day on which they can be asked: their role or employment ends. What is up stays up.
   */
  readonly until?: string;
  /**
   * Uses that this person is willing to be asked for. Absent: nothing yet.
   */
  readonly uses?: readonly Use[];
  readonly limits?: Limits;
  /**
   * The day someone last made sure that they are still there and still willing.
   */
  readonly verified_on?: string;
}
/**
 * A story of successful use with measurable results.
 */
export interface Story {
  /**
   * Names the story; unique in this file.
   */
  readonly id: string;
  /**
   * One line that says what was achieved.
   */
  readonly title?: string;
  /**
   * Ids of the config's taxonomy.products.
   */
  readonly products?: readonly string[];
  /**
   * Ids of the config's taxonomy.use_cases.
   */
  readonly use_cases?: readonly string[];
  /**
   * Predecessors: a competitor or a practice.
   */
  readonly replaces?: readonly string[];
  /**
   * Who tells this story, by id. Absent: every advocate of the customer.
   */
  readonly advocates?: readonly string[];
  /**
   * The problem that they had before.
   */
  readonly challenge?: string;
  /**
   * The way in which it was solved.
   */
  readonly solution?: string;
  /**
   * The results, each measured.
   */
  readonly outcomes?: readonly Outcome[];
  /**
   * The day someone last made sure that it is still true.
   */
  readonly reviewed_on?: string;
}
/**
 * One measured result.
 */
export interface Outcome {
  /**
   * The measure: "month-end close".
   */
  readonly metric: string;
  /**
   * The figure before, with its unit.
   */
  readonly before?: string | number;
  /**
   * The figure after, with its unit.
   */
  readonly after?: string | number;
  /**
   * The change, read as a number where it is one: -67%.
   */
  readonly change?: string | number;
  /**
   * The day the figure is from.
   */
  readonly measured_on?: string;
  /**
   * Who vouches for the figure.
   */
  readonly verified_by?: 'customer' | 'vendor' | 'third-party';
  /**
   * The place of the proof.
   */
  readonly evidence?: string;
}
/**
 * A piece of material.
 */
export interface Asset {
  /**
   * Names the asset; unique in this file.
   */
  readonly id: string;
  readonly use: Use;
  /**
   * The story it tells, by id.
   */
  readonly story?: string;
  /**
   * Who speaks in it, by id.
   */
  readonly advocate?: string;
  /**
   * The title and company of the speaker when they said it, where these have changed: CFO, Globex.
   */
  readonly said_as?: string;
  readonly attribution?: Attribution;
  readonly audience?: Audience;
  /**
   * The places where it is shown. Absent: everywhere.
   */
  readonly territories?: readonly string[];
  /**
   * The words themselves.
   */
  readonly text?: string;
  /**
   * SHA-256 of the words that were approved, white space folded, in lower-case hex.
   */
  readonly approved_text_sha256?: string;
  /**
   * The very file that was given or approved: a path in the library, or a reference such as vault:films/close.mp4.
   */
  readonly file?: string;
  /**
   * SHA-256 of the bytes that were approved, in lower-case hex.
   */
  readonly approved_file_sha256?: string;
  /**
   * The id of the asset that this one translates, shortens or recolours.
   */
  readonly derived_from?: string;
  /**
   * The person who approved the words.
   */
  readonly approved_by?: string;
  /**
   * The day they approved them.
   */
  readonly approved_on?: string;
  /**
   * Where the proof of that is kept. Not the proof itself.
   */
  readonly approval_evidence?: string;
  /**
   * Absent: draft.
   */
  readonly status?: 'draft' | 'live' | 'retired';
  /**
   * The day it went live.
   */
  readonly published_on?: string;
  /**
   * Every place where it is live.
   */
  readonly placements?: readonly Placement[];
  /**
   * The text that informs readers of benefits the customer received.
   */
  readonly disclosure?: string;
}
/**
 * One place where an asset or the name is live.
 */
export interface Placement {
  /**
   * A URL, a deck (deck:2026-sales-overview), a booth.
   */
  readonly where: string;
  readonly channel?: Channel;
  /**
   * The day it went up.
   */
  readonly since?: string;
  /**
   * The day it was taken down. Absent: it is still there.
   */
  readonly removed_on?: string;
  /**
   * The conditions of the grant that are met for this placement.
   */
  readonly met?: readonly string[];
  /**
   * The hash of the words as they went up there, so that other words are noticed.
   */
  readonly text_sha256?: string;
  /**
   * Why a caution was passed over, where it was.
   */
  readonly despite?: string;
}
/**
 * An ask, and what became of it.
 */
export interface Activity {
  /**
   * Names the entry; unique in this file.
   */
  readonly id?: string;
  /**
   * The day they were asked.
   */
  readonly asked_on?: string;
  /**
   * The day of the event, or of the ask while that is all there is.
   */
  readonly on: string;
  readonly use: Use;
  /**
   * agreed, scheduled, completed and no-show count towards limits; asked, declined and cancelled do not.
   */
  readonly status: 'asked' | 'agreed' | 'scheduled' | 'completed' | 'cancelled' | 'no-show' | 'declined';
  /**
   * Who was asked, by id. Absent, with no advocates: it counts for every advocate.
   */
  readonly advocate?: string;
  /**
   * Others who took part, by id. It counts once for the customer, and once for each of them.
   */
  readonly advocates?: readonly string[];
  /**
   * The story it was about, by id.
   */
  readonly story?: string;
  /**
   * For whom it was done.
   */
  readonly prospect?: string;
  /**
   * Where it is to be shown or held: event:refconf-2026.
   */
  readonly place?: string;
  /**
   * The conditions of the grant that are met for this entry.
   */
  readonly met?: readonly string[];
  /**
   * Who at the customer said yes to this one.
   */
  readonly approved_by?: string;
  /**
   * The day of that yes.
   */
  readonly approved_on?: string;
  /**
   * The day by which it is needed: refs due reports it while it is not scheduled.
   */
  readonly needed_by?: string;
  /**
   * What it is to be about: ids of the config's taxonomy.topics.
   */
  readonly topics?: readonly string[];
  /**
   * Who on our side asked for it.
   */
  readonly requested_by?: string;
  /**
   * The deal it was for: crm:006A1.
   */
  readonly opportunity?: string;
  /**
   * The outcome of the deal.
   */
  readonly result?: 'won' | 'lost' | 'open' | 'none';
  /**
   * The worth of the deal: a number, or an amount with its currency: 120000 EUR.
   */
  readonly value?: number | string;
  /**
   * What was said of it afterwards.
   */
  readonly feedback?: string;
  /**
   * Why a limit was passed over, where it was.
   */
  readonly despite?: string;
}
/**
 * Something the customer got out of being a reference.
 */
export interface Give {
  /**
   * The day they got it.
   */
  readonly on: string;
  /**
   * The kind of benefit: co-marketing, early-access, executive-access, speaking-slot, training, credit, discount, reciprocal-reference, gift, donation (to a cause of theirs), travel, ticket, or other, with a note.
   */
  kind:
    | 'co-marketing'
    | 'early-access'
    | 'executive-access'
    | 'speaking-slot'
    | 'training'
    | 'credit'
    | 'discount'
    | 'reciprocal-reference'
    | 'gift'
    | 'donation'
    | 'travel'
    | 'ticket'
    | 'other';
  /**
   * The benefit in words.
   */
  readonly note?: string;
}
