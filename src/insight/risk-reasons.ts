import { isRefusal, refusedOn } from '../consent/consent-records.ts';
import { type Exposure, exposures } from '../consent/exposure.ts';
import { exposureStanding } from '../consent/exposure-standing.ts';
import { isStillThere } from '../consent/still-there.ts';
import type { Policy } from '../model/config.ts';
import { type Consent, type Customer, type CustomerFile, ownerOf } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';
import { lastTouch } from './last-touch.ts';

/** One deed, in words and as a command to copy. */
export interface NextDeed {
  readonly message: string;
  readonly command: string;
}

/** A reason for concern about a customer, and what it adds to the score. */
export interface RiskReason {
  readonly code: string;
  readonly message: string;
  readonly points: number;
  readonly file: string;
  readonly path: Path;
  /** The deed that ends it. */
  readonly next: NextDeed;
}

/** The points of a reason that makes a customer red by itself. */
export const RED = 100;

/** The points of the other reasons. Two small ones, or one of 20, make a customer amber. */
const POINTS = {
  no: 40,
  wait: 20,
  amber: 30,
  unknown: 20,
  renewal: 20,
  refused: 20,
  silent: 20,
  left: 10,
  unproven: 10,
  single: 10,
} as const;

/** A reason without what all reasons of a customer share. */
type RiskClue = Omit<RiskReason, 'file'> & { readonly file?: string };

/** The deed for a customer of whom nothing is to be done. */
export const noDeed = (id: string): NextDeed => ({ message: 'nothing to do', command: commandLine`refs show ${id}` });

/** Lists the reasons for concern if a stranger phoned a customer today. */
export function riskReasons(customer: Customer, on: Day, policy: Policy): readonly RiskReason[] {
  const { data } = customer;
  const shown = exposures(data, on);
  const clues = [
    ...shown.flatMap((exposure) => exposureClues(customer, exposure, policy)),
    ...phoneClues(customer, on),
    ...healthClues(customer, on, policy),
    ...refusalClues(customer, on, policy),
    ...silenceClues(customer, on, policy),
    ...peopleClues(customer, shown, on),
    ...outcomeClues(customer, shown),
  ];
  return clues.map((clue) => ({ ...clue, file: clue.file ?? customer.file }));
}

/** The no or wait of standing about what is live or scheduled. Something public that is live in spite of a no is red. */
function exposureClues(customer: Customer, shown: Exposure, policy: Policy): readonly RiskClue[] {
  const found = exposureStanding(customer, shown, policy, ['no', 'wait']);
  if (found === undefined) return [];
  const { exposure, verdict, reasons } = found;
  const isRed = verdict === 'no' && exposure.isLive && exposure.audience === 'public';
  const [reason] = reasons;
  const asset = exposure.isAsset ? customer.data.assets?.[Number(exposure.path.at(-1))]?.id : undefined;
  const next =
    verdict === 'no' && asset !== undefined
      ? {
          message: `take it down: ${exposure.claim}`,
          command: commandLine`refs takedown ${customer.id} --asset ${asset}`,
        }
      : { message: `settle it: ${exposure.claim}`, command: commandLine`refs show ${customer.id}` };
  return [
    {
      code: reason?.code ?? 'exposure/not-allowed',
      message: `${exposure.claim}: ${verdict}, ${reason?.message ?? 'it is not allowed'}`,
      points: isRed ? RED : verdict === 'no' ? POINTS.no : POINTS.wait,
      path: exposure.anchor,
      next,
    },
  ];
}

/** A phone that nobody answers, or somebody unhappy: red, whatever is up. */
function* phoneClues({ id, data }: Customer, on: Day): Iterable<RiskClue> {
  const { advocates = [], health, status, consent = [] } = data;
  const talk = {
    message: `have ${ownerOf(data, 'account') ?? 'the account owner'} talk to them, and take down what is up until then`,
    command: commandLine`refs takedown ${id}`,
  };
  if (!advocates.some((person) => isStillThere(person, on))) {
    const message = advocates.length === 0 ? 'nobody on file would answer' : 'everybody on file has left';
    const next = { message: 'find somebody who answers', command: commandLine`refs add person ${id}` };
    yield { code: 'phone/nobody', message, points: RED, path: ['advocates'], next };
  }
  if (health?.status === 'red')
    yield { code: 'phone/unhappy', message: 'health is red', points: RED, path: ['health', 'status'], next: talk };
  if (status === 'do-not-contact')
    yield {
      code: 'phone/unhappy',
      message: 'they asked not to be contacted',
      points: RED,
      path: ['status'],
      next: talk,
    };
  for (const [index, record] of consent.entries()) {
    if (!isRefusal(record) || record.reason !== 'unhappy' || isMadeUp(record, consent, on)) continue;
    const message = `"${record.id}" was ${record.status}: they are unhappy`;
    yield { code: 'phone/unhappy', message, points: RED, path: ['consent', index, 'reason'], next: talk };
  }
}

/** Says that a refusal is of a later day, or that the same subject said yes again after it. */
function isMadeUp(refusal: Consent, all: readonly Consent[], on: Day): boolean {
  const day = refusedOn(refusal) ?? '';
  const { subject = 'company' } = refusal;
  return (
    day > on ||
    all.some(
      ({ status, granted_on = '', subject: other = 'company' }) =>
        status === 'granted' && other === subject && granted_on > day && granted_on <= on,
    )
  );
}

