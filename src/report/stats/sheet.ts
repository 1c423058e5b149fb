import { FIELD_RATE, type Figures, type MedianDays } from '../../insight/figures.ts';
import type { QuarterFigures, Stats } from '../../insight/stats.ts';
import { daysBetween } from '../../model/day.ts';
import { leftOut, percent, type Sheet, type SheetTable, type SheetValue } from '../sheet/sheet.ts';
import { sparkline } from '../sheet/sparkline.ts';
import { count, grouped } from '../style.ts';
import type { StatsResult } from './result.ts';

/** The figures of the period, each with its number of cases, then by quarter and by group. */
export function statsSheet({ stats, omitted }: StatsResult): Sheet {
  const { as_of, since, until, by_quarter, by, groups = [] } = stats;
  return {
    title: `The programme from ${since} to ${until}`,
    lines: [`As of ${as_of}. Fewer than 5 cases are too few to say anything`, ...leftOut(omitted)],
    parts: [
      figureTable(stats),
      {
        title: 'Why they declined',
        head: ['reason', 'times'],
        rows: Object.entries(stats.acceptance.by_reason).sort(([, a], [, b]) => b - a),
      },
      trendTable(stats),
      quarterTable(stats),
      {
        title: 'Completed engagements by quarter',
        description: 'How many engagements were completed in each quarter',
        bars: by_quarter.map((one) => ({
          label: labelOf(one),
          value: one.activities.completed,
          text: grouped(one.activities.completed),
        })),
      },
      ...(by === undefined
        ? []
        : [
            rowsOf(
              `By ${by}`,
              by,
              groups.map(({ value, ...one }) => [value ?? 'none', one]),
            ),
          ]),
    ],
    data: dataOf(stats),
  };
}

function figureTable(stats: Stats): SheetTable {
  const { acceptance, activities, utilisation, days, consents, influenced, gives, overused } = stats;
  const { asked, yes, no, open } = acceptance;
  const { completed, cancelled, no_show } = activities;
  return {
    title: 'Figures',
    head: ['figure', 'value', 'of what'],
    rows: [
      [
        'acceptance',
        percent(acceptance.rate),
        `${yes} yes, ${no} no, ${open} open of ${asked} asked; the field reports ${percent(FIELD_RATE)}`,
      ],
      [
        'utilisation',
        percent(utilisation.rate),
        `${utilisation.used} of ${utilisation.people} willing people had something to do`,
      ],
      ['overuse', grouped(overused), 'people over a limit today'],
      ['engagements', `${completed} completed`, `${cancelled} cancelled, ${no_show} no-show, ${activities.open} open`],
      ['ask to answer', daysText(days.ask_to_answer), `the median of ${count(days.ask_to_answer.n, 'answer')}`],
      [
        'request to done',
        daysText(days.request_to_done),
        `the median of ${count(days.request_to_done.n, 'engagement')}`,
      ],
      ['consents', `${consents.gained} gained`, `${consents.lapsed} lapsed, ${consents.withdrawn} withdrawn`],
      [
        'influenced deals',
        `${influenced.won} won`,
        `${influenced.lost} lost, ${influenced.open} open; sourced by others, and not to be added to those`,
      ],
      ...(influenced.won === 0 ? [] : [['their value', worthText(influenced), 'of the deals won that have one']]),
      ['gives', grouped(gives), `for ${count(completed, 'completed engagement')}`],
    ],
  };
}

const daysText = ({ median }: MedianDays): string => (median === null ? 'too few to say' : count(median, 'day'));

const worthText = ({ value: { by_currency } }: Figures['influenced']): string =>
  Object.entries(by_currency)
    .map(([currency, sum]) => `${sum.toLocaleString('en')}${currency === 'none' ? '' : ` ${currency}`}`)
    .join(', ') || 'not on file';

/** The figures that are worth watching, by quarter. */
const TRENDS: readonly (readonly [string, (one: Figures) => number | null, ((value: number) => string)?])[] = [
  ['asked', ({ acceptance }) => acceptance.asked],
  ['acceptance', ({ acceptance }) => acceptance.rate, percent],
  ['completed', ({ activities }) => activities.completed],
  ['gained', ({ consents }) => consents.gained],
  ['lapsed', ({ consents }) => consents.lapsed],
  ['won', ({ influenced }) => influenced.won],
  ['gives', ({ gives }) => gives],
];

