// Content is judged as the library says today: nothing that a change brings along silences it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nordlicht } from '../../src/rules/content-example.ts';
import { judgeNew } from '../../src/rules/judge-findings.ts';
import { lintContent } from '../../src/rules/lint-content.ts';
import { findMentions } from '../../src/scan/find-mentions.ts';
import { readContent } from '../../src/scan/read/index.ts';
import { scanTerms } from '../../src/scan/terms.ts';
import { runs } from '../properties.ts';
import { loadExample } from './example-library.ts';

/** The findings on one page. */
async function reportedIn(
  text: string,
  file = 'page.md',
  changes: Readonly<Record<string, string>> = { consent: '[]' },
) {
  const library = loadExample({ files: { 'customers/nordlicht.yaml': nordlicht(changes) } });
  const terms = scanTerms(library.customers.map(({ id, data }) => ({ id, file: data })));
  const { mentions } = findMentions(file, await readContent(file, new TextEncoder().encode(text)), terms);
  const today = '2026-10-01';
  const found = [{ file, mentions }];
  return lintContent({
    library,
    today,
    files: [file],
    found,
    unread: [],
    unsearched: [],
    wantsUnregistered: false,
    textOf: () => text,
  }).reported;
}

const NAMED = 'Trusted by Nordlicht Robotics.\n';
const IGNORE = '<!-- refs-ignore scan/no-consent until=2026-12-31 reason: it stays -->\n';
const open = (findings: Awaited<ReturnType<typeof reportedIn>>) =>
  findings.filter(({ ignore }) => ignore === undefined);

test('an ignore holds, and silences nothing of the change that brings it', async () => {
  const [before, after] = [await reportedIn(''), await reportedIn(IGNORE + NAMED)];
  expect(open(after)).toEqual([]);
  expect(judgeNew(after, before).counted.length).toBe(1);
  expect(judgeNew(after, after)).toMatchObject({ counted: [], reported: [], ignored: [{}] });
  // What was shown before is no news because a comment now ignores it.
  expect(judgeNew(after, await reportedIn(NAMED))).toMatchObject({ counted: [], reported: [{}] });
});

const RECORD = `[{
  "name": "Nordlicht Robotics",
  "url": "https://nordlicht.example",
  "image": "https://pictures.example/nordlicht-robotics/d0ef3e1/logo.png"
}, {
  "name": "Nordlicht Robotics" }]`;
const EACH =
  '[{ id: each, status: granted, uses: [name], audience: public, approval: per-use, granted_on: 2026-02-01, granted_by: Ada Lindqvist, basis: signed-form, evidence: vault:a.pdf }]';

test.each([
  ['no-consent', '[]'],
  ['per-use', EACH],
])('a record is one finding with all its lines, its picture among them: %s', async (rule, consent) => {
  const found = await reportedIn(RECORD, 'sponsors.json', { consent, domains: '[nordlicht.example]' });
  const lines = found.map(({ diagnostic: { rule, line, related } }) => [rule, line, related.map((one) => one.line)]);
  expect(lines).toEqual([
    [`scan/${rule}`, 2, [3, 4]],
    [`scan/${rule}`, 6, []],
  ]);
});

test.each([
  ['# ', ''],
  ['// ', ''],
  ['{/* ', ' */}'],
  ['<!-- ', ' -->'],
  ['/* ', ' */'],
  ['-- ', ''],
  ['.. ', ''],
  ['[//]: # (', ')'],
  ['{{!-- ', ' --}}'],
  ['{{! ', ' }}'],
  ['{{/* ', ' */}}'],
  ['{# ', ' #}'],
  ['{% comment %} ', ' {% endcomment %}'],
  ['<%# ', ' %>'],
  ['<%-- ', ' --%>'],
  ['@* ', ' *@'],
  ['-# ', ''],
  ['//- ', ''],
])('an ignore between %s and %s covers the next line, and needs its reason', async (begin, end) => {
  const line = `${begin}refs-ignore scan/no-consent until=2026-12-31 reason: it stays${end}`;
  expect(open(await reportedIn(`${line}\n${NAMED}`)).length).toBe(0);
  expect(open(await reportedIn(`${line.replace('no-consent', 'left')}\n${NAMED}`)).length).toBe(1);
  expect(open(await reportedIn(`${line.replace(' it stays', '')}\n${NAMED}`)).length).toBe(2);
  // At the end of a line it covers that one.
  if (begin !== '.. ' && begin !== '[//]: # (')
    expect(
      open(await reportedIn(`${NAMED.trim()} ${line}\n${NAMED}`)).map(({ diagnostic }) => diagnostic.line),
    ).toEqual([2]);
});

test.each([
  ['until=2026-12-31 ', '', 'error ignore/no-reason:1: this comment silences nothing: it has no day'],
  [' reason: it stays', '', 'error ignore/no-reason:1: this comment silences nothing: it has no reason'],
  [
    'no-consent',
    'no-consnt',
    'error ignore/no-reason:1: this comment silences nothing: it names "scan/no-consnt", which is no rule',
  ],
  [
    '2026-12-31',
    '2026-09-30',
    'error ignore/expired:1: this comment has silenced nothing since 2026-09-30: scan/no-consent, "it stays"',
  ],
])('an ignore with %j made %j is told beside what it does not silence', async (words, changed, told) => {
  const broken = IGNORE.replace(words, changed);
  const said = open(await reportedIn(broken + NAMED)).map(
    ({ diagnostic: { severity, rule, line, message } }) => `${severity} ${rule}:${line}: ${message}`,
  );
  expect(said).toEqual([expect.stringContaining('error scan/no-consent:2: '), told]);
  // With nothing to silence, or about a rule of the library's own files, it is none of a scan's.
  expect(await reportedIn(broken)).toEqual([]);
  expect(open(await reportedIn(broken.replace(/scan\/\S+/, 'consent/missing') + NAMED)).length).toBe(1);
  // Nothing silences it, and with --since a comment of the change is one of its faults.
  expect(judgeNew(await reportedIn(broken + NAMED), await reportedIn(NAMED)).counted.length).toBe(1);
});

test('a name is found beside an ignored one and an excepted phrase, wherever it is planted', () => {
  const filler = fc.constantFrom(
    'A line.\n',
    '\n',
    '# A heading\n',
    'The Nordlicht Robotics Cup is on.\n',
    IGNORE + NAMED,
  );
  const page = fc.tuple(fc.array(filler, { maxLength: 8 }), fc.array(filler, { maxLength: 8 }));
  const law = fc.asyncProperty(page, async ([above, below]) => {
    const text = [...above, '\n', NAMED, ...below].join('');
    const line = above.join('').split('\n').length + 1;
    const changes = { consent: '[]', mentions: '{ never: [Nordlicht Robotics Cup] }' };
    expect(open(await reportedIn(text, 'page.md', changes)).map(({ diagnostic }) => diagnostic.line)).toEqual([line]);
  });
  return fc.assert(law, { numRuns: runs(50) });
});

test('a yes that begins later is found like a no, with the day', async () => {
  const consent =
    '[{ id: a, status: granted, uses: [name], audience: public, approval: once, granted_on: 2026-02-01, begins_on: 2026-11-01, granted_by: Ada, basis: signed-form, evidence: vault:a.pdf }]';
  const [found] = await reportedIn(NAMED, 'page.md', { consent });
  expect(found?.diagnostic.severity).toBe('error');
  expect(found?.diagnostic.message).toContain('allowed from 2026-11-01');
});
