import type { ImportConflict, ImportPlan, PlannedAsk } from '../import/plan-import.ts';
import type { RowPlace, SourceRows } from '../import/read-rows.ts';
import { commandLine } from '../text/command-line.ts';
import { plain, sourceLines } from './escape.ts';
import { count, type Reporter, type Style } from './style.ts';
import { fitLines } from './wrap.ts';

/** The result of `refs import`, or of its dry run. */
export interface ImportResult {
  readonly plan: ImportPlan;
  readonly read: SourceRows;
  /** The source as typed. */
  readonly path: string;
  /** Files that were planned but not written: someone made them in the meantime, or a link leads elsewhere. */
  readonly refused: readonly string[];
  readonly isDryRun: boolean;
  /** The path as the user of this run would open it. */
  shown(file: string): string;
  /** Gives a command for the same library. */
  inLibrary(command: string): string;
}

// The number of items that are listed; more are only counted.
const MAX_LISTED = 12;

/** For people: what was written, and everything to look at. */
export const importText: Reporter<ImportResult> = (result, style) => {
  const { plan, read, refused, isDryRun, shown } = result;
  const { paint } = style;
  const rows = read.rows.length + read.bad.length;
  const written = plan.customers.filter(({ file }) => !refused.includes(file));
  const stories = written.reduce((sum, customer) => sum + customer.stories, 0);
  const verb = isDryRun ? 'would write' : 'wrote';
  const head = `${verb} ${count(written.length, 'customer')} with ${count(stories, 'story', 'stories')} from ${count(rows, 'row')}`;
  const [sample] = isDryRun ? plan.customers : [];
  return [
    `${paint.bold(head)}${plan.skipped === 0 ? '' : `; ${count(plan.skipped, 'row')} skipped by the mapping`}\n`,
    rows === 0 ? `\nthere are no rows in ${plain(result.path)}\n` : '',
    ...parts(result, style).map((text) => fitLines(text, style.columns)),
    plan.snippet === ''
      ? ''
      : `\n${paint.bold('words that the taxonomy does not have')}; to make them known, put them into refs.config.yaml, under the "taxonomy" that is there:\n\n${sourceLines(plan.snippet.trimEnd())}\n`,
    sample === undefined
      ? ''
      : `\n${paint.bold(`the first file, ${plain(shown(sample.file))}`)}:\n\n${sourceLines(sample.text.trimEnd())}\n`,
  ].join('');
};

function parts({ plan, read, refused, shown, inLibrary }: ImportResult, { paint }: Style): readonly string[] {
  const { conflicts, badRows, asks, mergedSpellings, likelyDuplicates, disagreements } = plan;
  return [
    part('about the source', read.notes, ({ message, ...place }) => `${placed(place)}: ${plain(message)}`),
    part('files passed over', read.passedOver, plain),
    part('bad rows, left out', badRows, ({ why, ...place }) => `${placed(place)}: ${plain(why)}`),
    part(
      'not written',
      refused,
      (file) => `${plain(shown(file))}: something is there now, or a link on its way leads elsewhere`,
    ),
    part('there already, left as they are', conflicts, (conflict) => conflictLine(conflict, shown)),
    list(
      'to ask for: a cell is no consent',
      asks.filter(({ isRefusal }) => !isRefusal).flatMap((ask) => askLines(ask, inLibrary)),
    ),
    part(
      'say no, so nothing is to be asked',
      asks.filter(({ isRefusal }) => isRefusal),
      ({ name, says, place }) => `${plain(name)}: ${placed(place)} says "${plain(says)}"`,
    ),
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

  /** Prints a list to be worked through, whole however long it is. */
  function list(title: string, lines: readonly string[]): string {
    return lines.length === 0 ? '' : `\n${paint.bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  }

  function part<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string {
    if (items.length === 0) return '';
    const lines = items.slice(0, MAX_LISTED).map((item) => `  ${line(item)}\n`);
    const rest = items.length > MAX_LISTED ? `  and ${(items.length - MAX_LISTED).toLocaleString('en')} more\n` : '';
    return `\n${paint.bold(`${title} (${items.length.toLocaleString('en')})`)}\n${lines.join('')}${rest}`;
  }
}

/** Names a customer that is there, and how it is known where the id and the name do not show it. */
function conflictLine({ name, knownName, by, file }: ImportConflict, shown: (file: string) => string): string {
  const known = knownName === undefined || knownName === name ? '' : `, ${plain(knownName)} by its ${by}`;
  return `${plain(name)}: ${plain(shown(file))}${known}`;
}

/** Prints the place of a cell, its text, and the command that asks for it. */
const askLines = (
  { id, uses, isBlinded, says, place }: PlannedAsk,
  inLibrary: (command: string) => string,
): readonly string[] => [
  `${placed(place)} says "${plain(says)}":`,
  `  ${plain(inLibrary(commandLine`refs ask ${id} ${uses} ${isBlinded ? { attribution: 'blinded' } : {}}`))}`,
];

const valueText = (value: unknown): string => plain(typeof value === 'string' ? value : JSON.stringify(value));

const placed = ({ file, line }: RowPlace): string => `${plain(file)}:${line}`;
