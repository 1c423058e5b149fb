// Files as people, tools and strangers leave them: good ones after some slips.
import { readFileSync } from 'node:fs';
import { type Chance, randomYaml } from '../yaml/edit/random-yaml.ts';
import { exampleTexts } from '../yaml/edit/texts.ts';

const TEXTS: readonly string[] = exampleTexts().map(({ text }) => text);
const WORDS: readonly string[] = [
  ...new Set([...TEXTS.join(' ').matchAll(/[\w-]+/g)].map(([word]) => word)),
  ...(readFileSync('schemas/customer.schema.json', 'utf8').match(/(?<=")[a-z_-]+(?=")/g) ?? []),
];
const SIGNS = [
  ...'\n\r\t :-?[]{},#&*!|>\'"%@`\\<=~.0x\0',
  ...['\uFEFF', '\u2028', '\u202E', '😀', '\ud800', 'é', '\r\n', '  ', '- ', ': ', '---\n', '<<<<<<< a\n', '=======\n'],
  ...[
    '&a ',
    '*a',
    '<<: *a\n',
    '!t ',
    '|\n',
    '>-\n',
    '# refs-ignore a/b until=2026-12-31 reason: x\n',
    '__proto__: 1\n',
  ],
];

type Slip = (text: string, random: Chance) => string;

const spanOf = (text: string, { below }: Chance, most: number): readonly [start: number, end: number] => {
  const start = below(text.length + 1);
  return [start, start + below(most)];
};

const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

function withLine(text: string, random: Chance, change: (lines: string[], at: number) => void): string {
  const lines = linesOf(text);
  change(lines, random.below(lines.length));
  return lines.join('');
}

const SLIPS: readonly Slip[] = [
  // Letters
  (text, random) => {
    const [start, end] = spanOf(text, random, 6);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return text.slice(0, at) + random.pick(SIGNS) + text.slice(at);
  },
  (text, random) => {
    const [start, end] = spanOf(text, random, 200);
    const at = random.below(text.length + 1);
    return text.slice(0, at) + text.slice(start, end) + text.slice(at);
  },
  // Words
  (text, random) => {
    const words = [...text.matchAll(/[\w-]+/g)];
    if (words.length === 0) return text;
    const { 0: word, index } = random.pick(words);
    return text.slice(0, index) + random.pick(WORDS) + text.slice(index + word.length);
  },
  (text, random) => {
    const days = [...text.matchAll(/\d{4}-\d\d-\d\d/g)];
    if (days.length === 0) return text;
    const { index } = random.pick(days);
    const day = `${2020 + random.below(9)}-0${1 + random.below(9)}-${10 + random.below(20)}`;
    return text.slice(0, index) + day + text.slice(index + day.length);
  },
  // Lines
  (text, random) => withLine(text, random, (lines, at) => lines.splice(at, 1 + random.below(3))),
  (text, random) =>
    withLine(text, random, (lines, at) => lines.splice(at, 0, ...lines.slice(at, at + random.below(9)))),
  (text, random) => withLine(text, random, (lines, at) => (lines[at] = `${' '.repeat(random.below(5))}${lines[at]}`)),
  (text, random) => withLine(text, random, (lines, at) => (lines[at] = (lines[at] ?? '').replace(/^ {1,2}/, ''))),
  (text, random) =>
    withLine(text, random, (lines, at) => {
      const others = linesOf(random.pick(TEXTS));
      const from = random.below(others.length);
      lines.splice(at, 0, ...others.slice(from, from + random.below(12)));
    }),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random) => (random.often(0.2) ? text.replaceAll('\n', '\r\n') : text),
];

/** A text after a few slips. */
export function slipped(text: string, random: Chance, most = 4): string {
  let done = text;
  for (let left = 1 + random.below(most); left > 0; left -= 1) done = random.pick(SLIPS)(done, random);
  return done;
}

/** A text that a library may hold: an example, a file by chance, or either after some slips. */
export function anyText(random: Chance): string {
  const text = random.often(0.2) ? randomYaml(random.below(1e9)) : random.pick(TEXTS);
  return random.often(0.15) ? text : slipped(text, random);
}

/** The bytes of a text, some of them turned to others now and then. */
export function anyBytes(random: Chance): Uint8Array {
  const bytes = new TextEncoder().encode(anyText(random));
  if (random.often(0.2)) {
    for (let left = random.below(4); left > 0; left -= 1) bytes[random.below(bytes.length)] = random.below(256);
  }
  return bytes;
}
