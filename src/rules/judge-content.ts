import { isRefusal, refusedOn } from '../consent/consent-records.ts';
import { isApproved } from '../consent/material.ts';
import { standing } from '../consent/standing.ts';
import type { ContentRule, Policy } from '../model/config.ts';
import type { Asset, Audience, Customer, Placement, Use } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import { LEVELS, type Level } from '../model/diagnostic.ts';
import type { Library } from '../model/library.ts';
import { isOnNoRecord, type Mention } from '../model/mention.ts';
import { isUsable, type Question, type Reason, type Standing } from '../model/standing.ts';
import { fold } from '../text/fold.ts';
import { compileGlob } from '../text/glob.ts';
import { isOfAddress, placesOfContent } from './content-places.ts';
import { isPlacedOn } from './placed-on.ts';

/** The faults of a place that shows a customer, the gravest first. */
export const CONTENT_FAULTS = [
  'withdrawn',
  'left',
  'blinded',
  'no-consent',
  'person',
  'quote-changed',
  'quote-unapproved',
  'ends',
  'per-use',
  'unregistered',
] as const;
export type ContentFault = (typeof CONTENT_FAULTS)[number];

/** A file of content, and the mentions found in it. */
export interface MentionedIn {
  readonly file: string;
  readonly mentions: readonly Mention[];
}

/** A file of content that could not be read, or not whole, and the reason, as a clause. */
export interface UnreadFile {
  readonly file: string;
  readonly why: string;
}

/** The question of a scan: what is shown, to whom, where and when. */
export interface ContentQuestion {
  /** With its companies linked, those that could not be read included as broken. */
  readonly library: Pick<Library, 'customers' | 'config'>;
  readonly today: Day;
  /** The audience of files for which the config names none. */
  readonly audience?: Audience | undefined;
  readonly territory?: string | undefined;
  /** The text of a file that has lines. */
  textOf(file: string): string | undefined;
}

/** A place in content that shows a customer, judged. */
export interface JudgedMention {
  readonly customer: Customer;
  readonly mention: Mention;
  /** The other mentions of the same place that are at fault. */
  readonly others: readonly Mention[];
  readonly use: Use;
  readonly audience: Audience;
  readonly standing: Standing;
  /** The gravest fault; undefined where all is well. */
  readonly fault: ContentFault | undefined;
  /** The reasons of standing that forbid it. */
  readonly reasons: readonly Reason[];
  /** The gravest level that a finding may have here. */
  readonly most: Level;
  /** The asset that is quoted, or placed here. */
  readonly asset?: Asset | undefined;
  readonly isRegistered: boolean;
}

/** Judges what is found in content: one judgement for each place that shows a customer. */
export function judgeContent(found: readonly MentionedIn[], question: ContentQuestion): readonly JudgedMention[] {
  const { library } = question;
  const customers = new Map(library.customers.map((customer) => [customer.id, customer]));
  const settingsOf = contentSettings(library.config.scan.content);
  return found.flatMap(({ file, mentions }) => {
    const settings = settingsOf(file);
    return placesOfContent(file, mentions).flatMap((place) => {
      const customer = customers.get(place[0]?.customer ?? '');
      return customer === undefined ? [] : (judgePlace(place, customer, settings, question) ?? []);
    });
  });
}

/** Finds what the config says of a file: the first entry that fits. */
export function contentSettings(rules: readonly ContentRule[]): (file: string) => Partial<ContentRule> {
  const entries = rules.map((rule) => ({ rule, glob: compileGlob(rule.files, { matchesDots: true }) }));
  return (file) => entries.find(({ glob }) => glob.matches(file))?.rule ?? {};
}

