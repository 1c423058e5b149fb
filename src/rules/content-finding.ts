import type { CustomerFile, Use } from '../model/customer.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Mention } from '../model/mention.ts';
import { commandLine } from '../text/command-line.ts';
import { quoted } from '../yaml/quoted.ts';
import type { ContentFault, JudgedMention } from './judge-content.ts';
import type { JudgedContent, ScanRule } from './rule.ts';

/** Makes the check of a rule that reports one fault: a sentence and a hint for each place. */
export const reportsFault =
  (
    fault: ContentFault,
    say: (judged: JudgedMention, shows: string) => Pick<Finding, 'message' | 'hint'>,
  ): ScanRule['check'] =>
  ({ shown }: JudgedContent) =>
    findingsOf(shown, fault, say);

/** The findings of one fault. */
export const findingsOf = (
  shown: readonly JudgedMention[],
  fault: ContentFault,
  say: (judged: JudgedMention, shows: string) => Pick<Finding, 'message' | 'hint'>,
): readonly ContentFinding[] =>
  shown
    .filter((judged) => judged.fault === fault)
    .map((judged) => ({
      judged,
      place: placeOf(judged.mention),
      ...say(judged, claimOf(judged)),
      related: judged.others.map((other) => ({ place: placeOf(other), message: describe(other) })),
    }));

/** A finding about a place that was judged. */
export interface ContentFinding extends Finding {
  readonly judged: JudgedMention;
}

const placeOf = ({ file, range }: Mention) => ({ file, range });

/** States what a place does: `names Nordlicht Robotics (slide 3, notes)`. */
function claimOf({ customer, mention }: JudgedMention): string {
  const { name } = customer.data;
  const part = mention.part === undefined ? '' : ` (${mention.part})`;
  if (mention.kind === 'person') return `names ${quoted(mention.text)} of ${name}${part}`;
  const verb = { name: 'names', domain: 'names', logo: 'shows the logo of', quote: 'quotes' }[mention.kind];
  return `${verb} ${name}${part}`;
}

const describe = ({ kind, text }: Mention): string =>
  kind === 'logo' ? `the logo ${quoted(text)} stands here` : `${quoted(text)} stands here`;

/** The reasons of standing, and the day on which the use is allowed again. */
export function whyNot({ reasons, standing: { clears_on } }: JudgedMention): string {
  const why = reasons.map(({ message }) => message).join('; ');
  return clears_on === undefined ? why : `${why}; allowed from ${clears_on}`;
}

/** The command that asks for the use of a place. */
export const askCommand = ({ customer, use, audience }: JudgedMention): string =>
  commandLine`refs ask ${customer.id} ${use} --audience ${audience}`;

/** The id of the asset that a place shows; undefined where none of that use is on record. */
export const placeable = ({ assets = [] }: CustomerFile, use: Use): string | undefined =>
  assets.find((asset) => asset.use === use && asset.status !== 'retired')?.id;

/** The asset that a place shows, for a command. */
export const assetFor = (data: CustomerFile, use: Use): string => placeable(data, use) ?? 'ASSET';
