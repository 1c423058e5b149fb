import type { ImportPlan } from '../import/plan-import.ts';
import type { RowPlace } from '../import/read-rows.ts';
import { plain, sourceLines } from './escape.ts';
import { count, type Reporter } from './style.ts';

/** What `refs import` did, or would do. */
export interface ImportResult {
  readonly plan: ImportPlan;
  /** How many rows the source has, the bad ones too. */
  readonly rows: number;
  /** Files that were planned and not written, because someone made them in the meantime or a link leads elsewhere. */
  readonly refused: readonly string[];
  readonly isDryRun: boolean;
  /** A file's path as the reader of this run would open it. */
  shown(file: string): string;
}

// As many as a reader looks at; the rest is counted.
const MAX_LISTED = 12;

/** For people: what was written, and everything that wants a look. */
export const importText: Reporter<ImportResult> = (result, { paint }) => {
  const { plan, rows, refused, isDryRun, shown } = result;
  const { customers, conflicts, badRows, skipped, mergedSpellings, likelyDuplicates, disagreements, snippet } = plan;
  const written = customers.filter(({ file }) => !refused.includes(file));
  const stories = written.reduce((sum, customer) => sum + customer.stories, 0);
  const verb = isDryRun ? 'would write' : 'wrote';
  const head = `${verb} ${count(written.length, 'customer')} with ${count(stories, 'story', 'stories')} from ${count(rows, 'row')}`;
  const [sample] = isDryRun ? customers : [];
  return [
    `${paint.bold(head)}${skipped === 0 ? '' : `; ${count(skipped, 'row')} skipped by the mapping`}\n`,
    part('bad rows, left out', badRows, ({ why, ...place }) => `${placed(place)}: ${plain(why)}`),
    part(
      'not written',
      refused,
      (file) => `${plain(shown(file))}: something is there now, or a link on its way leads elsewhere`,
    ),
    part('there already, left as they are', conflicts, ({ name, file }) => `${plain(name)}: ${plain(shown(file))}`),
    part(
      'one customer spelled in several ways, merged into one',
      mergedSpellings,
      ({ id, name, others }) => `${id}: ${[name, ...others].map(plain).join(' = ')}`,
    ),
    part('likely the same customer, left as they are', likelyDuplicates, (group) =>
      group.map(({ id, name }) => `${plain(name)} (${id})`).join(' ≈ '),
    ),
    part(
      'rows that disagree, the first one taken',
      disagreements,
      ({ id, key, kept, dropped }) =>
        `${plain(id)}: ${plain(key)} is ${valueText(kept)}, not ${dropped.map(valueText).join(' or ')}`,
    ),
    snippet === ''
      ? ''
      : `\n${paint.bold('words that the taxonomy does not have')}; to make them known, put them into refs.config.yaml, under the "taxonomy" that is there:\n\n${sourceLines(snippet.trimEnd())}\n`,
    sample === undefined
      ? ''
      : `\n${paint.bold(`the first file, ${plain(shown(sample.file))}`)}:\n\n${sourceLines(sample.text.trimEnd())}\n`,
  ].join('');

  function part<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string {
    if (items.length === 0) return '';
    const told = items.slice(0, MAX_LISTED).map((item) => `  ${line(item)}\n`);
    const rest = items.length > MAX_LISTED ? `  and ${(items.length - MAX_LISTED).toLocaleString('en')} more\n` : '';
    return `\n${paint.bold(`${title} (${items.length.toLocaleString('en')})`)}\n${told.join('')}${rest}`;
  }
};

const valueText = (value: unknown): string => plain(typeof value === 'string' ? value : JSON.stringify(value));

const placed = ({ file, line }: RowPlace): string => `${plain(file)}:${line}`;