/** Judges the mentions of one place by themselves, and gives the gravest judgement. */
function judgePlace(
  place: readonly Mention[],
  customer: Customer,
  settings: Partial<ContentRule>,
  question: ContentQuestion,
): JudgedMention | undefined {
  const strong = place.filter(({ weakness }) => weakness === undefined);
  const judged = (strong.length > 0 ? strong : place).map((mention) =>
    judgeMention(mention, customer, settings, question),
  );
  const [worst] = judged.sort((a, b) => gravity(a) - gravity(b));
  if (worst === undefined) return undefined;
  const others = judged.filter((one) => one !== worst && (isWrong(one) || one.fault === worst.fault));
  // The picture of a record goes with its name, whoever has it on their host.
  const weak = worst.fault === undefined || strong.length === 0 ? [] : place.filter(isOfAddress);
  return { ...worst, others: [...others.map(({ mention }) => mention), ...weak] };
}

/** Faults that are none today. */
const MILD: ReadonlySet<ContentFault> = new Set(['ends', 'per-use', 'unregistered']);

/** Tells whether a place shows what may not be shown today. */
export const isWrong = ({ fault }: JudgedMention): boolean => fault !== undefined && !MILD.has(fault);

const gravity = ({ fault }: JudgedMention): number =>
  fault === undefined ? CONTENT_FAULTS.length : CONTENT_FAULTS.indexOf(fault);

function judgeMention(
  mention: Mention,
  customer: Customer,
  settings: Partial<ContentRule>,
  { library, today, textOf, ...asked }: ContentQuestion,
): JudgedMention {
  const { policy, scan } = library.config;
  const placed = placedAt(customer, mention.file, { today, policy });
  const isOnRecord = mention.kind === 'quote' && !isOnNoRecord(mention);
  const quoted = isOnRecord ? customer.data.assets?.find(({ id }) => id === mention.term) : undefined;
  const audience = settings.audience ?? asked.audience ?? 'public';
  const question = questionOf(mention, { quoted, placed, use: settings.use });
  const whole = {
    ...question,
    on: today,
    audience,
    ...(asked.territory !== undefined && { territory: asked.territory }),
  };
  const answer = standing(customer, whole, policy);
  const reasons = blocking(answer);
  const facts = { customer, mention, standing: answer, reasons, quoted, isRegistered: placed !== undefined };
  const isAllowedUnnamed = () =>
    blocking(standing(customer, { ...whole, attribution: 'blinded' }, policy)).every(
      ({ code }) => code === 'consent/blinded',
    );
  return {
    ...facts,
    others: [],
    use: question.use,
    audience,
    asset: quoted ?? placed?.asset,
    fault: faultOf({ ...facts, isAllowedUnnamed, textOf }, policy, today),
    most: lesser(settings.level ?? 'error', levelOfWeak(mention, scan.tests)),
  };
}

const blocking = ({ reasons }: Standing): readonly Reason[] => reasons.filter(({ verdict }) => !isUsable(verdict));

/** The level that a mention may have where nobody is named to a reader. */
const levelOfWeak = ({ weakness }: Mention, tests: Level): Level =>
  weakness === undefined ? 'error' : weakness === 'test' ? tests : 'info';

const lesser = (a: Level, b: Level): Level => (LEVELS.indexOf(a) < LEVELS.indexOf(b) ? a : b);

interface QuestionFacts {
  readonly quoted: Asset | undefined;
  readonly placed: AssetInPlace | undefined;
  readonly use: Use | undefined;
}

/** The question to standing. A logo and a quote are always that use; a name is the use that the config says, or `name`. */
function questionOf({ kind }: Mention, { quoted, placed, use: said }: QuestionFacts): Omit<Question, 'on'> {
  const use = kind === 'logo' || kind === 'quote' ? kind : (said ?? 'name');
  const asset = quoted ?? placed?.asset;
  const attribution = quoted === undefined ? 'named' : quoted.attribution;
  return {
    use,
    isUp: true,
    ...(attribution !== undefined && { attribution }),
    ...(asset?.story !== undefined && { story: asset.story }),
    ...(kind === 'quote' && quoted?.advocate !== undefined && { advocate: quoted.advocate }),
    ...(placed !== undefined && {
      place: placed.placement.where,
      ...(placed.placement.channel && { channel: placed.placement.channel }),
      ...(placed.placement.met && { met: placed.placement.met }),
    }),
  };
}

