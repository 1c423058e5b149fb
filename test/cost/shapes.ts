// Files made to cost as much as they can.

const MEBIBYTE = 1024 ** 2;
const HEAD = 'name: Nordlicht Robotics\nstatus: active\n';

/** A text that goes on with one line after the other. */
export interface Shape {
  readonly head: string;
  readonly line: (nth: number) => string;
  readonly tail?: string;
  /** How many lines the schema allows; absent where it allows none or any number. */
  readonly most?: number;
}

/** A shape with so many lines. */
export const linesOf = ({ head, line, tail = '' }: Shape, count: number): string =>
  head + Array.from({ length: count }, (_, nth) => line(nth)).join('') + tail;

/** How many lines of a shape make the largest file that is read. */
export function mostLines({ head, line, tail = '' }: Shape): number {
  let bytes = Buffer.byteLength(head + tail);
  let nth = 0;
  for (bytes += Buffer.byteLength(line(nth)); bytes <= MEBIBYTE; bytes += Buffer.byteLength(line(nth))) nth += 1;
  return nth;
}

/** The most entries that the schema allows. */
const MOST: Readonly<Record<string, number>> = { consent: 1_000, stories: 500, assets: 1_000, activity: 2_000 };

const list = (key: string, line: (nth: number) => string, rest = ''): Shape => ({
  head: `${HEAD}${rest}${key}:\n`,
  line,
  ...(key in MOST && { most: MOST[key] }),
});

/** Files of many lines: how many of them each has is for the test to say. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'consents that clash': list(
    'consent',
    (nth) =>
      `  - {id: c-${nth}, status: ${['granted', 'declined', 'withdrawn', 'requested'][nth % 4]}, uses: [quote], granted_on: 2026-01-0${1 + (nth % 9)}, declined_on: 2026-01-0${1 + (nth % 9)}, withdrawn_on: 2026-01-0${1 + (nth % 9)}}\n`,
  ),
  'people and their calls': {
    head: `${HEAD}advocates:\n${Array.from({ length: 500 }, (_, nth) => `  - {id: ada-${nth}, uses: [reference-call, quote, video]}\n`).join('')}activity:\n`,
    line: (nth) =>
      `  - {on: 202${nth % 7}-0${1 + (nth % 9)}-1${nth % 9}, use: reference-call, status: scheduled, advocate: ada-${nth % 500}}\n`,
    most: MOST.activity ?? 0,
  },
  'calls of one day': list(
    'activity',
    () => '  - {on: 2027-01-01, use: reference-call, status: scheduled, advocate: ada}\n',
    'advocates: [{id: ada, uses: [reference-call]}]\n',
  ),
  'assets in many places': list(
    'assets',
    (nth) =>
      `  - {id: a-${nth}, use: quote, status: live, text: Words ${nth}, placements: [{where: one}, {where: two}]}\n`,
  ),
  'names in blinded texts': {
    head: `${HEAD}aliases:\n${Array.from({ length: 200 }, (_, nth) => `  - a a a a a a a a a b${nth}\n`).join('')}assets:\n`,
    line: (nth) => `  - {id: a-${nth}, use: quote, attribution: blinded, text: a a a a a a a a a a a a a a a a a c}\n`,
    most: MOST.assets ?? 0,
  },
  'references to nobody': {
    head: `${HEAD}advocates:\n${Array.from({ length: 500 }, (_, nth) => `  - {id: somebody-${nth}}\n`).join('')}stories:\n`,
    line: (nth) => `  - {id: s-${nth}, advocates: [somebodi-${nth}, sumbody-${nth}]}\n`,
    most: MOST.stories ?? 0,
  },
  'the same id': list('stories', () => '  - {id: one}\n'),
  'misspelt keys': list('consent', () => '  - {idd: a, stat: b, usess: c}\n'),
  'values of another type': list('consent', () => '  - {id: 1, status: [], uses: a}\n'),
  'empty items': list('stories', () => '  - {}\n'),
  'outcomes of nothing': {
    head: `${HEAD}stories:\n`,
    line: (nth) => `  - {id: s-${nth}, outcomes: [1,1,1,1,1,1,1,1,1,1]}\n`,
  },
  'unknown keys': { head: HEAD, line: (nth) => `key-${nth}: 1\n` },
  'keys of their own': { head: HEAD, line: (nth) => `x-${nth}: 1\n` },
  addresses: list('x-people', (nth) => `  - ada${nth}@nordlicht.example\n`),
  'ignores of nothing': list('stories', (nth) => `  - {id: s-${nth}} # refs-ignore story/stale\n`),
  'ignores of findings': list(
    'stories',
    (nth) => `  # refs-ignore story/no-outcome until=2027-01-01 reason: soon\n  - {id: s-${nth}, title: One}\n`,
  ),
  anchors: list('x-all', (nth) => `  - &a${nth} x\n`),
  tabs: list('x-all', () => '\t- a\n'),
  'merge markers': { head: HEAD, line: () => '<<<<<<<\n' },
  comments: { head: HEAD, line: () => '#\n' },
  'flow in flow': { head: `${HEAD}x-all: [\n`, line: () => `  ${'['.repeat(90)}${']'.repeat(90)},\n`, tail: ']\n' },
  'small items on one line': { head: `${HEAD}x-all: [`, line: () => '[],', tail: ']\n' },
};

const filled = (part: string, left = 100): string => part.repeat(Math.floor((MEBIBYTE - left) / part.length));

/** Files of one long line, or of anything else that has no more of it to give. */
export const WHOLES: Readonly<Record<string, string | Uint8Array>> = {
  'a name': `name: ${filled('a')}\n`,
  words: `name: N\nx-text: ${filled('word ')}\n`,
  'blanks before a word': `name: N${filled(' ')}x\n`,
  'blanks in a value at fault': `name: N\nstatus: a: b${filled('\t')}x\n`,
  'quotes in a value at fault': `name: N\nx-text: ${filled("''")}: y\n`,
  'quotes over lines at fault': `x: ['${filled("''")}'\n""]\n`,
  'blanks in brackets': `name: N\nx-text: [a,${filled(' ')}b]\n`,
  'an address that never ends': `name: N\nx-text: ${filled('a.')}\n`,
  'signs of an address': `name: N\nx-text: ${filled('a@')}\n`,
  digits: `name: N\nx-text: "${filled('1 ')}"\n`,
  'a slug': `name: N\nstories: [{id: ${filled('a-')}}]\n`,
  'a language': `name: N\nadvocates: [{id: a, languages: [en${filled('-aa')}-]}]\n`,
  zeros: `name: N\nx-text: "${filled('0,')}"\n`,
  'a folded text': `name: >\n${filled(' a\n\n')}`,
  'a line of hyphens': `name: N\nx-text: ${filled('-')}x\n`,
  'no text': new Uint8Array(MEBIBYTE - 1).fill(0xff),
  nothing: new Uint8Array(MEBIBYTE - 1),
};
