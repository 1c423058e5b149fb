import type { Advocate, Customer, CustomerFile } from '../model/customer.ts';
import type { Edit } from '../model/edit.ts';
import type { Path } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';
import { wordsOf } from '../text/fold.ts';
import type { Mutation } from './mutation.ts';
import { type PlacedText, textsIn } from './texts-in.ts';

/**
 * Removes a person from a customer's file: all details but the id, and their quotes. The id takes the place of their
 * name in every value and comment.
 */
export function planForget({ id: customer, data }: Customer, { id, name }: Advocate): Mutation {
  const at = (data.advocates ?? []).findIndex((advocate) => advocate.id === id);
  const own: Path = ['advocates', at];
  const [advocate, assets] = [data.advocates?.[at] ?? { id }, data.assets ?? []];
  const quotes = assets.flatMap((asset, index) =>
    asset.advocate === id ? [{ asset, path: ['assets', index] as Path }] : [],
  );
  const removed: readonly Path[] = [
    ...Object.keys(advocate)
      .filter((key) => key !== 'id' && key !== 'status')
      .map((key) => [...own, key]),
    ...quotes.flatMap(({ asset, path }) =>
      (['text', 'approved_text_sha256'] as const).flatMap((key) => (asset[key] === undefined ? [] : [[...path, key]])),
    ),
  ];
  const words = name === undefined ? undefined : nameWords(name);
  const named = words === undefined ? [] : mentionsOf(words, data, removed);
  const edits: readonly Edit[] = [
    ...(advocate.status === 'left' ? [] : [set([...own, 'status'], 'left')]),
    ...quotes.flatMap(({ asset, path }) => (asset.status === 'retired' ? [] : [set([...path, 'status'], 'retired')])),
    ...named.map(({ path, text }) => set(path, words === undefined ? text : text.replace(words, id))),
    ...removed.map((path) => ({ op: 'remove' as const, path })),
  ];
  const up = quotes.find(({ asset }) => (asset.placements ?? []).some(({ removed_on }) => removed_on === undefined));
  const rename = commandLine`refs rename ${`${customer}/advocate:${id}`} ${freeId(data)}`;
  return {
    edits,
    ...(words && { inComments: { words, replacement: id } }),
    sentence: `${edits.length === 0 ? '' : 'forgot '}"${id}"${edits.length === 0 ? ' is forgotten already' : ''}: nothing but the id is left of them`,
    notes: [
      ...(removed.length === 0 ? [] : [`removed: ${removed.map(shown).join(', ')}`]),
      ...(named.length === 0
        ? []
        : [`the id took the place of the name: ${named.map(({ path }) => shown(path)).join(', ')}`]),
      ...(isRevealing(id, name) ? [`the id itself says the name: ${rename}`] : []),
      `what git and the places where it was published hold is not touched: see "Forgetting a person" in ${GUIDE}`,
    ],
    ...(up && { next: commandLine`refs takedown ${customer} --asset ${up.asset.id}` }),
  };
}

const set = (path: Path, value: string): Edit => ({ op: 'set', path, value });

/** The texts that hold a name, except those that are removed. */
function mentionsOf(words: RegExp, data: CustomerFile, removed: readonly Path[]): readonly PlacedText[] {
  const isRemoved = (path: Path) => removed.some((other) => other.every((step, index) => step === path[index]));
  return textsIn(data).filter(({ path, text }) => !isRemoved(path) && text.search(words) !== -1);
}

const GUIDE = 'https://unpkg.com/customer-refs/docs/daily.md';

/** An id that reveals nobody, and that is free. */
function freeId({ advocates = [] }: CustomerFile): string {
  const taken = advocates.map(({ id }) => id);
  let nth = 1;
  while (taken.includes(`person-${nth}`)) nth += 1;
  return `person-${nth}`;
}

/** Matches a name in any case, and with any white space between its words. */
export const nameWords = (name: string): RegExp => {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
};

/** The words of a name, without short ones, which identify nobody. */
const partsOf = (name: string): readonly string[] => wordsOf(name).filter((word) => word.length > 2);

/** Says whether a text holds a part of a name that may mean the person. */
export const hasPart = (text: string, name: string | undefined): boolean => {
  const words = new Set(wordsOf(text));
  return name !== undefined && partsOf(name).some((part) => words.has(part));
};

const isRevealing = (id: string, name: string | undefined): boolean => hasPart(id.replaceAll('-', ' '), name);

const shown = (path: Path): string =>
  path.map((step, nth) => (typeof step === 'number' ? `[${step}]` : nth === 0 ? step : `.${step}`)).join('');
