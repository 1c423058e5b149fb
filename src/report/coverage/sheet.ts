import type { CellValues, CoverageCell, LibraryCoverage } from '../../insight/coverage.ts';
import { leftOut, NOTHING, type Sheet, type SheetChart, type SheetTable } from '../sheet/sheet.ts';
import { count } from '../style.ts';
import type { CoverageResult } from './result.ts';

/** The matrix, the gaps with those who could fill them, the single voices, and who carries how much. */
export function coverageSheet({ coverage, nameOf, omitted }: CoverageResult): Sheet {
  const { as_of, by, cells, gaps, min, single_voices } = coverage;
  const covered = cells.filter(({ ready }) => ready > 0).length;
  return {
    title: `Coverage for ${coverage.for}, by ${by.join(' and ')}`,
    lines: [
      `As of ${as_of}: ${covered} of ${count(cells.length, 'cell')} covered, ${gaps.length} with fewer than ${min}, ${count(single_voices.length, 'single voice')}`,
      ...leftOut(omitted),
    ],
    parts: [
      matrixOf(coverage),
      gapTable(coverage),
      {
        title: 'Single voices',
        head: ['where', 'who'],
        rows: single_voices.map(({ values, customer, advocate }) => [
          cellName(values),
          advocate === null ? nameOf(customer) : `${nameOf(customer)}: ${advocate}`,
        ]),
      },
      carrierChart(coverage, nameOf),
    ],
    data: {
      title: 'Cells',
      head: [...by, 'ready', 'ask', 'wait', 'no', 'customers'],
      rows: cells.map(({ values, ready, ask, wait, no, customers }) => [
        ...Object.values(values),
        ...[ready, ask, wait, no],
        customers.join(' '),
      ]),
    },
  };
}

const cellName = (values: CellValues): string => Object.values(values).join(' · ');

/** The number of those who are ready, and in parentheses that of the others; a dot where nobody is. */
function cellText({ ready, ask, wait, no }: CoverageCell): string {
  const others = ask + wait + no;
  if (ready + others === 0) return NOTHING;
  return others === 0 ? String(ready) : `${ready} (+${others})`;
}

/** Rows of the first facet and columns of the second; a facet alone has one column. */
function matrixOf({ by, cells }: LibraryCoverage): SheetTable {
  const [first = '', second = ''] = by;
  const rowNames = [...new Set(cells.map(({ values }) => values[first] ?? ''))];
  const columnNames = [...new Set(cells.map(({ values }) => values[second] ?? ''))];
  const texts = new Map(cells.map((cell) => [JSON.stringify(Object.values(cell.values)), cellText(cell)]));
  return {
    title: 'Ready (+ others on file)',
    head: [first, ...(by.length === 1 ? ['ready'] : columnNames)],
    rows: rowNames.map((row) => [
      row,
      ...(by.length === 1 ? [[row]] : columnNames.map((column) => [row, column])).map(
        (values) => texts.get(JSON.stringify(values)) ?? NOTHING,
      ),
    ]),
    empty: 'no values are known: neither the taxonomy nor a customer has any',
  };
}

/** The gaps that somebody could fill; the others are counted, since most cells of a matrix are empty. */
function gapTable({ gaps, cells }: LibraryCoverage): SheetTable {
  const cellAt = new Map(cells.map((cell) => [cellName(cell.values), cell]));
  const rows = gaps.flatMap(({ values, have, min, candidates }) => {
    const where = cellName(values);
    const { ask = 0, wait = 0 } = cellAt.get(where) ?? {};
    const could = [
      ...(ask === 0 ? [] : [`${ask} to ask`]),
      ...(wait === 0 ? [] : [`${wait} to wait for`]),
      ...candidates.map(({ customer, why }) => `${customer}: ${why}`),
    ];
    return could.length === 0 ? [] : [[where, `${have} of ${min}`, could.join('; ')]];
  });
  return {
    title: `Gaps that somebody could fill: ${rows.length} of ${gaps.length}`,
    head: ['where', 'ready', 'who could'],
    rows,
    ...(gaps.length > 0 && { empty: 'nobody on file could: look for new customers there' }),
  };
}

// As many as fit on a screen.
const MAX_CARRIERS = 10;

function carrierChart({ concentration, cells }: LibraryCoverage, nameOf: CoverageResult['nameOf']): SheetChart {
  const covered = cells.filter(({ ready }) => ready > 0).length;
  return {
    title: 'Who carries how much',
    description: `How many of the ${count(covered, 'covered cell')} rest on each customer`,
    bars: concentration.slice(0, MAX_CARRIERS).map((carrier) => ({
      label: nameOf(carrier.customer),
      value: carrier.cells,
      text: `${count(carrier.cells, 'cell')}${carrier.alone === 0 ? '' : `, ${carrier.alone} of them alone`}`,
    })),
  };
}
