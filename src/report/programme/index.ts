import { coverageSheet } from '../coverage/sheet.ts';
import { riskSheet } from '../risk/sheet.ts';
import { sheetsHtml } from '../sheet/html.ts';
import { sheetsMarkdown } from '../sheet/markdown.ts';
import { leftOut, type Sheet } from '../sheet/sheet.ts';
import { statsSheet } from '../stats/sheet.ts';
import { count, type Format } from '../style.ts';
import type { ProgrammeResult } from './result.ts';

export type { ProgrammeResult } from './result.ts';

/** The formats of `refs report`, the default first. */
export const PROGRAMME_FORMATS = {
  markdown: ((result) => sheetsMarkdown(titleOf(result), sheetsOf(result))) as Format<ProgrammeResult>,
  html: ((result) => sheetsHtml(titleOf(result), sheetsOf(result))) as Format<ProgrammeResult>,
};

const titleOf = ({ month }: ProgrammeResult): string => `Customer references in ${month}`;

function sheetsOf(result: ProgrammeResult): readonly Sheet[] {
  // The first sheet says for all what cannot be read.
  const rest = { ...result, omitted: [] };
  const figures = { ...result, omitted: result.uncounted };
  return [changesSheet(result), riskSheet(rest), coverageSheet(rest), statsSheet(figures)];
}

function changesSheet({ events, nameOf, omitted }: ProgrammeResult): Sheet {
  const table = {
    title: count(events.length, 'event'),
    head: ['day', 'customer', 'what'],
    rows: events.map(({ on, customer, message }) => [on, nameOf(customer), message]),
  };
  return {
    title: 'What changed',
    lines: leftOut(omitted),
    parts: [{ ...table, empty: 'nothing is on record' }],
    data: table,
  };
}
