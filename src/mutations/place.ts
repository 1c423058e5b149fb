import { isApproved } from '../consent/advocate-reasons.ts';
import { consentGap, isBlocking } from '../consent/consent-gap.ts';
import type { Dimension } from '../consent/scope.ts';
import type { Policy } from '../model/config.ts';
import type { Asset, Customer, Placement } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import type { Question, Reason, Standing } from '../model/standing.ts';
import { commandLine } from '../text/command-line.ts';
import { asIfLive } from './as-if-live.ts';
import { isPlaced } from './checklist.ts';
import type { Planned, Refused } from './mutation.ts';
import { askInstead, gate } from './permission-check.ts';

/** An asset goes up somewhere. */
export interface PlaceWish {
  /** The asset's id. */
  readonly asset: string;
  readonly where: string;
  /** The day on which it went up, or will; undefined: today. */
  readonly since: Day | undefined;
  /** Why it goes up although something stands in its way. */
  readonly despite: string | undefined;
}

/** Puts an asset up somewhere, where they allowed it and its words are those that they approved. */
export function planPlacement(customer: Customer, wish: PlaceWish, policy: Policy, today: Day): Planned {
  const { data } = customer;
  const index = (data.assets ?? []).findIndex(({ id }) => id === wish.asset);
  const asset = data.assets?.[index];
  if (asset === undefined) return { refused: `there is no asset "${wish.asset}"` };
  const since = wish.since ?? today;
  const unfit = unfitness(customer, asset, wish.where, today);
  if (unfit !== undefined) return unfit;
  const begun = begin(customer, index, asset, { ...wish, since }, policy, today);
  if (isRefused(begun)) return begun;
  const placement: Placement = {
    where: wish.where,
    since,
    ...(begun.despite !== undefined && { despite: begun.despite }),
  };
  const { edits, note } = goingLive(asset, index, since, today);
  return {
    edits: [{ op: 'append', path: ['assets', index, 'placements'], value: placement }, ...edits],
    sentence: `placed ${nameOf(asset)} at ${wish.where}${since > today ? `, from ${since}` : ''}`,
    notes: note === undefined ? [] : [note],
    standing: begun.standing,
  };
}

const nameOf = ({ use, id }: Asset): string => `${use} "${id}"`;

/** Why an asset is not fit to go up there, whatever they granted. */
function unfitness({ id: customer }: Customer, asset: Asset, where: string, today: Day): Refused | undefined {
  const { id, use, status, text, approved_text_sha256: approved, placements = [] } = asset;
  const approve = commandLine`refs approve-quote ${customer} ${id}`;
  const there = placements.find((placement) => placement.where === where && isPlaced(today)(placement));
  if (status === 'retired') {
    return {
      refused: `${nameOf(asset)} is retired`,
      hint: 'place another one, or write "status: draft" if it may come back',
    };
  }
  if (there !== undefined) {
    const day = there.since === undefined ? '' : ` since ${there.since}`;
    return { refused: `${nameOf(asset)} is at ${where} already${day}` };
  }
  if (text !== undefined && approved !== undefined && !isApproved(asset)) {
    const refused = `the words of ${nameOf(asset)} are not those that were approved`;
    return { refused, hint: `put the approved words back, or once they have approved these: ${approve}` };
  }
  if (use === 'quote' && !isApproved(asset)) {
    return { refused: `the words of ${nameOf(asset)} were never approved`, hint: `once they have: ${approve}` };
  }
  return undefined;
}

/** It may go up: what was judged, and what was passed over. */
interface Begun {
  readonly standing: Standing;
  readonly despite: string | undefined;
}

const isRefused = (begun: Begun | Refused): begun is Refused => 'refused' in begun;

/**
 * Whether an asset may be up: on the day on which it goes up and, where that is past, today as well; in each of its
 * territories. What is made already takes nobody's time, so it is judged as one that is live.
 */
