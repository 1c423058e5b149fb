import { consentGap, isBlocking } from '../consent/consent-gap.ts';
import type { Dimension } from '../consent/coverage.ts';
import { atSome, exposuresIfLive } from '../consent/exposure.ts';
import { isApproved } from '../consent/material.ts';
import type { Policy } from '../model/config.ts';
import type { Asset, Channel, Customer, Placement } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import type { Question, Reason, Standing } from '../model/standing.ts';
import { commandLine } from '../text/command-line.ts';
import { comparablePlace } from '../text/same-place.ts';
import { isPlaced } from './checklist.ts';
import type { MutationPlan, RefusedMutation } from './mutation.ts';
import { askInstead, checkPermission, isRefusedPermission, type Permission } from './permission-check.ts';

/** A place for an asset to go up. */
export interface PlaceWish {
  /** The asset's id. */
  readonly asset: string;
  readonly where: string;
  /** The channel that it is part of, where its address does not tell. */
  readonly channel?: Channel | undefined;
  /** The conditions of the grant that are met there. */
  readonly met?: readonly string[] | undefined;
  /** The hash of the words that went up; undefined where nobody compares them later. */
  readonly text_sha256?: string | undefined;
  /** The day on which it went up, or will; undefined for today. */
  readonly since: Day | undefined;
  /** The reason to place it although something stands in its way. */
  readonly despite: string | undefined;
}

/** Puts an asset up somewhere. They have to have allowed it, and its words have to be those that they approved. */
export function planPlacement(customer: Customer, wish: PlaceWish, policy: Policy, today: Day): MutationPlan {
  const { data } = customer;
  const index = (data.assets ?? []).findIndex(({ id }) => id === wish.asset);
  const asset = data.assets?.[index];
  if (asset === undefined) return { refused: `there is no asset "${wish.asset}"` };
  const since = wish.since ?? today;
  const unfit = unfitness(customer, asset, wish.where, today);
  if (unfit !== undefined) return unfit;
  const wanted: Placement = {
    where: wish.where,
    ...(wish.channel !== undefined && { channel: wish.channel }),
    since,
    ...(wish.met !== undefined && wish.met.length > 0 && { met: wish.met }),
    ...(wish.text_sha256 !== undefined && { text_sha256: wish.text_sha256 }),
  };
  const placed = withPlacement(customer, index, wanted);
  const allowed = permitPlacement(placed, index, { wanted, since, despite: wish.despite }, { policy, today });
  if (isRefusedPermission(allowed)) return allowed;
  const placement: Placement = { ...wanted, ...(allowed.despite !== undefined && { despite: allowed.despite }) };
  const { edits, note } = goingLive(asset, index, since, today);
  return {
    edits: [{ op: 'append', path: ['assets', index, 'placements'], value: placement }, ...edits],
    sentence: `placed ${nameOf(asset)} at ${wish.where}${since > today ? `, from ${since}` : ''}`,
    notes: [...(note === undefined ? [] : [note]), ...dutiesOf(allowed.standing)],
    standing: allowed.standing,
  };
}

/** Notes on what was promised: what to keep to, what to say beside it, and how to write the name. */
const dutiesOf = ({ guidelines = [], disclaimers = [], named_as }: Standing): readonly string[] => [
  ...guidelines.map((address) => `keep to their guidelines, as they are now: ${address}`),
  ...disclaimers.map((words) => `say beside it: “${words}”`),
  ...(named_as === undefined ? [] : [`write their name so: ${named_as}`]),
];

/** The customer with an asset live, at one more place. */
function withPlacement(customer: Customer, index: number, placement: Placement): Customer {
  const assets = (customer.data.assets ?? []).map((asset, position): Asset => {
    const { placements = [] } = asset;
    return position === index ? { ...asset, status: 'live', placements: [...placements, placement] } : asset;
  });
  return { ...customer, data: { ...customer.data, assets } };
}

const isSamePlace = (one: string, other: string) => comparablePlace(one) === comparablePlace(other);

const nameOf = ({ use, id }: Asset): string => `${use} "${id}"`;

/** The refusal of an asset that is not fit to go up there, whatever they granted. */
function unfitness({ id: customer }: Customer, asset: Asset, where: string, today: Day): RefusedMutation | undefined {
  const { id, use, status, text, approved_text_sha256: approved, placements = [] } = asset;
  const approve = commandLine`refs approve-quote ${customer} ${id}`;
  const there = placements.find((placement) => isSamePlace(placement.where, where) && isPlaced(today)(placement));
  if (status === 'retired') {
    return {
      refused: `${nameOf(asset)} is retired`,
      hint: 'place another one, or write "status: draft" if it may come back',
    };
  }
  if (there !== undefined) {
    const day = there.since === undefined ? '' : ` since ${there.since}`;
    return { refused: `${nameOf(asset)} is at ${there.where} already${day}` };
  }
  if (text !== undefined && approved !== undefined && !isApproved(asset)) {
    const refused = `the words of ${nameOf(asset)} are not those that were approved`;
    return { refused, hint: `put the approved words back, or once they have approved these: ${approve}` };
  }
  if (asset.file !== undefined && asset.approved_file_sha256 === undefined) {
    const hint = `once they have: ${commandLine`refs approve-quote ${customer} ${id} --file`}`;
    return { refused: `the file of ${nameOf(asset)} was never approved`, hint };
  }
  if (use === 'quote' && !isApproved(asset)) {
    return { refused: `the words of ${nameOf(asset)} were never approved`, hint: `once they have: ${approve}` };
  }
  return undefined;
}

