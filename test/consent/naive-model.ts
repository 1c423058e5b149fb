// The rules of standing written a second time, as plainly as possible: every rule asks about one day, days are counted
// one at a time, and nothing is shared with src/consent. Slow, and made to be read beside docs/standing.md.
import type { Policy } from '../../src/model/config.ts';
import type {
  Activity,
  Advocate,
  Asset,
  Audience,
  Consent,
  Customer,
  Limit,
  Limits,
  Placement,
  Story,
} from '../../src/model/customer.ts';
import type { Question, Verdict } from '../../src/model/standing.ts';
import { compareCompanyNames } from '../../src/text/company-names.ts';
import { textHash } from '../../src/text/hash.ts';
import { slugOf } from '../../src/text/slug.ts';

const VERDICTS: readonly Verdict[] = ['ready', 'ask', 'wait', 'no'];
const worst = (verdicts: readonly Verdict[]): Verdict => VERDICTS.findLast((one) => verdicts.includes(one)) ?? 'ready';
const best = (verdicts: readonly Verdict[]): Verdict => VERDICTS.find((one) => verdicts.includes(one)) ?? 'no';

const ACTIVITIES = [
  'reference-call',
  'analyst-call',
  'investor-call',
  'press-interview',
  'site-visit',
  'speaking',
  'advisory-board',
];
const OF_A_PERSON = ['quote', 'video', 'podcast', ...ACTIVITIES];
const SIZES: readonly Audience[] = ['internal', 'prospects', 'public'];

/** The verdict by the plain rules. */
export function naiveVerdict(customer: Customer, question: Question, policy: Policy): Verdict {
  const { twins = [], parents, ...alone } = customer;
  if (alone.broken) return 'no';
  const own = best(tellable(alone, question).map((story) => worst(verdicts(alone, question, policy, story))));
  // Another file knows nothing of this one's stories and people. An entry that is there already is none of its own.
  const { story, advocate, ...asked } = question;
  const others = twins.map((twin) =>
    naiveVerdict(twin, typeof asked.entry === 'number' ? { ...asked, entry: IN_ANOTHER_FILE } : asked, policy),
  );
  return worst([own, ...others, ...passedDown(parents, asked, policy)]);
}

/** The no's of the companies that own this one. Of their yes, their health and their limits nothing passes down. */
function passedDown(parents: Customer['parents'], question: Question, policy: Policy): Verdict[] {
  if (parents === undefined) return [];
  const { files, fault } = parents;
  return [
    ...(fault === undefined ? [] : (['no'] as const)),
    ...files.flatMap((parent): Verdict[] => {
      if (parent.broken || parent.data.status === 'do-not-contact') return ['no'];
      const company = (parent.data.consent ?? []).filter(({ subject = 'company' }) => subject === 'company');
      const refusals = company.filter((one) => isRefusal(one) && one.uses.includes(question.use));
      // A later yes of the parent is looked at as any yes is, and only a no brings it up at all.
      const isRefused = refusals.some((one) => limits(one, question, policy, undefined, undefined));
      return [
        ...prospect(parent, question),
        ...quiet(parent, question),
        ...(isRefused
          ? [consent(company, parent, question, policy, undefined)]
          : nameOfParentIsRefused(company, parent, question, policy)),
      ];
    }),
  ];
}

/** A logo of the child, and what is said to be named, names the parent's house too. */
function nameOfParentIsRefused(
  company: readonly Consent[],
  parent: Customer,
  question: Question,
  policy: Policy,
): Verdict[] {
  const { use, attribution = 'blinded' } = question;
  if (use !== 'logo' && attribution === 'blinded') return [];
  const yes = company.filter(
    (one) =>
      one.status === 'granted' &&
      one.uses.includes(use) &&
      covers(one, question, policy, undefined) &&
      !isReplaced(one, parent, question),
  );
  // Without a yes of its own, any no holds that was not taken back.
  const none: Consent = { id: '', status: 'granted', uses: [use], granted_on: '0000-01-01' };
  const latest = yes.toSorted((a, b) => ((a.granted_on ?? '') < (b.granted_on ?? '') ? 1 : -1))[0] ?? none;
  return nameIsRefused(company, { ...latest, attribution: 'named' }, parent, question, policy, undefined);
}

/** The index of an entry that is in the ledger of another file. */
const IN_ANOTHER_FILE = -1;

/** The stories that may be told; undefined: none in particular. */
function tellable({ data }: Customer, { use, story: asked, isUp }: Question): readonly (Story | undefined)[] {
  const stories = data.stories ?? [];
  if (asked !== undefined) return stories.filter(({ id }) => id === asked);
  if (isUp || stories.length === 0) return [undefined];
  return isNameOrLogo(use) ? [undefined, ...stories] : stories;
}