function begin(
  customer: Customer,
  index: number,
  asset: Asset,
  { where, since, despite }: PlaceWish & { readonly since: Day },
  policy: Policy,
  today: Day,
): Begun | Refused {
  const { use, audience = 'public', story, advocate, territories = [], placements = [] } = asset;
  const placed: Asset = { ...asset, status: 'live', placements: [...placements, { where, since }] };
  const data = {
    ...customer.data,
    assets: (customer.data.assets ?? []).map((other, nth) => (nth === index ? placed : other)),
  };
  const days = since < today ? [since, today] : [since];
  const questions = days.flatMap((on) =>
    (territories.length === 0 ? [undefined] : territories).map(
      (territory): Question => ({
        use,
        audience,
        on,
        ...(territory !== undefined && { territory }),
        ...(story !== undefined && { story }),
        ...(advocate !== undefined && { advocate }),
      }),
    ),
  );
  const answers = questions.map((question) => {
    const { on, territory } = question;
    const where = territory === undefined ? '' : ` in ${territory}`;
    const refusal = `${nameOf(asset)} may not go up${where}`;
    const day = on === today ? undefined : on;
    const beginning = { question, refusal, day, despite, isAsked: false, isAhead: on > today };
    return gate({ ...customer, data }, beginning, policy);
  });
  const refusals = answers.flatMap((answer) => ('refused' in answer ? [answer] : []));
  // What nothing passes is told first: a reason for the rest would be asked for in vain.
  const refusal = refusals.find(({ isPassable }) => !isPassable) ?? refusals[0];
  const beyond = days.flatMap((day) => uncoveredReason({ ...customer, data }, index, day, policy) ?? [])[0];
  if (refusal !== undefined && (beyond === undefined || !refusal.isPassable)) {
    const [hint = refusal.hint] = askInstead(customer, use, refusal, today);
    return hint === undefined ? refusal : { ...refusal, hint };
  }
  if (beyond !== undefined) {
    const hint = 'narrow the asset to what they granted, or ask them for more';
    return { refused: `${nameOf(asset)} may not go up`, reasons: [beyond], hint };
  }
  const passed = answers.flatMap((answer) => ('refused' in answer ? [] : [answer]));
  const [first] = passed;
  if (first === undefined) throw new Error('there is always a day to judge');
  return { standing: first.standing, despite: passed.find((answer) => answer.despite !== undefined)?.despite };
}

/** What the grant lacks for this very asset, as it would be shown: `refs check` would say so, and nothing passes it. */
function uncoveredReason({ data, file }: Customer, index: number, day: Day, policy: Policy): Reason | undefined {
  const exposure = asIfLive(data, day)[index];
  const lack = exposure && consentGap(data, exposure, policy.regions);
  if (!isBlocking(lack)) return undefined;
  const [message, path] =
    lack.kind === 'out-of-scope'
      ? [`"${lack.grant.record.id}" does not go so far: ${BEYOND[lack.beyond]}`, lack.grant.path]
      : ['no consent covers it as it would be shown', ['consent']];
  return { code: `consent/${lack.kind}`, verdict: 'no', message, file, path };
}

const BEYOND: Readonly<Record<Dimension, string>> = {
  use: 'it is for other uses',
  audience: 'it is for a smaller audience',
  territory: 'it holds in fewer territories than the asset is shown in',
  story: 'it is for other stories, or the asset names none',
  attribution: 'the asset gives more of their name than it allows',
};

/** A draft is live once it is up; one that is to go up later stays a draft until then. */
function goingLive(
  { status = 'draft', published_on }: Asset,
  index: number,
  since: Day,
  today: Day,
): { readonly edits: readonly Edit[]; readonly note?: string } {
  if (status !== 'draft') return { edits: [] };
  if (since > today) return { edits: [], note: 'it stays a draft until then' };
  const path = ['assets', index];
  return {
    edits: [
      { op: 'set', path: [...path, 'status'], value: 'live' },
      ...(published_on === undefined ? [{ op: 'set', path: [...path, 'published_on'], value: since } as const] : []),
    ],
    note: 'it was a draft, and is live now',
  };
}
