import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fold, wordsOf } from '../../src/text/fold.ts';
import { checksum, textHash } from '../../src/text/hash.ts';
import { maxTypos, nearest } from '../../src/text/nearest.ts';
import { companySlug, isSlug, slugOf } from '../../src/text/slug.ts';

describe('folding makes capitals, accents and letters of other keyboards alike', () => {
  test.each([
    ['Café Ærø', 'cafe aero'],
    ['Zoë Brückner', 'zoe bruckner'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Łódź', 'lodz'],
    ['ﬁnance', 'finance'],
    ['ＡＴＬＡＳ', 'atlas'],
    ['İstanbul', 'istanbul'],
    ['ıslak', 'islak'],
    ['Cafe\u0301', 'cafe'],
    ['ДАННЫЕ', 'данные'],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('words are runs of letters and digits of any script', () => {
    expect(wordsOf('Month-end close: 9 → 3 days!')).toEqual(['month', 'end', 'close', '9', '3', 'days']);
    expect(wordsOf('決算 Ærø_2')).toEqual(['決算', 'aero', '2']);
    expect(wordsOf(' … ')).toEqual([]);
  });
});

describe('slugs', () => {
  test.each([
    ['nordlicht', true],
    ['month-end', true],
    ['q3-2026', true],
    ['7', true],
    ['Nordlicht', false],
    ['month_end', false],
    ['month--end', false],
    ['-month', false],
    ['month-', false],
    ['café', false],
    ['month end', false],
    ['month\n', false],
    ['', false],
  ])('%j is one: %j', (text, answer) => {
    expect(isSlug(text)).toBe(answer);
  });

  test.each([
    ['Café Aurora S.p.A.', 'cafe-aurora-s-p-a'],
    ['  Month end, in  3 days ', 'month-end-in-3-days'],
    ['a_b', 'a-b'],
    ['東京 Works', '東京-works'],
    ['…', ''],
  ])('%j becomes %j', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });
});

describe('a company is the same with or without its legal form', () => {
  test.each([
    ['Nordlicht Robotics GmbH', 'nordlicht-robotics'],
    ['Nordlicht Robotics', 'nordlicht-robotics'],
    ['Nordlicht GmbH & Co. KG', 'nordlicht'],
    ['Café Aurora S.p.A.', 'cafe-aurora'],
    ['Polder B.V.', 'polder'],
    ['Globex Corp.', 'globex'],
    ['Globex Corporation', 'globex'],
    ['Acme Holdings Ltd', 'acme'],
    ['Hoshimori Co., Ltd.', 'hoshimori'],
    ['Dourada S.A. de C.V.', 'dourada'],
    ['Group', 'group'],
    ['Ltd. Edition', 'ltd-edition'],
    ['Pagosa', 'pagosa'],
    ['Visag', 'visag'],
    ['', ''],
  ])('%j is %j', (name, slug) => {
    expect(companySlug(name)).toBe(slug);
  });
});

describe('what was probably meant', () => {
  test.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [5, 1],
    [6, 2],
    [9, 2],
    [10, 3],
    [40, 3],
  ])('a word of %i letters may hold %i slips', (length, slips) => {
    expect(maxTypos(length)).toBe(slips);
  });

  test.each<[word: string, candidates: string[], meant: string | undefined, why: string]>([
    ['atlass', ['beacon', 'atlas'], 'atlas', 'one slip'],
    ['Atlas', ['atlas'], 'atlas', 'capitals are none'],
    ['use_cases', ['use-cases'], 'use-cases', 'nor is an underscore'],
    ['use cases', ['use-cases'], 'use-cases', 'nor is a blank'],
    ['aurora', ['Aurorá'], 'Aurorá', 'nor is an accent'],
    ['becaon', ['beacon', 'bacon'], 'beacon', 'two letters changed places, two slips'],
    ['bacn', ['beacon', 'bacon'], 'bacon', 'the nearest of several'],
    ['cat', ['bat', 'rat'], 'bat', 'the first of equals'],
    ['ab', ['ac'], undefined, 'two letters hold no slip'],
    ['bacn', ['beacon'], undefined, 'four letters hold one'],
    ['warehouse', ['month-end'], undefined, 'nothing near'],
    ['atlas', [], undefined, 'nothing at all'],
  ])('%j of %j: %j, %s', (word, candidates, meant) => {
    expect(nearest(word, candidates)).toBe(meant);
  });
});

describe('the hash of a text', () => {
  const WORDS = 'We closed the books in three days.';
  const HASH = '44f7b44be44e62373ddf18a4c4e4d9ef1841497fb7cf00e1c4b619a5790e95ab';

  test.each([
    ['is SHA-256 in lower-case hex', WORDS],
    ['is the same when lines are wrapped anew', 'We closed the books\n  in three days.\n'],
    ['is the same with other blanks', '\t We closed  the\u00a0books in three\r\ndays. '],
  ])('%s', (_, text) => {
    expect(textHash(text)).toBe(HASH);
  });

  test('is the same for an accent typed as one sign or as two', () => {
    expect(textHash('Cafe\u0301')).toBe(textHash('Café'));
  });

  test.each([
    ['a word', 'We closed the books in two days.'],
    ['a capital', 'we closed the books in three days.'],
    ['a full stop', 'We closed the books in three days'],
    ['where a word ends', 'We closed the books in threedays.'],
  ])('is another when %s is changed', (_, text) => {
    expect(textHash(text)).not.toBe(HASH);
  });
});

test('a checksum is CRC-32, of little and of much', () => {
  for (const size of [0, 1, 9, 100, 16_383, 16_384, 16_385, 100_000]) {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 31 + (at >> 8)) & 0xff);
    expect(checksum(bytes)).toBe(crc32(bytes));
  }
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
