// One idea of a company's name: what it may be read as, which two names are one company, and where a text gives one away.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCompanyNames, findName, namePhrases, phrasesOf, readingsOf } from '../../src/text/company-names.ts';
import { runs } from '../properties.ts';
import { PAIRS } from './company-pairs.ts';

test('there are 200 pairs', () => {
  expect(PAIRS.length).toBeGreaterThanOrEqual(200);
});

test.each(PAIRS)('%s: %s, %s', (relation, a, b) => {
  const expected = relation === 'different' ? undefined : relation;
  expect(compareCompanyNames(a, b)).toBe(expected);
  expect(compareCompanyNames(b, a)).toBe(expected);
});

const names = fc.oneof(
  fc.constantFrom(...PAIRS.flatMap(([, a, b]) => [a, b])),
  fc.string({ unit: fc.constantFrom(...'aAäÄß&.-+# ™éø’株'), maxLength: 12 }),
  fc
    .tuple(fc.constantFrom('Acme', 'Müller & Söhne', 'E.ON'), fc.constantFrom(' GmbH', ' & Co. KG', '™', ', Inc.'))
    .map((parts) => parts.join('')),
);

test('the relation is the same from both sides, and a name is itself', () => {
  fc.assert(
    fc.property(names, names, (a, b) => {
      expect(compareCompanyNames(a, b)).toBe(compareCompanyNames(b, a));
      expect(compareCompanyNames(a, a)).toBe('same');
    }),
    { numRuns: runs(1000) },
  );
});

test('what is added to a name as nobody reads it changes nothing', () => {
  fc.assert(
    fc.property(names, fc.constantFrom('™', '®', '\u00ad', '\u200b', '\ufeff', '<b>', '</b>'), (name, mark) => {
      for (let at = 0; at <= name.length; at += 1) {
        const marked = name.slice(0, at) + mark + name.slice(at);
        if (readingsOf(name).size > 0 && !/[&<>#;]/.test(name))
          expect(compareCompanyNames(name, marked), marked).toBe('same');
      }
    }),
    { numRuns: runs(200) },
  );
});

describe('a text gives a name away', () => {
  test.each([
    ['Müller & Söhne AG', 'Bei Mueller und Soehne tippt niemand mehr.'],
    ['Müller & Söhne AG', 'At MÜLLER & SÖHNE nobody types.'],
    ['AT&T', 'We at AT and T like it.'],
    ['AT&T', 'We at AT&amp;T like it.'],
    ['AT&T', 'https://www.vendor.example/downloads/at-and-t.pdf'],
    ['Acme Foods', 'Ac\u00adme <b>Foods</b> likes it.'],
    ['Acme Foods Inc.', 'Acme&nbsp;Foods likes it.'],
    ['日本電気株式会社', '導入は日本電気でした。'],
    ['E.ON SE', 'An EON plant.'],
    ['Straße & Platz', 'strasse and platz'],
    ['acme.example', 'see www.acme.example for more'],
    ['The Home Depot', 'at Home Depot'],
  ])('%s: %s', (name, text) => {
    expect(findName(text, [namePhrases('Zenith'), namePhrases(name)])).toBe(1);
  });

  test.each([
    ['Together', 'to get her there'],
    ['Notion Labs', 'there is no tion'],
    ['Acme Foods', 'the acme of foods'],
    ['Nordlicht', 'nordlichter'],
    ['C++', 'vitamin C'],
  ])('but not %s: %s', (name, text) => {
    expect(findName(text, [namePhrases(name)])).toBeUndefined();
  });

  test('in each of its readings', () => {
    fc.assert(
      fc.property(names, (name) => {
        for (const phrase of phrasesOf(name).filter((words) => words.length > 0)) {
          const text = `we, ${phrase.join(' ')}, agree`;
          expect(findName(text, [namePhrases(name)]), text).toBe(0);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
