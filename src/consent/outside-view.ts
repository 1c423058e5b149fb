import type { Asset, Audience, Customer, Story, Use } from '../model/customer.ts';
import type { Standing } from '../model/standing.ts';
import { coversAudience } from '../model/use.ts';
import { isApproved } from './advocate-reasons.ts';

/** The parts of a customer that may leave the building. */
export interface OutsideView {
  /** The name, or the words that stand for it. */
  readonly name: string;
  readonly isNamed: boolean;
  /** Words of the customer that they approved. */
  readonly quotes: readonly string[];
}

/** The name of those who want none, and have not said how to speak of them. */
const NAMELESS = 'a customer who is not named';

/**
 * Gives what outsiders of an audience may read of a customer, by the answers for that audience; undefined where none is
 * ready. The name is in it where a ready use is by name: without a use that was asked for, the use `name` itself.
 */
export function outsideView(
  { data, broken }: Customer,
  story: Story | undefined,
  answers: readonly Standing[],
  { audience, use = 'name' }: { readonly audience: Audience; readonly use: Use | undefined },
): OutsideView | undefined {
  const ready = answers.filter(({ verdict }) => verdict === 'ready');
  if (broken || ready.length === 0) return undefined;
  const naming = ready.find((answer) => answer.use === use);
  const isNamed = naming !== undefined && naming.attribution !== 'blinded';
  const mayQuote = ready.some((answer) => answer.use === 'quote');
  return {
    name: isNamed ? data.name : (data.blinded_as ?? NAMELESS),
    isNamed,
    quotes: !mayQuote
      ? []
      : (data.assets ?? [])
          .filter((asset) => isTellable(asset, story, audience) && (isNamed || asset.attribution === 'blinded'))
          .map(({ text = '' }) => text),
  };
}

/** Says that an asset is a quote in approved words, of this story, for this audience, without a limit to territories. */
const isTellable = (asset: Asset, story: Story | undefined, audience: Audience): boolean =>
  asset.use === 'quote' &&
  asset.status !== 'retired' &&
  isApproved(asset) &&
  asset.story === story?.id &&
  asset.territories === undefined &&
  coversAudience(asset.audience ?? 'public', audience);
