import type { ImportPlan } from '../import/plan-import.ts';
import type { RowPlace } from '../import/read-rows.ts';
import { plain, sourceLines } from './escape.ts';
import { count, type Reporter, type Style } from './style.ts';

/** The result of `refs import`, or of its dry run. */
export interface ImportResult {
  readonly plan: ImportPlan;
  /** The number of rows in the source, the bad ones included. */
  readonly rows: number;
  /** Files that were planned but not written: someone made them in the meantime, or a link leads elsewhere. */
  readonly refused: readonly string[];
  readonly isDryRun: boolean;
  /** The path as the user of this run would open it. */
  shown(file: string): string;
}

// The number of items that are listed; more are only counted.
const MAX_LISTED = 12;

/** For people: what was written, and everything to look at. */
export const importText: Reporter<ImportResult> = (result, style) => {
  const { plan, rows, refused, isDryRun, shown } = result;
  const { paint } = style;
  const written = plan.customers.filter(({ file }) => !refused.includes(file));
  const stories = written.reduce((sum, customer) => sum + customer.stories, 0);
  const verb = isDryRun ? 'would write' : 'wrote';
  const head = `${verb} ${count(written.length, 'customer')} with ${count(stories, 'story', 'stories')} from ${count(rows, 'row')}`;
  const [sample] = isDryRun ? plan.customers : [];
  return [
    `${paint.bold(head)}${plan.skipped === 0 ? '' : `; ${count(plan.skipped, 'row')} skipped by the mapping`}\n`,
    ...parts(result, style),
    plan.snippet === ''
      ? ''
      : `\n${paint.bold('words that the taxonomy does not have')}; to make them known, put them into refs.config.yaml, under the "taxonomy" that is there:\n\n${sourceLines(plan.snippet.trimEnd())}\n`,
    sample === undefined
      ? ''
      : `\n${paint.bold(`the first file, ${plain(shown(sample.file))}`)}:\n\n${sourceLines(sample.text.trimEnd())}\n`,
  ].join('');
};

function parts({ plan, refused, shown }: ImportResult, { paint }: Style): readonly string[] {
  const { conflicts, badRows, mergedSpellings, likelyDuplicates, disagreements } = plan;
  return [
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
  ];

  function part<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string {
    if (items.length === 0) return '';
    const lines = items.slice(0, MAX_LISTED).map((item) => `  ${line(item)}\n`);
    const rest = items.length > MAX_LISTED ? `  and ${(items.length - MAX_LISTED).toLocaleString('en')} more\n` : '';
    return `\n${paint.bold(`${title} (${items.length.toLocaleString('en')})`)}\n${lines.join('')}${rest}`;
  }
}

const valueText = (value: unknown): string => plain(typeof value === 'string' ? value : JSON.stringify(value));

const placed = ({ file, line }: RowPlace): string => `${plain(file)}:${line}`;
