// The manual of each rule is written from the rule, its examples and what they are told;
// `npx vitest run test/generated/rules.test.ts -u` writes it anew.
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { ExampleFile, RuleExample } from '../../src/model/rule-manual.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { EXAMPLE_DAY, filesOf, lintWithContent, textOf } from '../rules/example-library.ts';

const PAGES = 'docs/rules';
const MOST_FILES = 8;
const EMPTY_CONFIG = 'version: 1\n';

const IGNORE = `consent:
  - id: public-2025 # refs-ignore consent/lapsed until=2026-12-31 reason: renewal is with their legal team
    status: granted
`;

const paragraphs = (...parts: readonly (string | readonly string[])[]) => `${parts.flat().join('\n\n')}\n`;

/** A fence longer than any in the text. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

// Tabs are what one example is about, and look like spaces.
const shown = (text: string) => text.replaceAll('\t', '→   ');

function fileParts(file: string, content: ExampleFile): readonly string[] {
  const isText = typeof content === 'string' || content instanceof Uint8Array;
  if (!isText) return [`\`${file}\`: ${content.message}.`];
  const bytes = content instanceof Uint8Array ? ', with bytes that are not UTF-8 shown as �' : '';
  return [`\`${file}\`${bytes}`, fenced(shown(textOf(content)), 'yaml')];
}

const told = ({ file, line, column, severity, message, hint, related }: Diagnostic): readonly string[] => [
  `${file}:${line}:${column}: ${severity}: ${message}`,
  `    → ${hint}`,
  ...related.map((other) => `    ${other.file}:${other.line}: ${other.message}`),
];

async function exampleParts(rule: Rule, example: RuleExample): Promise<readonly string[]> {
  const day = example.today === undefined ? '' : `on ${example.today}`;
  const title = [example.title ?? '', day].filter((part) => part !== '').join(', ');
  const files = filesOf(example).filter(([, content]) => content !== EMPTY_CONFIG);
  const rest = files.length - MOST_FILES;
  const found = (await lintWithContent(example)).filter((diagnostic) => diagnostic.rule === rule.id);
  return [
    ...(title === '' ? [] : [`### ${title.charAt(0).toUpperCase()}${title.slice(1)}`]),
    ...files.slice(0, MOST_FILES).flatMap(([file, content]) => fileParts(file, content)),
    ...(rest > 0 ? [`And ${rest} more files.`] : []),
    ...(found.length === 0 ? [] : [fenced(found.flatMap(told).join('\n'), 'text')]),
  ];
}

async function page(rule: Rule): Promise<string> {
  const partsOf = async (some: readonly RuleExample[]) =>
    (await Promise.all(some.map((example) => exampleParts(rule, example)))).flat();
  const { id, level, summary, why, remedy, examples } = rule;
  const all = [...examples.bad, ...examples.good];
  const isDated = all.some((example) => filesOf(example).some(([, text]) => /\d{4}-\d\d-\d\d/.test(String(text))));
  return paragraphs(
    `<!-- Written from src/rules/${id}.ts by \`npm run generate\`. -->`,
    `# ${id}`,
    `Finds ${summary}. Its level is **${level}**, unless \`rules\` in the config sets another.`,
    why,
    '## What to do',
    remedy,
    '## What is told',
    isDated ? [`Today is ${EXAMPLE_DAY}, unless an example names another day.`] : [],
    await partsOf(examples.bad),
    '## What is fine',
    await partsOf(examples.good),
  );
}

const thingOf = ({ id }: Rule) => id.slice(0, id.indexOf('/'));

function overview(): string {
  const row = ({ id, level, summary }: Rule) => `| [${id}](${id}.md) | ${level} | ${summary.replaceAll('|', '\\|')} |`;
  const things = [...new Set(RULES.map(thingOf))];
  return paragraphs(
    '<!-- Written from src/rules/ by `npm run generate`. -->',
    '# Rules',
    'What `refs check` looks for, and under scan what `refs scan` finds. An error makes it fail; a warning and an info are only told. `refs explain consent/expired` shows a page of this manual in the terminal.',
    'In the examples, a comment such as `# error: consent/expired` ends each line that is told.',
    'The config sets another level for all files under `rules`, or for some of them under `overrides`. A level silences a finding, never a verdict: what may not be used today stays so.',
    'A comment silences what one rule finds in one place, until a day and for a reason:',
    fenced(IGNORE, 'yaml'),
    'At the end of a line it covers the key or item that begins on the line, with everything inside; on a line of its own, the one that begins on the line below. Each rule takes a comment of its own, and several may stand above one another. Above the first key of a file a comment covers that key: levels for whole files are set under `overrides`. What is ignored is counted, the day is the last one on which it holds, and [ignore/expired](ignore/expired.md) and [ignore/unused](ignore/unused.md) see to it that it goes again.',
    things.flatMap((thing) => [
      `## ${thing}`,
      ['| rule | level | finds |', '|---|---|---|', ...RULES.filter((rule) => thingOf(rule) === thing).map(row)].join(
        '\n',
      ),
    ]),
  );
}

test.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s is that of its rule', async (id, rule) => {
  await expect(await page(rule)).toMatchFileSnapshot(`../../${PAGES}/${id}.md`);
});

test('the overview lists every rule', async () => {
  await expect(overview()).toMatchFileSnapshot(`../../${PAGES}/README.md`);
});

test('there is no page of a rule that is gone', () => {
  const pages = readdirSync(PAGES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`);
  const known = [`${PAGES}/README.md`, ...RULES.map(({ id }) => `${PAGES}/${id}.md`)];
  expect(pages.filter((file) => !known.includes(file))).toEqual([]);
});