const isNameOrLogo = (use: string): boolean => use === 'name' || use === 'logo';

/** The first day after the one asked about on which the verdict is `ready` or `ask`; looked for where it is `wait`. */
export function naiveClearsOn(customer: Customer, question: Question, policy: Policy): string | undefined {
  if (naiveVerdict(customer, question, policy) !== 'wait') return undefined;
  const end = horizon(customer, question, policy);
  for (let on = dayAfter(question.on); on <= end; on = dayAfter(on))
    if (['ready', 'ask'].includes(naiveVerdict(customer, { ...question, on }, policy))) return on;
  return undefined;
}

/** The advocate who is named: the best one when asked about alone, then the one asked longest ago, then the first in the file. */
export function naiveAdvocate(customer: Customer, question: Question, policy: Policy): string | undefined {
  if (customer.broken || !OF_A_PERSON.includes(question.use)) return undefined;
  const { advocates = [], activity = [] } = customer.data;
  const people = tellable(customer, question).flatMap((story) => tellers(customer, question, story));
  const candidates = advocates
    .filter((person) => people.includes(person))
    .map(({ id }) => {
      const alone = { ...question, advocate: id };
      // The entry that the question is about says nothing of how lately they were asked.
      const others = activity.filter((_, index) => index !== question.entry);
      const entries = others.filter((entry) => OF_A_PERSON.includes(entry.use) && isOf(entry, id));
      const latest = entries.map(({ on }) => on).sort();
      const clearsOn = naiveClearsOn(customer, alone, policy) ?? '9999-12-31';
      const place = advocates.findIndex((one) => one.id === id);
      const key = [VERDICTS.indexOf(naiveVerdict(customer, alone, policy)), clearsOn, latest.at(-1) ?? '', place];
      return { id, key: key.join(' ') };
    });
  return candidates.sort((a, b) => (a.key < b.key ? -1 : 1))[0]?.id;
}

/** A day after which nothing changes any more: the latest day anywhere in the file, and the longest duration anywhere. */
export function horizon(customer: Customer, question: Question, policy: Policy): string {
  const words = JSON.stringify([
    customer.data,
    customer.twins,
    customer.parents,
    customer.samePeople,
    customer.employers,
    question,
    policy,
  ]);
  const latest = (words.match(/\d{4}-\d{2}-\d{2}/g) ?? []).sort().at(-1) ?? question.on;
  const ends = (words.match(/(?<=")\d+(?:d|w|mo|y)(?=")/g) ?? []).map((duration) => after(latest, duration));
  return dayAfter([...ends, after(latest, '1y')].sort().at(-1) ?? latest);
}

// Days

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

function dayAfter(day: string, step = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return isoDay(date);
}

const counted = new Map<string, string>();

/** The day one duration after a day, or before it with step -1. Each result is counted once and kept. */
function after(day: string, duration: string, step: 1 | -1 = 1): string {
  const key = `${day} ${step} ${duration}`;
  const there = counted.get(key) ?? count(day, duration, step);
  counted.set(key, there);
  return there;
}

/** Counts one day or one month at a time. */
function count(day: string, duration: string, step: 1 | -1): string {
  const number = Number.parseInt(duration, 10);
  const days = duration.endsWith('d') ? number : duration.endsWith('w') ? number * 7 : 0;
  const months = duration.endsWith('mo') ? number : duration.endsWith('y') ? number * 12 : 0;
  let there = day;
  for (let passed = 0; passed < days; passed += 1) there = dayAfter(there, step);
  const first = new Date(`${there.slice(0, 7)}-01T00:00:00Z`);
  for (let passed = 0; passed < months; passed += 1) first.setUTCMonth(first.getUTCMonth() + step);
  // The same day of that month, or the last one that it has.
  for (let date = Number(there.slice(8)); ; date -= 1) {
    const candidate = new Date(first);
    candidate.setUTCDate(date);
    if (candidate.getUTCMonth() === first.getUTCMonth()) return isoDay(candidate);
  }
}

// What may stay

/**
 * Says that a placement of an asset may stay up on a day, though a consent has ended: each that has ended lets stay what
 * was up before, and nothing but the end speaks against it. Of the conditions of a grant it knows nothing.
 */
