import type { PublishEntry } from '../../model/config.ts';
import type { PublishedRow, PublishedStory } from '../../share/published-list.ts';
import { ESCAPES, type PublishTarget } from './escape-for.ts';

/** The words by which a file of ours is known, so that no other one is written over or deleted. */
export const WRITTEN = 'written by refs publish';

export type ListShape = NonNullable<PublishEntry['as']>;

/** Lists in their shapes, with a line feed at the end. */
export const SHAPES: Readonly<Record<ListShape, (rows: readonly PublishedRow[], target: PublishTarget) => string>> = {
  table: (rows, target) => (target === 'html' ? htmlTable(rows) : markdownTable(rows, target)),
  bullets(rows, target) {
    const items = rows.map((row) => textsOf(row).map(ESCAPES[target]).join(' · '));
    return target === 'html'
      ? `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>\n`
      : items.map((item) => `- ${item}\n`).join('');
  },
  json: (rows) => {
    const customers = rows.map(
      (row) =>
        `    { ${fieldsOf(row, ESCAPES.json)
          .map(([key, value]) => `"${key}": ${value}`)
          .join(', ')} }`,
    );
    return `{\n  "by": "${WRITTEN}",\n  "customers": [${customers.length === 0 ? '' : `\n${customers.join(',\n')}\n  `}]\n}\n`;
  },
  yaml: (rows) =>
    rows.length === 0
      ? '[]\n'
      : rows
          .map(
            (row) =>
              `- ${fieldsOf(row, ESCAPES.yaml)
                .map(([key, value]) => `${key}: ${value}\n`)
                .join('  ')}`,
          )
          .join(''),
};

const textsOf = ({ cells, notes }: PublishedRow): readonly string[] =>
  [...cells.map(({ text }) => text), ...notes].filter((text) => text !== '');

/** The fields of a row that has something to say in them. */
const fieldsOf = (
  { cells, notes }: PublishedRow,
  asText: (text: string) => string,
): readonly (readonly [string, string])[] => [
  ...cells.flatMap(({ column, text }) => (text === '' ? [] : [[column, asText(text)] as const])),
  ...(notes.length === 0 ? [] : [['notes', `[${notes.map((note) => ESCAPES.json(note)).join(', ')}]`] as const]),
];

const HEADINGS: Readonly<Record<string, string>> = { name: 'Customer', ref: 'Id' };
const headingOf = (column: string): string =>
  HEADINGS[column] ?? `${column.slice(0, 1).toUpperCase()}${column.slice(1)}`;

/** The heading of a table and its rows; the last column is for the words that have to stand beside it, where there are any. */
function gridOf(rows: readonly PublishedRow[]): readonly (readonly string[])[] {
  const [first] = rows;
  if (first === undefined) return [];
  const hasNotes = rows.some(({ notes }) => notes.length > 0);
  const headings = [...first.cells.map(({ column }) => headingOf(column)), ...(hasNotes ? ['Note'] : [])];
  return [
    headings,
    ...rows.map(({ cells, notes }) => [...cells.map(({ text }) => text), ...(hasNotes ? [notes.join(' ')] : [])]),
  ];
}

function markdownTable(rows: readonly PublishedRow[], target: PublishTarget): string {
  const [headings, ...lines] = gridOf(rows).map((texts) => `| ${texts.map(ESCAPES[target]).join(' | ')} |\n`);
  if (headings === undefined) return '';
  const rule = `|${gridOf(rows)[0]
    ?.map(() => '---|')
    .join('')}\n`;
  return `${headings}${rule}${lines.join('')}`;
}

function htmlTable(rows: readonly PublishedRow[]): string {
  const line = (texts: readonly string[], tag: string) =>
    `<tr>${texts.map((text) => `<${tag}>${ESCAPES.html(text)}</${tag}>`).join('')}</tr>\n`;
  const [headings = [], ...lines] = gridOf(rows);
  return `<table>\n${line(headings, 'th')}${lines.map((texts) => line(texts, 'td')).join('')}</table>\n`;
}

/** The page of a story, with front matter. */
export function storyPage({ id, customer, story }: PublishedStory, target: PublishTarget): string {
  const asText = ESCAPES[target];
  const quotes = story.quotes.flatMap(({ text, by, disclosure }) => [
    `> ${asText(text)}${by === undefined ? '' : `\n>\n> — ${asText(by)}`}`,
    ...(disclosure === undefined ? [] : [asText(disclosure)]),
  ]);
  const outcomes = story.outcomes.map(({ metric, before, after, change }) =>
    [
      `${metric}:`,
      ...(before === undefined ? [] : [`${before} →`]),
      after ?? '',
      change === undefined ? '' : `(${change})`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const parts = [
    `# ${asText(story.title ?? customer.name)}`,
    ...[story.challenge, story.solution].flatMap((text) => (text === undefined ? [] : [asText(text)])),
    ...(outcomes.length === 0 ? [] : [outcomes.map((outcome) => `- ${asText(outcome)}`).join('\n')]),
    ...quotes,
    ...[...story.disclosures, ...customer.disclaimers].map(asText),
  ];
  const front = [
    ['id', id],
    ['customer', customer.name],
    ['title', story.title ?? ''],
    ['industry', customer.industry ?? ''],
  ];
  const fields = front.flatMap(([key, value = '']) => (value === '' ? [] : [`${key}: ${ESCAPES.yaml(value)}\n`]));
  return `---\n${fields.join('')}---\n\n${parts.join('\n\n')}\n`;
}