function* healthClues({ id, data: { health = {} } }: Customer, on: Day, policy: Policy): Iterable<RiskClue> {
  const { status, checked_on, renewal_on } = health;
  const next = { message: 'ask how they are', command: commandLine`refs health ${id}` };
  if (status === 'amber')
    yield { code: 'health/amber', message: 'health is amber', points: POINTS.amber, path: ['health', 'status'], next };
  if (status === undefined || checked_on === undefined || checked_on > on) {
    const message = 'nobody knows how they are';
    yield { code: 'health/unknown', message, points: POINTS.unknown, path: ['health'], next };
  } else if (addDuration(checked_on, policy.health.max_age) < on) {
    const message = `health was last checked on ${checked_on}`;
    yield { code: 'health/stale', message, points: POINTS.unknown, path: ['health', 'checked_on'], next };
  }
  if (renewal_on !== undefined && addDuration(renewal_on, policy.health.renewal_window, -1) <= on) {
    const message = `their contract is up for renewal on ${renewal_on}`;
    const wait = { message: 'ask nothing before the renewal is through', command: commandLine`refs show ${id}` };
    yield { code: 'health/renewal', message, points: POINTS.renewal, path: ['health', 'renewal_on'], next: wait };
  }
}

/** A decline or withdrawal that is not long ago, whatever it was about. */
function* refusalClues({ id, data }: Customer, on: Day, policy: Policy): Iterable<RiskClue> {
  const since = addDuration(on, policy.decline.ask_again_after, -1);
  for (const [index, record] of (data.consent ?? []).entries()) {
    const day = isRefusal(record) ? refusedOn(record) : undefined;
    if (day === undefined || day > on || day <= since || record.reason === 'unhappy') continue;
    yield {
      code: 'consent/refused-lately',
      message: `"${record.id}" was ${record.status} on ${day}${record.reason === undefined ? '' : ` (${record.reason})`}`,
      points: POINTS.refused,
      path: ['consent', index],
      next: { message: 'learn what else they would rather not', command: commandLine`refs show ${id}` },
    };
  }
}

/** Nobody has been in touch for as long as a person counts as verified. */
function silenceClues({ id, data }: Customer, on: Day, policy: Policy): readonly RiskClue[] {
  const last = lastTouch(data, on);
  if (last !== undefined && addDuration(last, policy.advocate.verify_after) >= on) return [];
  const message = last === undefined ? 'nobody was ever in touch' : `nobody was in touch since ${last}`;
  const next = { message: 'call them before somebody else does', command: commandLine`refs verify ${id}` };
  return [{ code: 'customer/silent', message, points: POINTS.silent, path: [], next }];
}

/** People who left and are still named by what is up, and a single person who carries it all. */
function* peopleClues({ id, data }: Customer, shown: readonly Exposure[], on: Day): Iterable<RiskClue> {
  const { advocates = [], stories = [] } = data;
  const told = new Set(shown.map(({ story }) => story));
  const named = new Set([
    ...shown.map(({ advocate }) => advocate),
    ...stories.filter((story) => told.has(story.id)).flatMap((story) => story.advocates ?? []),
  ]);
  const next = { message: 'find a second person', command: commandLine`refs add person ${id}` };
  for (const [index, person] of advocates.entries()) {
    if (isStillThere(person, on) || !named.has(person.id)) continue;
    const message = `${person.id}, who is named by what is shown, has left`;
    const replace = { message: 'name somebody else there, or take it down', command: commandLine`refs takedown ${id}` };
    yield { code: 'advocate/left', message, points: POINTS.left, path: ['advocates', index], next: replace };
  }
  const there = advocates.flatMap((person, index) => (isStillThere(person, on) ? [{ person, index }] : []));
  const [only, other] = there;
  if (only === undefined || other !== undefined) return;
  const message = `${only.person.id} carries it all`;
  yield { code: 'advocate/single', message, points: POINTS.single, path: ['advocates', only.index], next };
}

/** Figures of a story on a live page for which neither the customer nor anybody else vouches. */
function* outcomeClues({ id, data }: Customer, shown: readonly Exposure[]): Iterable<RiskClue> {
  const live = new Set(shown.flatMap(({ isLive, story }) => (isLive && story !== undefined ? [story] : [])));
  for (const [index, story] of (data.stories ?? []).entries()) {
    const unproven = live.has(story.id) ? unverifiedIn(story) : -1;
    if (unproven === -1) continue;
    yield {
      code: 'outcome/unverified',
      message: `"${story.id}" is shown, and "${story.outcomes?.[unproven]?.metric}" is verified by us alone`,
      points: POINTS.unproven,
      path: ['stories', index, 'outcomes', unproven],
      next: { message: 'have them verify the figure', command: commandLine`refs show ${`${id}/${story.id}`}` },
    };
  }
}

const unverifiedIn = ({ outcomes = [] }: NonNullable<CustomerFile['stories']>[number]): number =>
  outcomes.findIndex(({ verified_by = 'vendor' }) => verified_by === 'vendor');
