// $day reads a day by its picture, and refuses whatever is not one for certain.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFormula } from '../../src/import/formula.ts';
import { addDays } from '../../src/model/day.ts';
import { runs } from '../properties.ts';

async function evaluated(formula: string, row: object = {}): Promise<unknown> {
  const compiled = compileFormula(`=${formula}`, '"x"');
  if ('fault' in compiled) throw new Error(compiled.fault);
  return compiled.evaluate(row, {});
}
const dayIn = (text: unknown, ...pictures: readonly string[]) =>
  evaluated(`$day(text${pictures.map((picture) => `, "${picture}"`).join('')})`, { text });
const faultsOf = (formula: string) => {
  const compiled = compileFormula(`=${formula}`, '"x"');
  return 'fault' in compiled ? [compiled.fault] : compiled.faults.map(({ message, hint }) => `${message}: ${hint}`);
};

describe('a day', () => {
  test.each([
    ['2026-03-01', [], '2026-03-01'],
    ['2026-03-01T09:30:00Z', [], '2026-03-01'],
    ['2026-03-01 09:30', [], '2026-03-01'],
    [' 5/6/2025 ', ['D/M/Y'], '2025-06-05'],
    ['5/6/25', ['D/M/Y'], '2025-06-05'],
    ['5/6/25', ['M/D/Y'], '2025-05-06'],
    ['5/6/68', ['D/M/Y'], '2068-06-05'],
    ['5/6/69', ['D/M/Y'], '1969-06-05'],
    ['29.2.2028', ['D.M.Y'], '2028-02-29'],
    ['14 Mar 2026', ['D MMM Y'], '2026-03-14'],
    ['March 14, 2026', ['MMM D, Y'], '2026-03-14'],
    ['20260314', ['YMD'], '2026-03-14'],
    ['140326', ['DMYY'], '2026-03-14'],
    ['14/03/2026 10:30 PM', ['D/M/Y'], '2026-03-14'],
    ['14.3.2026', ['D/M/Y', 'D.M.Y'], '2026-03-14'],
    ['3/3/2026', ['D/M/Y', 'M/D/Y'], '2026-03-03'],
    [45992, ['D/M/Y'], '2025-12-01'],
    ['45992', ['D/M/Y'], '2025-12-01'],
    ['45992.5', ['D/M/Y'], '2025-12-01'],
    ['', ['D/M/Y'], undefined],
    [undefined, ['D/M/Y'], undefined],
  ])('%j by %j is %s', async (text, pictures, expected) => {
    expect(await dayIn(text, ...pictures)).toBe(expected);
  });

  test.each([
    ['30/2/2025', ['D/M/Y'], '"30/2/2025" is 2025-02-30, a day that the calendar does not have'],
    ['29/2/2025', ['D/M/Y'], '"29/2/2025" is 2025-02-29, a day that the calendar does not have'],
    ['3/14/2026', ['D/M/Y'], '"3/14/2026" is no day as in "D/M/Y"'],
    ['5/6', ['D/M/Y'], '"5/6" is no day as in "D/M/Y"'],
    ['5/6/025', ['D/M/Y'], '"5/6/025" is no day as in "D/M/Y"'],
    ['5.6.2025', ['D/M/Y'], '"5.6.2025" is no day as in "D/M/Y"'],
    ['soon', [], '"soon" is no day as in "Y-M-D"'],
    ['2026-3-1-', [], '"2026-3-1-" is no day'],
    ['3/4/2026', ['D/M/Y', 'M/D/Y'], '"3/4/2026" is 2026-04-03 as "D/M/Y" and 2026-03-04 as "M/D/Y"'],
    ['9999', ['D/M/Y'], '"9999" is no day'],
    ['99999', ['D/M/Y'], '"99999" is no day'],
    [true, ['D/M/Y'], '$day takes a text or a number'],
    ['1/1/2026', ['D/M'], 'the picture "D/M" has no Y'],
  ])('%j by %j fails', async (text, pictures, why) => {
    await expect(dayIn(text, ...pictures)).rejects.toThrow(why);
  });
});

test('whatever day is written by a picture is read as that day, and nothing else is', () => {
  const day = fc.integer({ min: 0, max: 24_000 }).map((count) => addDays('1999-12-31', count));
  const picture = fc.constantFrom('D/M/Y', 'M/D/Y', 'D.M.Y', 'Y-M-D', 'YMD', 'DMY', 'D-M-YYYY');
  return fc.assert(
    fc.asyncProperty(day, picture, async (one, written) => {
      const [year = '', month = '', date = ''] = one.split('-');
      const text = written.replace(/Y+/, year).replace('M', month).replace('D', date);
      expect(await dayIn(text, written)).toBe(one);
      // The day after the last of its month is never moved to the next one.
      const last = addDays(`${addDays(`${one.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1);
      const beyond = written
        .replace(/Y+/, year)
        .replace('M', month)
        .replace('D', String(Number(last.slice(8)) + 1));
      await expect(dayIn(beyond, written)).rejects.toThrow();
    }),
    { numRuns: runs(100) },
  );
});

describe('pictures of JSONata guess, and are refused', () => {
  test.each([
    ['$toMillis(d, "[D]/[M]/[Y]")'],
    ['d ~> $toMillis("[D]/[M]/[Y]")'],
    ['$fromMillis($toMillis(d), "[Y]")'],
    ['$map(d, function($v) { $toMillis($v, "[D]") })'],
    ['{ "a": [$toMillis(?, "[D]")] }'],
  ])('%s', (formula) => {
    expect(faultsOf(formula)).toEqual([expect.stringContaining('$day(text, "D/M/Y")')]);
  });

  test('also where only the row gives them', async () => {
    await expect(evaluated('($f := $toMillis; $f(d, p))', { d: '1/2/2026', p: '[D]/[M]/[Y]' })).rejects.toThrow('$day');
  });

  test('without a picture they read ISO 8601, and no day that the calendar does not have', async () => {
    expect(await evaluated('$fromMillis($toMillis("2026-03-01T09:30:00Z"))')).toBe('2026-03-01T09:30:00.000Z');
    await expect(evaluated('$toMillis("2026-02-30")')).rejects.toThrow('2026-02-30');
  });

  test.each(['D/M', 'D/M/Y/Y', 'DD/QQ/Y', '[D]/[M]/[Y]'])('a picture of $day that is none: %s', (picture) => {
    expect(faultsOf(`$day(d, "${picture}")`)).toHaveLength(1);
  });
});

test.each([
  ['Company', ['Company']],
  ['`What they did` & tags[name = "x"].value', ['What they did', 'tags']],
  ['$$.a & $.b', ['a', 'b']],
  ['$x.a', []],
  ['list.{ "k": inner }', ['list']],
  ['a ? b : c ?? d', ['a', 'b', 'c', 'd']],
  ['$map(items, function($v) { $v.n & suffix })', ['items', 'suffix']],
  ['{ "id": $slug(Contact) }', ['Contact']],
  ['$lookup($, "may be absent")', []],
  ['a^(b).c', ['a']],
])('%s reads the columns %j', (formula, fields) => {
  const compiled = compileFormula(`=${formula}`, '"x"');
  expect('fields' in compiled && [...compiled.fields].sort()).toEqual([...fields].sort());
});
