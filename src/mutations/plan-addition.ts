import type { Policy } from '../model/config.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import type { Path } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';
import { fold, wordsOf } from '../text/fold.ts';
import { isSlug, slugOf } from '../text/slug.ts';
import { expectedValue } from '../yaml/edit/expected-value.ts';
import type { MutationPlan } from './mutation.ts';
import { standingMoves } from './standing-moves.ts';

/** The kinds of things that can be added, in the order in which they are offered. */
export const ADDITION_KINDS = ['person', 'story', 'outcome', 'quote', 'asset', 'product'] as const;
export type AdditionKind = (typeof ADDITION_KINDS)[number];

/** A thing to add to a customer. */
export interface Addition {
  readonly kind: AdditionKind;
  /** Its id, its metric, or of a product its word; undefined: made of `words`. */
  readonly name: string | undefined;
  readonly words: string;
  /** The story of an outcome. */
  readonly story?: string | undefined;
  /** The keys of the schema in their order, without the id. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** Adds a thing to the list of its kind, and says which answers it moves. One that is there already is refused. */
export function planAddition(customer: Customer, wish: Addition, policy: Policy, today: Day): MutationPlan {
  const { id, data } = customer;
  const { kind, words, value } = wish;
  const known = namesOf(data, wish);
  // A second person of one name is mostly the same one, and gets no other id.
  const name = wish.name ?? idOfWords(words, kind === 'person' ? [] : known);
  if (name === undefined) return { refused: `no id can be made of "${words}"`, hint: 'say one: --id' };
  const path = listFor(data, wish);
  if (path === undefined) return { refused: `there is no story "${wish.story}"` };
  if (known.some((one) => fold(one) === fold(name))) {
    const what = kind === 'outcome' || kind === 'product' ? `${kind} "${name}" is` : `id "${name}" is`;
    return { refused: `the ${what} there already`, hint: commandLine`change what is there: refs edit ${id}` };
  }
  const double = wish.name === undefined ? doubleOf(data, wish) : undefined;
  if (double !== undefined) {
    const hint = 'if this is another one, say so by an id of its own: --id';
    return { refused: `the ${kind} is there already, as "${double}"`, hint };
  }
  const key = kind === 'outcome' ? 'metric' : 'id';
  const edit: Edit = { op: 'append', path, value: { [key]: name, ...value } };
  return {
    edits: [edit],
    sentence: `added the ${sentenceFor(wish, name)}`,
    notes: standingMoves(customer, expectedValue(data, edit) as CustomerFile, policy, today),
    next: nextFor(id, wish, name),
  };
}

/** The id of a thing that says the same: a person of that name, a story of that title, a quote in those words by them. */
function doubleOf({ advocates = [], stories = [], assets = [] }: CustomerFile, { kind, value }: Addition) {
  const isSame = (a: unknown, b: unknown) => wordsIn(a) !== '' && wordsIn(a) === wordsIn(b);
  switch (kind) {
    case 'person':
      return advocates.find(({ name }) => isSame(name, value.name))?.id;
    case 'story':
      return stories.find(({ title }) => isSame(title, value.title))?.id;
    case 'quote':
      return assets.find(({ text, advocate }) => isSame(text, value.text) && advocate === value.advocate)?.id;
    default:
      return undefined;
  }
}

const wordsIn = (text: unknown): string => (typeof text === 'string' ? wordsOf(text).join(' ') : '');

/** The names of the things in the list that it goes to. */
function namesOf(data: CustomerFile, { kind, story: wanted }: Addition): readonly string[] {
  const { advocates = [], stories = [], assets = [], products = [] } = data;
  switch (kind) {
    case 'person':
      return advocates.map(({ id }) => id);
    case 'story':
      return stories.map(({ id }) => id);
    case 'outcome':
      return (stories.find(({ id }) => id === wanted)?.outcomes ?? []).map(({ metric }) => metric);
    case 'product':
      return products.map(({ id }) => id);
    default:
      return assets.map(({ id }) => id);
  }
}

function listFor({ stories = [] }: CustomerFile, { kind, story: wanted }: Addition): Path | undefined {
  switch (kind) {
    case 'person':
      return ['advocates'];
    case 'story':
      return ['stories'];
    case 'product':
      return ['products'];
    case 'outcome': {
      const index = stories.findIndex(({ id }) => id === wanted);
      return index === -1 ? undefined : ['stories', index, 'outcomes'];
    }
    default:
      return ['assets'];
  }
}

function sentenceFor({ kind, story, value }: Addition, name: string): string {
  if (kind === 'outcome') return `outcome "${name}" to the story "${story}"`;
  return `${kind === 'asset' ? String(value.use) : kind} "${name}"`;
}

/** The command that the new thing waits for. */
function nextFor(customer: string, { kind, story, value }: Addition, name: string): string {
  switch (kind) {
    case 'person':
      return value.verified_on === undefined
        ? commandLine`refs verify ${customer} ${name}`
        : commandLine`refs show ${customer}`;
    case 'story':
      return commandLine`refs add outcome ${customer} ${{ story: name }}`;
    case 'outcome':
      return commandLine`refs show ${`${customer}/${story}`}`;
    case 'product':
      return commandLine`refs show ${customer}`;
    default:
      return value.text === undefined
        ? commandLine`refs place ${customer} ${name}`
        : commandLine`refs approve-quote ${customer} ${name}`;
  }
}

// Enough to recognise it, and short enough to type.
const MAX_ID = 28;

/**
 * Makes an id of words, `a-worn-gripper-is-changed`: whole words, as many as fit, and `-2` where it is taken. Undefined
 * where the words give none.
 */
export function idOfWords(words: string, taken: readonly string[]): string | undefined {
  const [first = '', ...more] = slugOf(words).split('-');
  const short = wordsThatFit(first, more);
  if (!isSlug(short)) return undefined;
  let id = short;
  for (let number = 2; taken.includes(id); number += 1) id = `${short}-${number}`;
  return id;
}

function wordsThatFit(first: string, more: readonly string[]): string {
  let id = first;
  for (const word of more) {
    if (id.length + word.length >= MAX_ID) break;
    id = `${id}-${word}`;
  }
  return id;
}