/** A sparkline of each figure that has any over whole quarters: one that has just begun is no fall. One alone has no trend. */
function trendTable({ by_quarter: all }: Stats): SheetTable {
  const by_quarter = all.filter(isWhole);
  const [first, last] = [by_quarter[0], by_quarter.at(-1)];
  return {
    title: `Trends from ${first?.quarter} to ${last?.quarter}`,
    head: ['figure', 'by quarter', 'in words'],
    rows: TRENDS.flatMap(([name, figureOf, textOf = grouped]) => {
      const values = by_quarter.map(figureOf);
      if (values.length < 2 || !values.some((value) => value)) return [];
      return [
        [name, sparkline(values), values.map((value) => (value === null ? 'too few' : textOf(value))).join(', ')],
      ];
    }),
  };
}

/** Says that a quarter is not cut by the period. */
const isWhole = ({ since, until }: QuarterFigures): boolean => daysBetween(since, until) + 1 >= DAYS_OF_QUARTER;

/** The days of the shortest quarter, from February to April. */
const DAYS_OF_QUARTER = 89;

const labelOf = (one: QuarterFigures): string => (isWhole(one) ? one.quarter : `${one.quarter} (part)`);

const quarterTable = ({ by_quarter }: Stats): SheetTable =>
  rowsOf(
    'By quarter',
    'quarter',
    by_quarter.map((one) => [labelOf(one), one]),
  );

const rowsOf = (title: string, name: string, rows: readonly (readonly [string, Figures])[]): SheetTable => ({
  title,
  head: [name, 'asked', 'yes', 'rate', 'done', 'cancelled', 'gained', 'lapsed', 'won', 'gives'],
  rows: rows.map(([label, { acceptance, activities, consents, influenced, gives }]) => [
    label,
    ...[acceptance.asked, acceptance.yes],
    acceptance.rate === null ? '' : percent(acceptance.rate),
    ...[activities.completed, activities.cancelled, consents.gained, consents.lapsed, influenced.won, gives],
  ]),
});

/** The columns of the data, in their order. */
const COLUMNS: readonly (readonly [string, (one: Figures) => SheetValue])[] = [
  ['since', ({ since }) => since],
  ['until', ({ until }) => until],
  ['asked', ({ acceptance }) => acceptance.asked],
  ['yes', ({ acceptance }) => acceptance.yes],
  ['no', ({ acceptance }) => acceptance.no],
  ['open', ({ acceptance }) => acceptance.open],
  ['rate', ({ acceptance }) => acceptance.rate],
  ['completed', ({ activities }) => activities.completed],
  ['cancelled', ({ activities }) => activities.cancelled],
  ['no_show', ({ activities }) => activities.no_show],
  ['engagements_open', ({ activities }) => activities.open],
  ['people', ({ utilisation }) => utilisation.people],
  ['people_used', ({ utilisation }) => utilisation.used],
  ['ask_to_answer_n', ({ days }) => days.ask_to_answer.n],
  ['ask_to_answer_median', ({ days }) => days.ask_to_answer.median],
  ['request_to_done_n', ({ days }) => days.request_to_done.n],
  ['request_to_done_median', ({ days }) => days.request_to_done.median],
  ['gained', ({ consents }) => consents.gained],
  ['lapsed', ({ consents }) => consents.lapsed],
  ['withdrawn', ({ consents }) => consents.withdrawn],
  ['won', ({ influenced }) => influenced.won],
  ['lost', ({ influenced }) => influenced.lost],
  ['deals_open', ({ influenced }) => influenced.open],
  ['value_won', ({ influenced }) => influenced.value.won],
  ['gives', ({ gives }) => gives],
];

function dataOf(stats: Stats): SheetTable {
  const row = (of: string, value: string, one: Figures): readonly SheetValue[] => [
    ...[of, value],
    ...COLUMNS.map(([, figure]) => figure(one)),
  ];
  return {
    title: 'Figures',
    head: ['of', 'value', ...COLUMNS.map(([name]) => name)],
    rows: [
      row('all', '', stats),
      ...stats.by_quarter.map((one) => row('quarter', one.quarter, one)),
      ...(stats.groups ?? []).map((one) => row(stats.by ?? '', one.value ?? '', one)),
    ],
  };
}
