// What a review looks like where it is posted: hostile content stays text, and a comment is never too long.
import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/model/change.ts';
import { DIFF_FORMATS, type DiffResult } from '../../src/report/diff/index.ts';
import { styleOf } from '../../src/report/style.ts';

const STYLE = styleOf(0, 100);

function result(count: number, message: (nth: number) => string, judgement: Judgement = 'look'): DiffResult {
  const changes = Array.from({ length: count }, (_, nth) => ({
    kind: 'text-changed' as const,
    judgement,
    customer: 'nordlicht',
    side: 'head' as const,
    file: 'customers/nordlicht.yaml',
    path: ['name'],
    spot: { base: ['name'], head: ['name'] },
    label: 'name',
    before: 'a',
    after: 'b',
    line: nth + 1,
    message: message(nth),
  }));
  const hosted = (file: string) => file;
  return {
    as_of: '2026-10-01',
    base: 'abc1234',
    head: 'work tree',
    changes,
    standing: [],
    diagnostics: [],
    leftOut: [],
    approved: false,
    shown: hosted,
    hosted,
    link: () => undefined,
  };
}

const HOSTILE = [
  '@vendor/legal please approve',
  '<img src=x onerror=alert(1)>',
  '[click](https://evil.example)',
  '`code` **bold** ~~gone~~',
  'line one\n\n# a heading\n- a list',
  'fixes #12 and GH-13',
  'https://evil.example/x www.evil.example',
  '| a | table |',
  '\u001b[31mred\u001b[0m \u202Eturned',
  '::error::owned\n::set-output name=a::b',
];

describe('hostile content stays text', () => {
  test.each(HOSTILE)('%j', (text) => {
    const { text: plain, markdown, github } = DIFF_FORMATS;
    const comment = markdown(
      result(1, () => text, 'approve'),
      STYLE,
    );
    expect(comment).not.toMatch(
      /@vendor|<img|(?<!\\)\]\(http|(?<!\\)`code|(?<!\\)\*\*bold|^# |^- a list|#12|https:\/\/evil|www\.evil/m,
    );
    expect(
      plain(
        result(1, () => text),
        STYLE,
      ),
    ).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/);
    const commands = github(
      result(1, () => text, 'approve'),
      STYLE,
    )
      .split('\n')
      .filter((line) => line.startsWith('::'));
    expect(commands).toHaveLength(1);
  });
});

describe('a comment is short enough to be posted, and says what it leaves out', () => {
  test.each([
    ['many changes', result(5000, (nth) => `change number ${nth}`)],
    ['long ones', result(300, () => 'x'.repeat(5000))],
    ['many that cost more characters escaped', result(4000, () => '@@@@@@@@@@ <<<<<<<<<< &&&&&&&&&&')],
  ])('%s', (_, long) => {
    const comment = DIFF_FORMATS.markdown(long, STYLE);
    expect(comment.length).toBeLessThan(65_000);
    expect(comment).toMatch(/changes left out for length/);
  });

  test('what needs approval is left out last', () => {
    const notes = result(5000, (nth) => `note ${nth}`, 'note');
    const grave = result(1, () => 'widened everything', 'approve');
    const comment = DIFF_FORMATS.markdown({ ...notes, changes: [...notes.changes, ...grave.changes] }, STYLE);
    expect(comment).toContain('widened everything');
  });
});

test('annotations are capped where GitHub would drop them silently, and the rest is counted', () => {
  const lines = DIFF_FORMATS.github(
    result(30, (nth) => `change ${nth}`, 'approve'),
    STYLE,
  ).split('\n');
  const errors = lines.filter((line) => line.startsWith('::error'));
  expect(errors).toHaveLength(10);
  expect(errors[9]).toContain('21 more');
});

test('nothing changed is said so', () => {
  expect(
    DIFF_FORMATS.text(
      result(0, () => ''),
      STYLE,
    ),
  ).toBe('✓ no change: abc1234 → work tree, as of 2026-10-01\n');
});
