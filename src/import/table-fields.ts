import type { Table } from '../io/files/table.ts';
import { nearest } from '../text/nearest.ts';
import type { ImportMap } from './import-map.ts';

/** The columns that a mapping needs of a table. */
export const neededColumns = ({ fields, fillDown }: Pick<ImportMap, 'fields' | 'fillDown'>): readonly string[] => [
  ...new Set([...fields, ...fillDown]),
];

export const missingColumns = ({ columns }: Table, needed: readonly string[]): readonly string[] =>
  needed.filter((name) => !columns.includes(name));

/** One sentence about all columns that a mapping names and a table has not. */
export function missingColumnsText(missing: readonly string[], columns: readonly string[]): string {
  const near = missing.map((name) => nearest(name, columns));
  const meant = [...new Set(near.filter((name) => name !== undefined))];
  const suggestion = meant.length === 0 ? '' : ` (did you mean ${quoted(meant)}?)`;
  return `no column ${quoted(missing)}${suggestion}; its columns are ${quoted(columns)}`;
}

/** The same of a list, where a key that no row has may only be rare. */
export function missingKeysText(missing: readonly string[], keys: readonly string[]): string {
  const meant = [...new Set(missing.flatMap((name) => nearest(name, keys) ?? []))];
  return `no row has ${quoted(missing)}${meant.length === 0 ? '' : ` (did you mean ${quoted(meant)}?)`}`;
}

const MAX_QUOTED = 40;

export function quoted(names: readonly string[]): string {
  const more = names.length > MAX_QUOTED ? [`and ${names.length - MAX_QUOTED} more`] : [];
  return [...names.slice(0, MAX_QUOTED).map((name) => `"${name}"`), ...more].join(', ');
}

/** How many lines of a table are looked at for its header. */
const MAX_HEADER_LINE = 20;

/** Finds the line that has more of the needed columns than the one that was taken for the header: a title stands above it. */
export async function likelyHeader(
  readWith: (header: number) => Table | Promise<Table>,
  taken: Table,
  needed: readonly string[],
): Promise<number | undefined> {
  let best = { line: 0, missing: missingColumns(taken, needed).length };
  for (let line = taken.headerLine + 1; line <= MAX_HEADER_LINE && best.missing > 0; line += 1) {
    const table = await readWith(line);
    const missing = missingColumns(table, needed).length;
    if (missing < best.missing) best = { line: table.headerLine, missing };
  }
  return best.line === 0 ? undefined : best.line;
}

/** Fills blank cells of these columns with the value above, as merged cells are meant. Gives the records and their number. */
export function filledDown(
  records: Table['records'],
  columns: readonly string[],
): { readonly records: Table['records']; readonly filled: number } {
  const last = new Map<string, string>();
  let filled = 0;
  const made = records.map(({ line, fields }) => {
    const own: Record<string, string> = { ...fields };
    for (const column of columns) {
      if (own[column]?.trim()) last.set(column, own[column]);
      else if (last.has(column)) {
        own[column] = last.get(column) ?? '';
        filled += 1;
      }
    }
    return { line, fields: own };
  });
  return { records: made, filled };
}
