import type { Pack, PackEngagement, PackReference } from '../../share/pack.ts';
import type { SharedStory } from '../../share/view.ts';
import { outcomeLine } from '../outcome.ts';

/** A piece of a reference, in the order in which it is read. Its texts are not escaped yet. */
export type PackBlock =
  | { readonly kind: 'facts' | 'title' | 'text' | 'note'; readonly text: string }
  | { readonly kind: 'field'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'quote'; readonly text: string; readonly by: string | undefined };

export const headingOf = ({ prospect }: Pack): string => `References for ${prospect}`;

/** The stamp of a pack: for whom, as of which day, and until when. */
export const stampOf = ({ prospect, as_of, valid_until }: Pack): string =>
  `for ${prospect}, as of ${as_of}, ${valid_until === undefined ? 'no end known' : `valid until ${valid_until}`}`;

export const EMPTY = 'There is no reference that may be shown.';

/** The blocks of a reference below its name. */
export function blocksOf(reference: PackReference): readonly PackBlock[] {
  const { industry, segment, region, why, story, quotes, engagements, through, valid_until } = reference;
  const { disclaimers, conditions, guidelines } = reference;
  const told = [...quotes.flatMap(({ disclosure }) => disclosure ?? []), ...(story?.disclosures ?? [])];
  const facts = [industry, segment, region].filter((fact) => fact !== undefined).join(' · ');
  return [
    ...(facts === '' ? [] : [{ kind: 'facts', text: facts } as const]),
    ...field('Why it fits', why.join('; ')),
    ...(story === undefined ? [] : storyBlocks(story)),
    ...quotes.map(({ text, by }) => ({ kind: 'quote', text, by }) as const),
    ...[...new Set([...told, ...disclaimers])].map((text) => ({ kind: 'note', text }) as const),
    ...engagements.flatMap((engagement) => field(labelOf(engagement.use), engagementLine(engagement))),
    ...field('Go through', through ?? ''),
    ...field('Conditions', conditions.join(' ')),
    ...field('Guidelines', guidelines.join(' ')),
    ...field('Valid until', valid_until ?? ''),
  ];
}

const field = (label: string, text: string): readonly PackBlock[] =>
  text === '' ? [] : [{ kind: 'field', label, text }];

function storyBlocks({ title, challenge, solution, outcomes, products, use_cases }: SharedStory): readonly PackBlock[] {
  return [
    ...(title === undefined ? [] : [{ kind: 'title', text: title } as const]),
    ...[challenge, solution].flatMap((text) => (text === undefined ? [] : [{ kind: 'text', text } as const])),
    ...(outcomes.length === 0 ? [] : [{ kind: 'list', items: outcomes.map(outcomeLine) } as const]),
    ...field('Uses', [...products, ...use_cases].join(', ')),
  ];
}

/** A use as a label: `Reference call`. */
const labelOf = (use: string): string => `${use.slice(0, 1).toUpperCase()}${use.slice(1)}`.replaceAll('-', ' ');

const engagementLine = ({ who = 'one of their people', languages, topics }: PackEngagement): string =>
  [
    who,
    ...(languages.length > 0 ? [`speaks ${languages.join(', ')}`] : []),
    ...(topics.length > 0 ? [`likes to speak about ${topics.join(', ')}`] : []),
  ].join('; ');
