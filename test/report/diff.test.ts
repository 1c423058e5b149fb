// A review as posted: hostile content stays text, and a comment is never too long.
import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/model/change.ts';
import { DIFF_FORMATS, type DiffResult } from '../../src/report/diff/index.ts';
import { styleOf } from '../../src/report/style.ts';
import { finding } from './sample.ts';

const STYLE = styleOf(0, 100);

function result(count: number, message: (nth: number) => string, judgement: Judgement = 'look'): DiffResult {
  const changes = Array.from({ length: count }, (_, nth) => ({
    kind: 'text-changed' as const,
    judgement,
    customer: 'nordlicht',
    side: 'head' as const,
    file: 'customers/nordlicht.yaml',
    path: ['name'],
    paths: { base: ['name'], head: ['name'] },
    label: 'name',
    before: 'a',
    after: 'b',
    line: nth + 1,
    message: message(nth),
  }));
  const repositoryPath = (file: string) => file;
  return {
    as_of: '2026-10-01',
    base: 'abc1234',
    head: 'work tree',
    changes,
    standing: [],
    diagnostics: [],
    omitted: [],
    approved: false,
    changedBy: [],
    approval: { command: 'refs diff --approved', label: undefined },
    nameOf: () => undefined,
    shown: repositoryPath,
    repositoryPath,
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

describe('nothing of what is to be approved is cut', () => {
  const long = `${'a condition that goes on and on, '.repeat(40)}but not for the press`;
  const widened = (judgement: Judgement): DiffResult => {
    const { changes, ...rest } = result(
      1,
      () => `widened "brand-2026": conditions none → ${long.slice(0, 80)}…`,
      judgement,
    );
    return {
      ...rest,
      changes: changes.map((change) => ({ ...change, keys: ['conditions'], before: {}, after: { conditions: long } })),
    };
  };

  test.each(['text', 'markdown', 'github'] as const)('%s', (format) => {
    const shown = DIFF_FORMATS[format](widened('approve'), STYLE).replace(/\n +/g, ' ');
    expect(shown).toContain(`now conditions: ${long}`);
    expect(DIFF_FORMATS[format](widened('look'), STYLE)).not.toContain('but not for the press');
  });

  test('what is published is shown with its words and its places', () => {
    const { changes, ...rest } = result(1, () => 'published: quote "close-quote", at 1 place', 'approve');
    const after = {
      id: 'close-quote',
      text: 'We closed the books.',
      placements: [{ where: 'deck:2026', since: '2026-03-01' }],
    };
    const text = DIFF_FORMATS.text(
      { ...rest, changes: changes.map((change) => ({ ...change, before: undefined, after })) },
      STYLE,
    );
    expect(text).toContain('\n      text: We closed the books.\n      placements 0 where: deck:2026\n');
  });

  test('a comment in which something has no room says so first, and looks approved to nobody', () => {
    const { changes, ...rest } = result(2, (nth) => (nth === 0 ? 'x'.repeat(70_000) : 'widened everything'), 'approve');
    const comment = DIFF_FORMATS.markdown({ ...rest, changes, approved: true }, STYLE);
    expect(comment).toMatch(/^### ✋ refs: 2 need approval\n/);
    expect(comment).toContain(
      '\n\n**Not all of what needs approval is on this page**: 1 change left out for length: `refs diff` shows all\n\n**Needs approval**\n',
    );
    expect(comment).toContain('widened everything');
    expect(comment.length).toBeLessThan(65_536);
  });

  test('nobody hides an error behind others that are long', () => {
    const fault = { ...finding(), message: '@'.repeat(5000), hint: '<'.repeat(5000) };
    const errors = [
      ...Array.from({ length: 100 }, () => fault),
      finding({ message: 'the one that matters', hint: null }),
    ];
    const comment = DIFF_FORMATS.markdown({ ...result(0, () => ''), diagnostics: errors }, STYLE);
    expect(comment).toContain('the one that matters');
    expect(comment).toContain('**Not all of what needs approval is on this page**');
    expect(comment.length).toBeLessThan(65_536);
  });
});

describe('who and how', () => {
  const { changes, ...rest } = result(3, (nth) => `change ${nth}`, 'approve');
  const kinds = ['text-changed', 'limit-raised', 'consent-widened'] as const;
  const told: DiffResult = {
    ...rest,
    changes: changes.map((change, nth) => ({ ...change, kind: kinds[nth] ?? 'text-changed' })),
    nameOf: () => 'Nordlicht @legal GmbH',
    changedBy: [
      { file: 'customers/a.yaml', authors: ['Sam <b>Okoye</b>', '::error::x\n::warning::y'], isCommitted: false },
      { file: 'customers/b.yaml', authors: [], isCommitted: true },
    ],
  };
  const in_ = (format: keyof typeof DIFF_FORMATS, of: DiffResult = told) => String(DIFF_FORMATS[format](of, STYLE));

  test('what loosens consent comes before what takes time, and texts come last', () => {
    for (const format of ['text', 'markdown', 'github'] as const) {
      expect(
        in_(format)
          .match(/change \d/g)
          ?.slice(0, 3),
      ).toEqual(['change 2', 'change 1', 'change 0']);
    }
  });

  test('customers by name, with the id beside it', () => {
    expect(in_('text')).toContain('Nordlicht @legal GmbH (nordlicht): change 2');
    expect(in_('markdown')).not.toContain('@legal');
    expect(JSON.parse(in_('json')).changes[0]).toMatchObject({
      customer: 'nordlicht',
      customer_name: 'Nordlicht @legal GmbH',
    });
  });

  test('authors by name, of what is known; a name stays text', () => {
    expect(in_('text')).toContain(
      '\nwho changed it\n  customers/a.yaml: Sam <b>Okoye</b>, ::error::x ::warning::y, not committed yet\n',
    );
    expect(in_('text')).not.toContain('customers/b.yaml');
    expect(in_('markdown')).toContain('Sam &lt;b&gt;Okoye');
    expect(
      in_('github')
        .split('\n')
        .filter((line) => line.startsWith('::')),
    ).toHaveLength(3);
    expect(JSON.parse(in_('json')).changed_by[0]).toMatchObject({ file: 'customers/a.yaml', committed: false });
  });

  test('how to approve, where something is left to approve', () => {
    const labelled = (label: string | undefined): DiffResult => ({
      ...told,
      approval: { command: 'refs diff main --approved', label },
    });
    expect(in_('text', labelled(undefined))).toMatch(
      /→ once the owner of consent agrees: refs diff main --approved\n$/,
    );
    expect(in_('markdown', labelled('consent-approved'))).toContain('or puts the label `consent-approved` on it');
    expect(in_('markdown', labelled(''))).toMatch(
      /→ the owner of consent approves this very commit in a review[^,\n]*\n/,
    );
    expect(in_('markdown', { ...told, approved: true })).not.toContain('\n→ ');
    expect(JSON.parse(in_('json', { ...told, approved: true })).approve_with).toBeNull();
  });
});

test.each(Object.entries(DIFF_FORMATS))('%s looks as it did', async (format, reporter) => {
  const { changes, ...rest } = result(2, (index) => `change ${index + 1}`, 'approve');
  const text = await reporter({ ...rest, changes, diagnostics: [finding()] }, STYLE);
  await expect(text).toMatchFileSnapshot(`golden/diff.${format}`);
});