/** A placement that is wanted, and the reason to pass over what is in its way. */
interface WantedPlacement {
  readonly wanted: Placement;
  readonly since: Day;
  readonly despite: string | undefined;
}

/** A placement that may be made. */
interface AllowedPlacement {
  readonly standing: Standing;
  /** The reason to record, where something was passed over. */
  readonly despite: string | undefined;
}

/**
 * Decides whether the asset at an index may be up. It is judged for the day on which it goes up and, where that is past,
 * for today as well. `placed` is the customer with the asset live: material that is made takes nobody's time.
 */
function permitPlacement(
  placed: Customer,
  index: number,
  { wanted, since, despite }: WantedPlacement,
  { policy, today }: { readonly policy: Policy; readonly today: Day },
): AllowedPlacement | RefusedMutation {
  const asset = placed.data.assets?.[index];
  if (asset === undefined) throw new RangeError(`there is no asset ${index}`);
  const days = since < today ? [since, today] : [since];
  const answers = days.flatMap((on) =>
    questionsOf(asset, wanted, on).map((question) => {
      const where = question.territory === undefined ? '' : ` in ${question.territory}`;
      const refusal = `${nameOf(asset)} may not go up${where}`;
      const day = on === today ? undefined : on;
      return checkPermission(placed, { question, refusal, day, despite, isAsked: false, isAhead: on > today }, policy);
    }),
  );
  const [permissions, refusals] = [answers.filter(isPermission), answers.filter(isRefusedPermission)];
  // A refusal that nothing passes comes first: a reason for the others would be asked for in vain.
  const refusal = refusals.find(({ isPassable }) => !isPassable) ?? refusals[0];
  const beyond = days.flatMap((day) => uncoveredReason(placed, index, day, policy) ?? [])[0];
  if (refusal !== undefined && (beyond === undefined || !refusal.isPassable)) {
    const [hint = refusal.hint] = askInstead(placed, asset.use, refusal, today);
    return hint === undefined ? refusal : { ...refusal, hint };
  }
  if (beyond !== undefined) {
    const { hint, ...reason } = beyond;
    return { refused: `${nameOf(asset)} may not go up`, reasons: [reason], hint };
  }
  const [first] = permissions;
  if (first === undefined) throw new Error('there is always a day to judge');
  return { standing: first.standing, despite: permissions.find((answer) => answer.despite !== undefined)?.despite };
}

const isPermission = (answer: Permission | RefusedMutation): answer is Permission => !isRefusedPermission(answer);

/** The questions about an asset at a place on a day, one for each of its territories. */
const questionsOf = (
  { use, audience = 'public', story, advocate, territories = [] }: Asset,
  { where, channel, met }: Placement,
  on: Day,
) =>
  (territories.length === 0 ? [undefined] : territories).map(
    (territory): Question => ({
      use,
      audience,
      on,
      place: where,
      ...(channel !== undefined && { channel }),
      ...(met !== undefined && { met }),
      ...(territory !== undefined && { territory }),
      ...(story !== undefined && { story }),
      ...(advocate !== undefined && { advocate }),
    }),
  );

/**
 * The consent gap of the asset as it would be shown at its last placement. Nothing passes it, since `refs check` would
 * report it too.
 */
function uncoveredReason(
  { data, file }: Customer,
  index: number,
  day: Day,
  policy: Policy,
): (Reason & { readonly hint: string }) | undefined {
  const exposure = exposuresIfLive(data, day)[index];
  const last = (data.assets?.[index]?.placements ?? []).length - 1;
  const shown = exposure && atSome(exposure, ({ path }) => path.at(-1) === last);
  const gap = shown && consentGap(data, shown, policy);
  if (!isBlocking(gap)) return undefined;
  const code = `consent/${gap.kind}`;
  if (gap.kind === 'requirement-unmet') {
    const { lacking, grant } = gap;
    const message = `"${grant.record.id}" requires ${lacking.join(', ')} first`;
    return {
      code,
      verdict: 'no',
      message,
      file,
      path: grant.path,
      hint: `once it is so, say: --met ${lacking.join(' ')}`,
    };
  }
  const [message, path] =
    gap.kind === 'out-of-scope'
      ? [`"${gap.grant.record.id}" does not go so far: ${BEYOND[gap.beyond]}`, gap.grant.path]
      : ['no consent covers it as it would be shown', ['consent']];
  const hint = 'narrow the asset to what they granted, or ask them for more';
  return { code, verdict: 'no', message, file, path, hint };
}

const BEYOND: Readonly<Record<Dimension, string>> = {
  use: 'it is for other uses',
  audience: 'it is for a smaller audience',
  territory: 'it holds in fewer territories than the asset is shown in',
  story: 'it is for other stories, or the asset names none',
  place: 'it is for other places',
  attribution: 'the asset gives more of their name than it allows',
};

/** The edits that make a draft live once it is up. One that is to go up later stays a draft until then. */
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
