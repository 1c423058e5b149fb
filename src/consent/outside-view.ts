import type { Asset, Audience, Customer, Story, Use } from '../model/customer.ts';
import type { Standing } from '../model/standing.ts';
import { coversAudience } from '../model/use.ts';
import { customerNames, nameIn } from './customer-names.ts';
import { materialOf } from './material.ts';
import { nameToUse } from './named-as.ts';

/** The parts of a customer that may leave the building. */
export interface OutsideView {
  /** The name, or the words that stand for it. */
  readonly name: string;
  readonly isNamed: boolean;
  /** Words of the customer that they approved. */
  readonly quotes: readonly string[];
  /** The words that were promised to stand beside it. */
  readonly disclaimers: readonly string[];
}

/** The name of those who want none, and have not said how to speak of them. */
const NAMELESS = 'a customer who is not named';

/**
 * Gives what outsiders of an audience may read of a customer, by the answers for that audience; undefined where none is
 * ready. The name is in it where a ready use is by name: without a use that was asked for, the use `name` itself. Where
 * promised words give away who is not to be named, nothing can be shown.
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
  const disclaimers = [...new Set(ready.flatMap((answer) => answer.disclaimers ?? []))];
  if (!isNamed && disclaimers.some((words) => nameIn(words, customerNames(data)) !== undefined)) return undefined;
  return {
    name: isNamed ? nameToUse(data, ready, use) : (data.blinded_as ?? NAMELESS),
    isNamed,
    quotes: !mayQuote
      ? []
      : materialOf(data, 'quote')
          .filter((asset) => isTellable(asset, story, audience) && (isNamed || asset.attribution === 'blinded'))
          .map(({ text = '' }) => text),
    disclaimers,
  };
}

/** Says that an approved quote is of this story, and for this audience, without a limit to territories. */
const isTellable = (asset: Asset, story: Story | undefined, audience: Audience): boolean =>
  asset.story === story?.id && asset.territories === undefined && coversAudience(asset.audience ?? 'public', audience);