export function naiveStays(
  customer: Customer,
  asset: Asset,
  { where, since, channel }: Placement,
  on: string,
  policy: Policy,
): boolean {
  if (since === undefined || since > on) return false;
  const { use, advocate: speaker, audience = 'public', attribution } = asset;
  const place = { place: where, ...(channel && { channel }) };
  const question: Question = { use, on, audience, isUp: true, ...place, ...(attribution && { attribution }) };
  const { advocates = [], consent: all = [] } = customer.data;
  const against = [
    ...status(customer, question),
    ...products(customer, undefined),
    ...health(customer, question, policy),
  ];
  if (against.includes('no') || advocates.some(({ id, status }) => id === speaker && status === 'left')) return false;
  const ended = ['company', speaker].flatMap((whose) => {
    const records = all.filter(({ subject = 'company', uses }) => subject === whose && uses.includes(use));
    if (whose !== 'company' && records.length === 0) return [];
    return ['ready', 'ask'].includes(consent(records, customer, question, policy, undefined)) ? [] : [records];
  });
  return ended.length > 0 && ended.every((records) => records.some((one) => letsStay(one, records)));

  function letsStay(record: Consent, records: readonly Consent[]): boolean {
    const isLet = ({ status, withdrawn_on, expires_on, may_stay = [] }: Consent): boolean => {
      const end = status === 'withdrawn' ? withdrawn_on : status === 'granted' ? expires_on : undefined;
      const isOver = end !== undefined && (status === 'withdrawn' || end < on);
      return isOver && since !== undefined && since < end && holdsAt(may_stay, { ...question, isUp: false }, policy);
    };
    const { granted_on = '', granted_as, subject = 'company', basis } = record;
    const refusedOn = (one: Consent) => (one.status === 'declined' ? one.declined_on : one.withdrawn_on) ?? '9999';
    const others = records.filter((one) => one !== record && isRefusal(one) && refusedOn(one) >= granted_on);
    const clause = customer.data.contract?.publicity_clause;
    const isStruck = clause === 'struck' || clause === 'absent';
    const isCarried = basis === undefined || basis === 'contract-clause' ? !isStruck && isNameOrLogo(use) : true;
    const approvers = customer.data.approvers?.[use] ?? customer.data.approvers?.any;
    const mayApprove = approvers === undefined || approvers.some((one) => one === granted_as);
    // A withdrawal that names no audience ends it for all.
    const wide = record.status === 'withdrawn' ? { audience, ...record } : record;
    return (
      isLet(record) &&
      covers(wide, question, policy, undefined) &&
      (subject !== 'company' || (isCarried && mayApprove)) &&
      others.every((one) => isLet(one) || !limits(one, question, policy, undefined, record))
    );
  }
}

// The question

const audienceOf = ({ use, audience }: Question): Audience =>
  audience ?? (ACTIVITIES.includes(use) && use !== 'press-interview' && use !== 'speaking' ? 'prospects' : 'public');
const isLarger = (one: Audience, other: Audience): boolean => SIZES.indexOf(one) > SIZES.indexOf(other);
const isSamePlace = (one: string, other: string): boolean => slugOf(one) === slugOf(other);
const names = (territories: readonly string[], territory: string): boolean =>
  territories.some((one) => isSamePlace(one, territory));

/** The countries that a region lists; undefined where it is no region, or lists none. */
const countriesOf = (place: string, { regions }: Policy): readonly string[] | undefined =>
  Object.entries(regions).find(([region]) => isSamePlace(region, place))?.[1];

/** Says that a list names a territory, or a region that contains the country. */
const holds = (territories: readonly string[], territory: string, policy: Policy): boolean =>
  names(territories, territory) ||
  (countriesOf(territory, policy) === undefined &&
    territories.some((region) => names(countriesOf(region, policy) ?? [], territory)));

/** Says, as far as the taxonomy does, that two territories have a country in common or none. */
function isKnown(what: 'one' | 'other', one: string, other: string, policy: Policy): boolean {
  if (isSamePlace(one, other)) return what === 'one';
  const listed = Object.values(policy.regions).flat();
  const madeOf = (place: string) => countriesOf(place, policy) ?? (names(listed, place) ? [place] : []);
  const [ones, others] = [madeOf(one), madeOf(other)];
  if (ones.length === 0 || others.length === 0) return false;
  return ones.some((country) => names(others, country)) === (what === 'one');
}

// Places

const CHANNEL_WORDS = [
  ...['website', 'social', 'email', 'ads', 'deck', 'event'],
  ...['print', 'press', 'app', 'partner', 'investors'],
];
const PREFIXES: Readonly<Record<string, string>> = {
  'deck:': 'deck',
  'event:': 'event',
  'booth:': 'event',
  'email:': 'email',
  'ads:': 'ads',
  'print:': 'print',
  'social:': 'social',
};

const isWord = (place: string): boolean => CHANNEL_WORDS.includes(place);
const isAddress = (place: string): boolean => place.includes(':');

/** The URL of a page; undefined of any other place. */
const urlOf = (address: string): URL | undefined =>
  /^https?:/i.test(address) && URL.canParse(address) ? new URL(address) : undefined;

