// Laws of merging that hold for any edits of any customer file.
import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { merge } from '../../src/merge/merge.ts';
import { parse } from '../../src/yaml/parse.ts';
import { runs } from '../properties.ts';
import { chosen, edited, editsOf, expected, picks } from './random-edits.ts';

const texts = readdirSync('examples/customers', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => readFileSync(`examples/customers/${file}`, 'utf8'));

const files = texts.map((text) => ({ text, edits: editsOf(text), value: parse(text).value }));

/** A file, the versions of two sides, and the version with the edits of both. */
function sidesOf(file: number, picked: readonly (readonly [number, boolean])[]) {
  const { text = '', edits = [], value } = files[file % files.length] ?? {};
  const { ours, theirs } = chosen(edits, picked);
  return {
    base: text,
    ours: edited(text, ours, []),
    theirs: edited(text, [], theirs),
    both: edited(text, ours, theirs),
    values: {
      ours: expected(value, ours, []),
      theirs: expected(value, [], theirs),
      both: expected(value, ours, theirs),
    },
  };
}

const RUNS = { numRuns: runs(50) };

/** Merges edits of separate values, which must give no refusal and no conflict. */
function mergedText(base: string, ours: string, theirs: string): string {
  const result = merge(base, ours, theirs);
  expect(result).toMatchObject({ conflicts: [] });
  return 'text' in result ? result.text : '';
}

/** Without empty lines: those around what one side removed may go with it. */
const packed = (text: string): string => text.replace(/\n+/g, '\n');

test('the edits of both sides are in it, ours first, each as it was written', () => {
  fc.assert(
    fc.property(fc.nat(files.length - 1), picks, (file, picked) => {
      const { base, ours, theirs, both, values } = sidesOf(file, picked);
      expect(parse(ours).value).toEqual(values.ours);
      expect(parse(theirs).value).toEqual(values.theirs);
      const merged = mergedText(base, ours, theirs);
      expect(parse(merged).value).toEqual(values.both);
      // A list that both together empty is no list any more by its lines alone.
      if (isDeepStrictEqual(parse(both).value, values.both)) expect(packed(merged)).toBe(packed(both));
    }),
    RUNS,
  );
});

test('what only one side changed is as that side has it', () => {
  fc.assert(
    fc.property(fc.nat(files.length - 1), picks, (file, picked) => {
      const { base, ours, theirs } = sidesOf(file, picked);
      expect(merge(base, ours, base)).toMatchObject({ text: ours });
      expect(merge(base, ours, ours)).toMatchObject({ text: ours });
      expect(merge(base, base, theirs)).toMatchObject({ text: theirs });
      expect(parse(mergedText(base, base, crlf(theirs))).value).toEqual(parse(theirs).value);
    }),
    RUNS,
  );
});

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

test('no comment is lost that all three have', () => {
  fc.assert(
    fc.property(fc.nat(files.length - 1), picks, (file, picked) => {
      const { base, ours, theirs } = sidesOf(file, picked);
      const [old, mine, yours] = [base, ours, theirs].map(commentsOf);
      const merged = new Set(commentsOf(mergedText(base, ours, theirs)));
      expect(old?.filter((line) => mine?.includes(line) && yours?.includes(line) && !merged.has(line))).toEqual([]);
    }),
    RUNS,
  );
});

const commentsOf = (text: string): readonly string[] => text.match(/(?<=^|\s)#.*$/gm) ?? [];

/** Two sides that may have changed the same values. */
const anySides = fc.tuple(fc.nat(files.length - 1), picks, picks).map(([file, one, other]) => {
  const { base, ours } = sidesOf(
    file,
    one.map(([at]) => [at, true]),
  );
  return {
    base,
    ours,
    theirs: sidesOf(
      file,
      other.map(([at]) => [at, false]),
    ).theirs,
  };
});

test('whatever the sides did, each conflict can be resolved for either of them', () => {
  fc.assert(
    fc.property(anySides, ({ base, ours, theirs }) => {
      const result = merge(base, ours, theirs);
      if ('refused' in result) return;
      for (const side of ['ours', 'theirs'] as const) {
        expect(parse(settled(result.text, side)).problems).toEqual([]);
      }
      const [hunks = 0, lines = 0] = [/^<{7} ours: ./gm, /^(?:<{7} ours: .+|={7}|>{7} theirs: .+)$/gm].map(
        (marker) => result.text.match(marker)?.length ?? 0,
      );
      expect(lines).toBe(3 * hunks);
      expect(hunks > 0).toBe(result.conflicts.length > 0);
    }),
    RUNS,
  );
});

/** Resolves every conflict of a text for one side. */
const settled = (text: string, side: 'ours' | 'theirs'): string =>
  text.replace(/^<{7} .*\n([\s\S]*?)^={7}\n([\s\S]*?)^>{7} .*\n/gm, side === 'ours' ? '$1' : '$2');

test('the same conflicts are reported whichever side is ours', () => {
  fc.assert(
    fc.property(anySides, ({ base, ours, theirs }) => {
      const [one, other] = [merge(base, ours, theirs), merge(base, theirs, ours)];
      if ('refused' in one || 'refused' in other) return;
      const factsOf = ({ conflicts }: typeof one) => conflicts.map(({ at }) => at).sort();
      expect(factsOf(one)).toEqual(factsOf(other));
    }),
    RUNS,
  );
});

test('any three texts are merged or refused', () => {
  const pieces = fc.constantFrom(
    ...[
      'name: a\n',
      'x-a: ',
      '- ',
      '[',
      ']',
      '{ ',
      ' }',
      ', ',
      'b',
      '\n',
      '\n  ',
      '\n    ',
      '# c\n',
      '"',
      "'",
      '&a ',
      '*a',
    ],
    ...[
      '? ',
      '|\n',
      '>+\n',
      '---\n',
      '...\n',
      '%YAML 1.2\n',
      '\r\n',
      '\t',
      '\uFEFF',
      '<<<<<<< ours\n',
      '!t ',
      ': ',
      'id: a',
    ],
  );
  const text = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, text, (base, ours, theirs) => {
      const result = merge(base, ours, theirs);
      if ('refused' in result || result.conflicts.length > 0 || result.text === ours) return;
      expect(parse(result.text).problems).toEqual([]);
    }),
    { numRuns: runs(1000) },
  );
});
