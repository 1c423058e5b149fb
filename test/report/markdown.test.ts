// Markdown for a comment: short enough to be posted, and text wherever it came from a file.
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { checkMarkdown } from '../../src/report/check/markdown.ts';
import { markdown } from '../../src/report/escape.ts';
import { finding, printed, resultOf, SAMPLE, STYLE, stageHostile } from './sample.ts';

const many = (count: number, given: (nth: number) => Partial<Diagnostic>): readonly Diagnostic[] =>
  Array.from({ length: count }, (_, nth) => finding(given(nth)));

test('a result as a reader sees it', async () => {
  await expect(checkMarkdown(SAMPLE, STYLE)).toMatchFileSnapshot('golden/check.md');
});

test('no findings', () => {
  expect(checkMarkdown(resultOf([], ['a', 'b']), STYLE)).toBe(
    '### ✓ refs check: no findings\n\n2 files, 2 customers, as of 2026-10-01\n',
  );
});

test('beyond twenty the rest is folded, behind a blank line', () => {
  const text = checkMarkdown(resultOf(many(23, () => ({ severity: 'error' }))), STYLE);
  const [open = '', folded = ''] = text.split('<details>\n<summary>3 errors more</summary>\n\n**');
  expect(open.split('\n- ')).toHaveLength(21);
  expect(folded.split('\n- ')).toHaveLength(4);
  expect(folded).toMatch(/\n\n<\/details>\n$/);
});

test.each([
  ['ten thousand findings in one file', many(10_000, (nth) => ({ line: nth + 1 }))],
  ['ten thousand in as many files', many(10_000, (nth) => ({ file: `customers/customer-number-${nth}.yaml` }))],
  ['messages without end', many(100, () => ({ message: '<'.repeat(100_000), hint: '@'.repeat(100_000) }))],
  ['one of them', many(1, () => ({ message: '🦊'.repeat(100_000), file: `${'[x]'.repeat(1000)}.yaml` }))],
])('it is always short enough, and counts what it leaves out: %s', (_, diagnostics) => {
  const text = checkMarkdown(resultOf(diagnostics), STYLE);
  expect(text.length).toBeLessThan(65_000);
  const shown = text.split('\n- **').length - 1;
  expect(shown).toBeGreaterThan(0);
  const omitted = Number(text.match(/^_([\d,]+) warnings left out/m)?.[1]?.replaceAll(',', '') ?? 0);
  expect(shown + omitted).toBe(diagnostics.length);
});

test('the gravest come first, and are the last to go', () => {
  const grave = many(300, (nth) => ({ severity: 'error', file: `customers/e${nth}.yaml` }));
  const text = checkMarkdown(resultOf([...many(5000, () => ({})), ...grave]), STYLE);
  expect(text.split('\n- **error**').length - 1).toBe(300);
  expect(text).toMatch(/^_[\d,]+ warnings left out/m);
});

test('what files say stays text', async () => {
  const { cwd, strike } = stageHostile();
  const text = await printed(cwd, 'check', '--format', 'markdown');
  strike();
  expect(text).toContain('click');
  expect(text.replace(/<\/?(?:details|summary|br)>/g, '')).not.toMatch(/[<>]/);
  expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]|(?<!\\)\]\(|:\/\//);
});

test.each([
  ['a mention', '@team', '@&#8203;team'],
  ['an address', 'pat@nordlicht.example', 'pat@&#8203;nordlicht.example'],
  ['issues', '#12 GH-12 !12', '#&#8203;12 GH-&#8203;12 !&#8203;12'],
  ['a link', '[a](http://b.example)', '\\[a\\](http&#58;//b.example)'],
  ['markup', '*a* _b_ ~c~ `d` | e', '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` \\| e'],
  ['HTML', '<img src=x> &lt;', '&lt;img src=x&gt; &amp;lt;'],
  ['a formula', '$\\sqrt2$', '\\$\\\\sqrt2\\$'],
  ['lines', '# a\n\n- b', '\\# a - b'],
])('%s', (_, given, made) => {
  expect(markdown(given)).toBe(made);
});