/** Drops the query and the last slash of an address, in front of a fragment as well. */
const plain = (address: string): string =>
  (urlOf(address)?.href ?? address).replace(/\?[^#]*/, '').replace(/\/(?=#|$)/, '');

/** The channel of a place; undefined where nobody can tell. */
function channelOf(place: string, { sites }: Policy, stated?: string): string | undefined {
  if (stated !== undefined) return stated;
  if (isWord(place)) return place;
  const prefix = Object.keys(PREFIXES).find((one) => place.startsWith(one));
  if (prefix !== undefined) return PREFIXES[prefix];
  const host = urlOf(place)?.host;
  return host !== undefined && sites.includes(host) ? 'website' : undefined;
}

/** Says that an address, or all beneath it, takes in another one. */
const takesIn = (wide: string, address: string): boolean =>
  wide.endsWith('/*') ? plain(address).startsWith(plain(wide).slice(0, -1)) : plain(wide) === plain(address);

/** Says that a grant holds at the place of the question. */
function holdsAt(places: readonly string[] | undefined, question: Question, policy: Policy): boolean {
  if (places === undefined) return true;
  const { place, channel, isUp = false, entry } = question;
  // What is there already, and names no place, claims none.
  if (place === undefined) return places.length > 0 && !isUp && typeof entry !== 'number';
  return places.some((one) =>
    isWord(one) ? one === channelOf(place, policy, channel) : isAddress(place) && takesIn(one, place),
  );
}

/** Says that the place of the question is known to be another one than that of a refusal. */
function isElsewhere(refused: string, { place = '', channel }: Question, policy: Policy): boolean {
  if (isAddress(refused) && isAddress(place)) {
    // A page is not known to be another place than a part of it, or than all that is beneath it.
    const [one, other] = [refused, place].map(pageOf) as [string, string];
    const isBeneath = (wide: string, all: string, page: string) => wide.endsWith('/*') && page.startsWith(`${all}/`);
    return (
      one !== other &&
      !isBeneath(refused, one, other) &&
      !isBeneath(place, other, one) &&
      !isOfAnotherKind(refused, place, policy, channel)
    );
  }
  const here = channelOf(place, policy, channel);
  // A page of a site may be of any channel, for its placement states its own: a prefix says more.
  const there = urlOf(refused) !== undefined ? undefined : channelOf(refused, policy);
  return here !== undefined && there !== undefined && here !== there;
}

/** Says that one of two addresses may be part of the other, though they are written in different ways. */
function isOfAnotherKind(refused: string, place: string, policy: Policy, channel: string | undefined): boolean {
  const [no, asked] = [refused, place].map((one) => (urlOf(one) === undefined ? one.split(':')[0] : 'page'));
  if (no === asked) return false;
  if (no === 'campaign' || asked === 'campaign') return true;
  const [there, here] = [channelOf(refused, policy), channelOf(place, policy, channel)];
  if (no !== 'page' && asked !== 'page')
    return here !== undefined && here === there && refused.split(':')[1] === place.split(':')[1];
  if (here !== undefined && there !== undefined) return here === there;
  if (no === 'page') return here === 'social' || here === 'ads';
  return there === 'social' || there === 'ads' || there === 'deck' || there === 'event';
}

const pageOf = (address: string): string =>
  plain(address.replace(/\*$|#.*/, ''))
    .toLowerCase()
    .replace(/^http:/, 'https:');

/** Every verdict on the use when a story is told, or none in particular. */
function verdicts(customer: Customer, question: Question, policy: Policy, story: Story | undefined): Verdict[] {
  const company = (customer.data.consent ?? []).filter(({ subject }) => subject === undefined || subject === 'company');
  const found = [
    ...status(customer, question),
    ...quiet(customer, question),
    ...products(customer, story),
    ...prospect(customer, question),
    ...health(customer, question, policy),
    consent(company, customer, question, policy, story),
  ];
  if (!OF_A_PERSON.includes(question.use)) {
    const named = (customer.data.advocates ?? []).find(({ id }) => id === question.advocate);
    if (named === undefined) return found;
    if (named.status === 'left' || same(named, customer).some(({ file }) => file.broken)) found.push('no');
    return [
      ...found,
      ...ownConsent(named, customer, question, policy, story),
      ...employer(named, customer, question, policy),
    ];
  }
  const told = tellers(customer, question, story);
  return [...found, best(told.map((one) => worst(advocate(one, customer, question, policy, story))))];
}

const tellers = ({ data }: Customer, { advocate }: Question, story: Story | undefined): readonly Advocate[] =>
  (data.advocates ?? []).filter(
    ({ id }) =>
      (story?.advocates === undefined || story.advocates.includes(id)) && (advocate === undefined || advocate === id),
  );

// The customer

function status({ data }: Customer, { on }: Question): Verdict[] {
  if (data.status !== 'active' && data.status !== 'paused') return ['no'];
  if (data.paused_until === undefined) return data.status === 'paused' ? ['no'] : [];
  return on < data.paused_until ? ['wait'] : [];
}

/** Material that is up already says nothing new. */
function quiet({ data }: Customer, { use, on, isUp }: Question): Verdict[] {
  if (isUp) return [];
  return (data.quiet_periods ?? []).flatMap(({ from, until, uses = [] }): Verdict[] => {
    if (uses.length > 0 && !uses.includes(use)) return [];
    if (until !== undefined && until < from) return on < until ? [] : ['no'];
    if (on < from) return [];
    if (until === undefined) return ['no'];
    return on <= until ? ['wait'] : [];
  });
}

function products({ data }: Customer, story: Story | undefined): Verdict[] {
  const all = data.products ?? [];
  if (all.length === 0) return [];
  const dropped = all.filter(({ level }) => level === 'no-longer-using');
  const ofStory = story?.products ?? [];
  const isAboutDropped = ofStory.length > 0 && ofStory.every((told) => dropped.some(({ id }) => id === told));
  if (dropped.length === all.length || isAboutDropped) return ['no'];
  return all.some(({ level }) => level === 'in-production') ? [] : ['ask'];
}

const prospect = ({ data }: Customer, { use, prospect }: Question): Verdict[] =>
  prospect === undefined
    ? ACTIVITIES.includes(use) && (data.excludes ?? []).length > 0
      ? ['ask']
      : []
    : (data.excludes ?? []).map((excluded) => {
        const likeness = compareCompanyNames(prospect, excluded);
        return likeness === 'same' ? 'no' : likeness === 'near' ? 'ask' : 'ready';
      });

function health({ data }: Customer, { on }: Question, policy: Policy): Verdict[] {
  const { status, checked_on, renewal_on } = data.health ?? {};
  const found: Verdict[] = [];
  if (status === 'red') found.push('no');
  if (status === 'amber' || status === undefined) found.push('ask');
  if (checked_on === undefined || on < checked_on || on > after(checked_on, policy.health.max_age)) found.push('ask');
  if (renewal_on !== undefined && on >= after(renewal_on, policy.health.renewal_window, -1)) found.push('ask');
  return found;
}

// Consent

function consent(
  records: readonly Consent[],
  customer: Customer,
  question: Question,
  policy: Policy,
  story: Story | undefined,
): Verdict {
  const ofUse = records.filter(({ uses }) => uses.includes(question.use));
  const answers = ofUse.filter((one) => covers(one, question, policy, story) && !isReplaced(one, customer, question));
  const grants = answers.filter(({ status }) => status === 'granted');
  const requests = answers.filter(({ status }) => status === 'requested');
  const refusals = ofUse.filter(isRefusal);
  const isMet = (grant?: Consent) => (one: Consent) => limits(one, question, policy, story, grant);
  const isOpen = requests.length > 0 && !grants.some((one) => runs(one, question.on));
  if (grants.length === 0) return isOpen && !refusals.some(isMet()) ? 'wait' : 'no';
  const answer = best(
    grants.map((one) =>
      worst([
        ...grant(one, refusals.filter(isMet(one)), customer, question),
        ...nameIsRefused(records, one, customer, question, policy, story),
      ]),
    ),
  );
  return isOpen ? worst([answer, 'wait']) : answer;
}

/** Who may no longer be named has to be asked before anything goes out that names them. A later yes takes it back. */
function nameIsRefused(
  records: readonly Consent[],
  yes: Consent,
  customer: Customer,
  question: Question,
  policy: Policy,
  story: Story | undefined,
): Verdict[] {
  const { use, attribution = yes.attribution } = question;
  if ((yes.subject ?? 'company') !== 'company' || use === 'name' || ACTIVITIES.includes(use)) return [];
  if (use !== 'logo' && attribution === 'blinded') return [];
  const ofName = records.filter(({ uses }) => uses.includes('name'));
  const later = ofName.filter(
    (one) => one.status === 'granted' && covers(one, question, policy, story) && !isReplaced(one, customer, question),
  );
  const isOpen = (no: Consent): boolean => {
    const day = (no.status === 'declined' ? no.declined_on : no.withdrawn_on) ?? '9999-12-31';
    return [yes, ...later].every(({ granted_on }) => granted_on === undefined || granted_on <= day);
  };
  return ofName.some((no) => isRefusal(no) && isOpen(no) && limits(no, question, policy, story, undefined))
    ? ['ask']
    : [];
}

/** Says that a grant or request is wide enough. */
function covers(record: Consent, question: Question, policy: Policy, story: Story | undefined): boolean {
  const { audience = 'internal', territories, stories, places, attribution = 'named' } = record;
  const { territory, isUp = false } = question;
  if (!holdsAt(places, question, policy)) return false;
  if (isLarger(audienceOf(question), audience)) return false;
  if (stories !== undefined && (story === undefined || !stories.includes(story.id))) return false;
  if (question.attribution !== undefined && tells(question.attribution) > tells(attribution)) return false;
  if (territories === undefined) return true;
  // Live material that names no territory is live everywhere.
  return territory === undefined ? territories.length > 0 && !isUp : holds(territories, territory, policy);
}

/** Says that a newer yes, even one that was taken back since, has ended a record. No refusal ends so. */
const isReplaced = ({ id, subject = 'company' }: Consent, { data }: Customer, { on }: Question): boolean =>
  (data.consent ?? []).some(
    ({ status, subject: whose = 'company', granted_on, replaces = [] }) =>
      (status === 'granted' || status === 'withdrawn') &&
      whose === subject &&
      replaces.includes(id) &&
      (granted_on === undefined || granted_on <= on),
  );

/** The attributions, from the most to the least of their name. */
const tells = (attribution: 'named' | 'role-only' | 'blinded'): number =>
  attribution === 'named' ? 2 : attribution === 'role-only' ? 1 : 0;

const isRefusal = ({ status }: Consent): boolean => status === 'declined' || status === 'withdrawn';

/** Says that a decline or withdrawal touches the question. */
function limits(
  record: Consent,
  question: Question,
  policy: Policy,
  story: Story | undefined,
  answering: Consent | undefined,
): boolean {
  const { status, audience = 'internal', territories = [], stories = [], places = [] } = record;
  const { territory, place } = question;
  if (places.length > 0 && place !== undefined && places.every((one) => isElsewhere(one, question, policy)))
    return false;
  if (status === 'declined' && isLarger(audience, audienceOf(question))) return false;
  if (stories.length > 0 && story !== undefined && !stories.includes(story.id)) return false;
  if (territories.length === 0 || territory === undefined) return true;
  if (territories.some((one) => isKnown('one', one, territory, policy))) return true;
  const isCountry = (one: string) =>
    one.length === 2 && !['EU', 'EZ', 'UN'].includes(one.toUpperCase()) && countriesOf(one, policy) === undefined;
  const isOther = (one: string) =>
    isKnown('other', one, territory, policy) ||
    (names(answering?.territories ?? [], territory) && isCountry(one) === isCountry(territory));
  return !territories.every(isOther);
}

const runs = ({ granted_on, begins_on = '', expires_on }: Consent, on: string): boolean =>
  granted_on !== undefined && granted_on <= on && begins_on <= on && (expires_on === undefined || on <= expires_on);

/** The verdicts in one covering grant. */
function grant(
  record: Consent,
  refusals: readonly Consent[],
  { data }: Customer,
  { use, territory, on, place, met = [], ...rest }: Question,
): Verdict[] {
  const {
    granted_on,
    begins_on = '',
    expires_on,
    territories,
    places,
    requires = [],
    basis = 'contract-clause',
    approval = 'per-use',
  } = record;
  if (granted_on === undefined) return ['no'];
  const found: Verdict[] = [];
  if (on < granted_on || on < begins_on) found.push('wait');
  if (expires_on !== undefined && on > expires_on) found.push('no');
  const refusedOn = (refusal: Consent) => (refusal.status === 'declined' ? refusal.declined_on : refusal.withdrawn_on);
  if (refusals.some((refusal) => (refusedOn(refusal) ?? granted_on) >= granted_on)) found.push('no');
  const approvers = data.approvers?.[use] ?? data.approvers?.any;
  const isOfCompany = record.subject === undefined || record.subject === 'company';
  if (isOfCompany && approvers !== undefined && !approvers.some((one) => one === record.granted_as)) found.push('no');
  if (!requires.every((one) => met.includes(one))) found.push('ask');
  if (places !== undefined && place === undefined) found.push('ask');
  const isNameOrLogo = use === 'name' || use === 'logo';
  if (basis === 'contract-clause') {
    const clause = data.contract?.publicity_clause;
    if (!isNameOrLogo || clause === 'struck' || clause === 'absent') found.push('no');
  }
  const { granted_by, evidence } = record;
  if (granted_by === undefined || evidence === undefined || record.basis === undefined) found.push('ask');
  if (approval === 'per-use') found.push('ask');
  // Whoever bought the company since may think otherwise. A person is not bought.
  const bought = data.acquired_on;
  if (isOfCompany && bought !== undefined && bought <= on && granted_on <= bought) found.push('ask');
  if (record.attribution === 'blinded' && isNameOrLogo) found.push('no');
  if (record.attribution === 'blinded' && ACTIVITIES.includes(use)) found.push('ask');
  const isPublicMaterial = !ACTIVITIES.includes(use) && audienceOf({ use, on, ...rest }) === 'public';
  if (isPublicMaterial && territories !== undefined && territory === undefined) found.push('ask');
  return found;
}

// The advocate

function advocate(
  person: Advocate,
  customer: Customer,
  question: Question,
  policy: Policy,
  story: Story | undefined,
): Verdict[] {
  const { use, on } = question;
  const { data } = customer;
  const found: Verdict[] = [];
  if (person.status === 'left' || !(person.uses ?? []).includes(use)) found.push('no');
  if (person.rest_until === undefined && person.status === 'resting') found.push('no');
  if (!question.isUp && person.until !== undefined && on > person.until) found.push('no');
  if (person.rest_until !== undefined && on < person.rest_until) found.push('wait');
  const { verified_on: seen } = person;
  if (seen === undefined || on < seen || on > after(seen, policy.advocate.verify_after)) found.push('ask');
  found.push(...ownConsent(person, customer, question, policy, story));
  found.push(...employer(person, customer, question, policy));
  const sames = same(person, customer);
  for (const { file, other } of sames) {
    if (file.broken) found.push('no');
    else if (other.rest_until !== undefined) found.push(on < other.rest_until ? 'wait' : 'ready');
    else if (other.status === 'resting') found.push('no');
  }
  if (question.isUp) return found;
  if (question.entry === undefined && exists(person, customer, question, policy, story)) return found;

  const others = (data.activity ?? []).filter((_, index) => index !== question.entry);
  const entries = others.filter((entry) => OF_A_PERSON.includes(entry.use));
  // Elsewhere, an entry that names nobody is nobody's.
  const elsewhere = sames.flatMap(({ file, other }) =>
    (file.data.activity ?? []).filter(
      (entry) =>
        OF_A_PERSON.includes(entry.use) && (entry.advocate === other.id || entry.advocates?.includes(other.id)),
    ),
  );
  const theirs = [...entries.filter((entry) => isOf(entry, person.id)), ...elsewhere];
  const isOfUse = (entry: Activity) => entry.use === use;
  const key = use as keyof typeof policy.limits.advocate;
  // Calls with investors are limited as those with analysts are.
  const own = (limits: Limits = {}) => limits[key] ?? (use === 'investor-call' ? limits['analyst-call'] : undefined);
  found.push(
    limit(policy.limits.advocate[key], theirs.filter(isOfUse), on, policy),
    limit(policy.limits.advocate.any, theirs, on, policy),
    limit(own(person.limits), theirs.filter(isOfUse), on, policy),
    limit(person.limits?.any, theirs, on, policy),
    ...sames.flatMap(({ other }) => [
      limit(own(other.limits), theirs.filter(isOfUse), on, policy),
      limit(other.limits?.any, theirs, on, policy),
    ]),
    limit(policy.limits.customer[key], entries.filter(isOfUse), on, policy),
    limit(policy.limits.customer.any, entries, on, policy),
    limit(own(data.limits), entries.filter(isOfUse), on, policy),
    limit(data.limits?.any, entries, on, policy),
  );
  if (theirs.some((entry) => rests(entry, on, policy))) found.push('wait');
  return found;
}

/** The advocates of other files who are this person. */
const same = ({ person }: Advocate, { samePeople = [] }: Customer) =>
  samePeople.flatMap((file) =>
    (file.data.advocates ?? [])
      .filter((other) => person !== undefined && other.person === person)
      .map((other) => ({ file, other })),
  );

/** The company whom a person works for has to agree too. Of its stories and people it is not asked. */
function employer(
  { employer }: Advocate,
  { employers = [] }: Customer,
  { story: _, advocate: __, ...question }: Question,
  policy: Policy,
): Verdict[] {
  if (employer === undefined) return [];
  const files = employers.filter(({ id }) => id === employer);
  if (files.length === 0) return ['ask'];
  return files.flatMap((file): Verdict[] => {
    if (file.broken || file.data.status === 'do-not-contact') return ['no'];
    const company = (file.data.consent ?? []).filter(({ subject = 'company' }) => subject === 'company');
    const ofUse = company.filter(({ uses }) => uses.includes(question.use));
    const isRefused = ofUse.some((one) => isRefusal(one) && limits(one, question, policy, undefined, undefined));
    const isSaid =
      isRefused ||
      ofUse.some(
        (one) =>
          (one.status === 'granted' || one.status === 'requested') &&
          covers(one, question, policy, undefined) &&
          !isReplaced(one, file, question),
      );
    return [
      ...prospect(file, question),
      ...quiet(file, question),
      isSaid ? consent(company, file, question, policy, undefined) : 'ask',
      ...passedDown(file.parents, question, policy),
    ];
  });
}

/** The verdicts in the person's own records, and in what they refused elsewhere; none without such records. */
function ownConsent(
  person: Advocate,
  customer: Customer,
  question: Question,
  policy: Policy,
  story: Story | undefined,
): Verdict[] {
  const here = (customer.data.consent ?? []).filter(({ subject }) => subject === person.id);
  const refusedElsewhere = same(person, customer).flatMap(({ file, other }) =>
    (file.data.consent ?? []).filter((one) => one.subject === other.id && isRefusal(one)),
  );
  // What they replaced in that file, they replaced there.
  const own = [...here, ...refusedElsewhere.map((one) => ({ ...one, replaces: [] }))].filter(({ uses }) =>
    uses.includes(question.use),
  );
  return own.length === 0 ? [] : [consent(own, customer, question, policy, story)];
}

/** Says that such material exists already, so that it takes nobody's time. */
function exists(
  person: Advocate,
  { data }: Customer,
  question: Question,
  policy: Policy,
  story: Story | undefined,
): boolean {
  if (ACTIVITIES.includes(question.use)) return false;
  return (data.assets ?? []).some((asset) => {
    if (asset.use !== question.use || asset.status === 'retired') return false;
    const { approved_text_sha256: approved, text, file, approved_file_sha256: sha256, derived_from } = asset;
    // A file counts once its hash is on record, and a reference to elsewhere has no bytes to hold to it.
    if (file !== undefined && (sha256 === undefined || /^[a-z][a-z0-9+.-]*:/i.test(file))) return false;
    if (derived_from !== undefined) {
      const original = (data.assets ?? []).find(({ id }) => id === derived_from);
      if (original?.status !== 'live') return false;
      const isWordless = text === undefined && file === undefined;
      if (isWordless || (text !== undefined && approved === undefined)) return false;
    }
    if (approved === undefined && (asset.status !== 'live' || asset.use === 'quote')) return false;
    if (approved !== undefined && (text === undefined || textHash(text) !== approved)) return false;
    if (asset.advocate !== undefined && asset.advocate !== person.id) return false;
    if (asset.story !== undefined && story !== undefined && asset.story !== story.id) return false;
    if (isLarger(audienceOf(question), asset.audience ?? 'public')) return false;
    const { territory } = question;
    return territory === undefined || asset.territories === undefined || holds(asset.territories, territory, policy);
  });
}

/** An entry that names nobody is everybody's. */
const isOf = ({ advocate, advocates = [] }: Activity, id: string): boolean =>
  (advocate === undefined && advocates.length === 0) || advocate === id || advocates.includes(id);

function limit(limit: Limit | undefined, entries: readonly Activity[], on: string, policy: Policy): Verdict {
  if (limit === undefined) return 'ready';
  if (limit.max === 0) return 'no';
  return entries.filter((entry) => counts(entry, limit.per, on, policy)).length >= limit.max ? 'wait' : 'ready';
}

/** The number of the period of the fiscal year that a day is in: both are counted month by month. */
function periodOf(per: 'month' | 'quarter' | 'year', day: string, starts: string): string {
  const months = per === 'month' ? 1 : per === 'quarter' ? 3 : 12;
  // The last day up to this one on which a period began: begin with a year long past, and go on.
  let start = `${String(Number(day.slice(0, 4)) - 2).padStart(4, '0')}-${starts}`;
  for (;;) {
    const next = after(start, `${months}mo`);
    if (next > day) return start;
    start = next;
  }
}

const isToCome = (entry: Activity): boolean => entry.status === 'agreed' || entry.status === 'scheduled';

function counts(entry: Activity, per: string, on: string, { fiscal_year_starts: starts }: Policy): boolean {
  if (!isToCome(entry) && entry.status !== 'completed' && entry.status !== 'no-show') return false;
  if (per === 'month' || per === 'quarter' || per === 'year') {
    if (on < entry.on && !isToCome(entry)) return false;
    return periodOf(per, entry.on, starts) === periodOf(per, on, starts);
  }
  if (on < entry.on) return isToCome(entry);
  return on < after(entry.on, per);
}

function rests(entry: Activity, on: string, { rest }: Policy): boolean {
  const duration = rest[entry.use as keyof typeof rest] ?? rest.any;
  const cameToNothing = entry.status === 'asked' || entry.status === 'declined' || entry.status === 'cancelled';
  const day = cameToNothing ? (entry.asked_on ?? entry.on) : entry.on;
  if (on < day) return isToCome(entry) && on >= after(day, duration, -1);
  return on < after(day, duration);
}