interface FaultFacts extends Pick<JudgedMention, 'customer' | 'mention' | 'standing' | 'reasons' | 'isRegistered'> {
  readonly quoted: Asset | undefined;
  /** Says that they agreed to it without their name. */
  isAllowedUnnamed(): boolean;
  textOf(file: string): string | undefined;
}

/** The fault of one mention; undefined where all is well. */
function faultOf(facts: FaultFacts, policy: Policy, today: Day): ContentFault | undefined {
  const { customer, mention, standing: answer, quoted, isRegistered } = facts;
  if (mention.kind === 'person') return isLostPerson(customer, mention.term) ? 'person' : undefined;
  if (!isUsable(answer.verdict)) {
    const fault = faultOfReasons(facts.reasons);
    return fault === 'no-consent' && quoted === undefined && facts.isAllowedUnnamed() ? 'blinded' : fault;
  }
  if (tellsBlinded(facts)) return 'blinded';
  if (isOnNoRecord(mention)) return 'quote-unapproved';
  if (mention.kind === 'quote' && mention.isVerbatim !== true) return 'quote-changed';
  if (quoted !== undefined && !isApproved(quoted)) return 'quote-unapproved';
  if (answer.expires_on !== undefined && answer.expires_on < addDuration(today, policy.consent.warn)) return 'ends';
  if (isRegistered) return undefined;
  return answer.reasons.some(({ code }) => code === 'consent/per-use') ? 'per-use' : 'unregistered';
}

const FAULT_OF_CODE: Readonly<Record<string, ContentFault>> = {
  'consent/withdrawn': 'withdrawn',
  'consent/declined': 'withdrawn',
  'customer/do-not-contact': 'left',
  'customer/retired': 'left',
  'customer/not-using': 'left',
  'consent/blinded': 'blinded',
  'advocate/left': 'person',
  'advocate/consent': 'person',
};

function faultOfReasons(reasons: readonly Reason[]): ContentFault {
  const faults = reasons.map(({ code }) => FAULT_OF_CODE[code] ?? 'no-consent');
  return CONTENT_FAULTS.find((fault) => faults.includes(fault)) ?? 'no-consent';
}

/** Says that an advocate left, or said no after the last yes. One who is not on record any more counts too. */
function isLostPerson({ data: { advocates = [], consent = [] } }: Customer, id: string): boolean {
  const person = advocates.find((one) => one.id === id);
  const own = consent.filter(({ subject }) => subject === id);
  const refusals = own.filter(isRefusal).map((record) => refusedOn(record) ?? '~');
  const lastYes = own.flatMap(({ status, granted_on }) => (status === 'granted' ? (granted_on ?? '') : [])).sort();
  return person === undefined || person.status === 'left' || refusals.some((day) => day >= (lastYes.at(-1) ?? ''));
}

/** Says that a file names a customer where it tells their story without the name. */
function tellsBlinded({ customer: { data }, mention, quoted, textOf }: FaultFacts): boolean {
  if (quoted !== undefined) return false;
  const { blinded_as: words, assets = [], consent = [] } = data;
  const isBlinded = (one: { readonly attribution?: string }) => one.attribution === 'blinded';
  const texts = [
    ...(words !== undefined && (assets.some(isBlinded) || consent.some(isBlinded)) ? [words] : []),
    ...assets.filter(isBlinded).flatMap(({ text }) => text ?? []),
  ].map(comparable);
  if (texts.length === 0) return false;
  const content = comparable(textOf(mention.file) ?? '');
  return texts.some((text) => text !== '' && content.includes(text));
}

const comparable = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface AssetInPlace {
  readonly asset: Asset;
  readonly placement: Placement;
}

/** The live placement on record that a file is. */
function placedAt(
  { data }: Customer,
  file: string,
  when: { readonly today: Day; readonly policy: Policy },
): AssetInPlace | undefined {
  for (const asset of data.assets ?? [])
    for (const placement of asset.placements ?? []) if (isPlacedOn(placement, file, when)) return { asset, placement };
  return undefined;
}
