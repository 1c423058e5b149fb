// The work of a search, counted in look-ups: linear in the text, and the same however many customers there are.
import { afterEach, expect, test, vi } from 'vitest';
import { findMentions } from '../../src/scan/find-mentions.ts';
import { NameIndex } from '../../src/scan/name-terms.ts';
import { scanTerms } from '../../src/scan/terms.ts';

afterEach(() => vi.restoreAllMocks());

const SENTENCE =
  'We moved the plant of Nordlicht Robotics to a new hall, and the new line of theirs runs at https://nordlicht.example. ';

const library = (count: number) => [
  { id: 'nordlicht', file: { name: 'Nordlicht Robotics', domains: ['nordlicht.example'] } },
  ...Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    file: { name: `Zwobax${at} ${at % 2 === 0 ? 'Works' : 'Lines'}`, domains: [`zwobax${at}.example`] },
  })),
];

function lookUps(repeats: number, customers: number): number {
  const terms = scanTerms(library(customers));
  const text = SENTENCE.repeat(repeats);
  const get = vi.spyOn(NameIndex.prototype, 'get');
  findMentions('a.md', { passages: [{ text, role: 'text', origin: { offsets: [[0, 0]] } }], text, images: [] }, terms);
  const { length } = get.mock.calls;
  get.mockRestore();
  return length;
}

test('twice the text is twice the work', () => {
  expect(lookUps(400, 100)).toBeLessThanOrEqual(2.5 * lookUps(200, 100));
});

test('a hundred times the customers is the same work', () => {
  expect(lookUps(200, 10_000)).toBeLessThanOrEqual(1.5 * lookUps(200, 100));
});

test('a text of nothing but beginnings of names is linear too', () => {
  const terms = scanTerms([{ id: 'n', file: { name: 'no no no no no no no yes' } }]);
  const countOf = (words: number): number => {
    const get = vi.spyOn(NameIndex.prototype, 'get');
    const text = 'no '.repeat(words);
    findMentions(
      'a.md',
      { passages: [{ text, role: 'text', origin: { offsets: [[0, 0]] } }], text, images: [] },
      terms,
    );
    const { length } = get.mock.calls;
    get.mockRestore();
    return length;
  };
  expect(countOf(2000)).toBeLessThanOrEqual(2.5 * countOf(1000));
});

test('a sentence of many words that join others ends', () => {
  const terms = scanTerms([{ id: 'rise', file: { name: 'Rise' } }]);
  const text = `${'this and that '.repeat(400)}(so Rise, and so on).`;
  const { mentions } = findMentions(
    'a.md',
    { passages: [{ text, role: 'text', origin: { offsets: [[0, 0]] } }], text, images: [] },
    terms,
  );
  expect(mentions).toEqual([]);
});

test('a sheet of names reads the heads of its columns once', () => {
  const terms = scanTerms(library(0));
  const readsOf = (rows: number): number => {
    let reads = 0;
    const passages = Array.from({ length: rows }, (_, at) => ({
      text: 'Nordlicht Robotics',
      role: 'value' as const,
      origin: {
        line: at + 1,
        get part() {
          reads += 1;
          return `sheet One, cell B${at + 1}`;
        },
      },
    }));
    findMentions('a.xlsx', { passages, images: [] }, terms);
    return reads;
  };
  expect(readsOf(1000)).toBeLessThanOrEqual(2.5 * readsOf(500));
});

test('a long line of a table is not split for each of its cells', () => {
  const terms = scanTerms(library(0));
  const lettersOf = (cells: number): number => {
    const row = 'Nordlicht Robotics,'.repeat(cells);
    const text = `Company\n${row}\n`;
    const passages = Array.from({ length: cells }, (_, at) => ({
      text: 'Nordlicht Robotics',
      role: 'value' as const,
      origin: { offsets: [[0, 8 + 19 * at]] as const },
    }));
    const split = vi.spyOn(String.prototype, 'split');
    findMentions('a.csv', { passages, text, images: [] }, terms);
    const letters = split.mock.contexts.reduce((sum: number, one) => sum + String(one).length, 0);
    split.mockRestore();
    return letters;
  };
  expect(lettersOf(2000)).toBeLessThanOrEqual(2.5 * lettersOf(1000));
});
