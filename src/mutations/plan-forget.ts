import type { Advocate, Customer, CustomerFile } from '../model/customer.ts';
import type { Edit } from '../model/edit.ts';
import type { Path } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';
import { wordsOf } from '../text/fold.ts';
import type { Mutation } from './mutation.ts';
import { textsIn } from './texts-in.ts';

/**
 * Takes a person out of a customer's file: what is known of them goes but the id, the words that they said, and their
 * name wherever a value or a comment has it, for which the id then stands.
 */
export function planForget({ id: customer, data }: Customer, { id, name }: Advocate): Mutation {
  const at = (data.advocates ?? []).findIndex((advocate) => advocate.id === id);
  const own: Path = ['advocates', at];
  const [advocate, assets] = [data.advocates?.[at] ?? { id }, data.assets ?? []];
  const said = assets.flatMap((asset, nth) =>
    asset.advocate === id ? [{ asset, path: ['assets', nth] as Path }] : [],
  );
  const words = name === undefined ? undefined : nameWords(name);
  const gone: readonly Path[] = [
    ...Object.keys(advocate)
      .filter((key) => key !== 'id' && key !== 'status')
      .map((key) => [...own, key]),
    ...said.flatMap(({ asset, path }) =>
      (['text', 'approved_text_sha256'] as const).flatMap((key) => (asset[key] === undefined ? [] : [[...path, key]])),
    ),
  ];
  const isGone = (path: Path) => gone.some((other) => other.every((step, nth) => step === path[nth]));
  const mentions = textsIn(data).filter(({ path }) => !isGone(path));
  const named = words === undefined ? [] : mentions.filter(({ text }) => text.search(words) !== -1);
  const set: readonly Edit[] = [
    ...(advocate.status === 'left' ? [] : [{ op: 'set' as const, path: [...own, 'status'], value: 'left' }]),
    ...said.flatMap(({ asset, path }) =>
      asset.status === 'retired' ? [] : [{ op: 'set' as const, path: [...path, 'status'], value: 'retired' }],
    ),
    ...named.map(({ path, text }) => ({
      op: 'set' as const,
      path,
      value: words === undefined ? text : text.replace(words, id),
    })),
  ];
  const up = said.find(({ asset }) => (asset.placements ?? []).some(({ removed_on }) => removed_on === undefined))
    ?.asset.id;
  const edits = [...set, ...gone.map((path) => ({ op: 'remove' as const, path }))];
  return {
    edits,
    ...(words && { inComments: { words, replacement: id } }),
    sentence: `${edits.length === 0 ? '' : 'forgot '}"${id}"${edits.length === 0 ? ' is forgotten already' : ''}: nothing but the id is left of them`,
    notes: [
      ...(gone.length === 0 ? [] : [`removed: ${gone.map(shown).join(', ')}`]),
      ...(named.length === 0
        ? []
        : [`the id took the place of the name: ${named.map(({ path }) => shown(path)).join(', ')}`]),
      ...(isTelling(id, name)
        ? [`the id itself says the name: ${commandLine`refs rename ${`${customer}/advocate:${id}`} ${freeId(data)}`}`]
        : []),
      `what git and the places where it was published hold is not touched: see "Forgetting a person" in ${GUIDE}`,
    ],
    ...(up && { next: commandLine`refs takedown ${customer} --asset ${up}` }),
  };
}

const GUIDE = 'https://unpkg.com/customer-refs/docs/daily.md';

/** An id that says nothing of anybody, and that nobody there has. */
function freeId({ advocates = [] }: CustomerFile): string {
  const taken = advocates.map(({ id }) => id);
  let nth = 1;
  while (taken.includes(`person-${nth}`)) nth += 1;
  return `person-${nth}`;
}

/** A name as people write it: whatever the case, and however the blanks are. */
export const nameWords = (name: string): RegExp => {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
};

/** Parts of a name that are too short say nothing. */
const partsOf = (name: string): readonly string[] => wordsOf(name).filter((word) => word.length > 2);

/** Whether a text has a part of a name in it that may mean the person. */
export const hasPart = (text: string, name: string | undefined): boolean => {
  const said = new Set(wordsOf(text));
  return name !== undefined && partsOf(name).some((part) => said.has(part));
};

const isTelling = (id: string, name: string | undefined): boolean => hasPart(id.replaceAll('-', ' '), name);

const shown = (path: Path): string =>
  path.map((step, nth) => (typeof step === 'number' ? `[${step}]` : nth === 0 ? step : `.${step}`)).join('');
