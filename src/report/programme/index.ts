import { coverageSheet } from '../coverage/sheet.ts';
import { riskSheet } from '../risk/sheet.ts';
import { sheetsHtml } from '../sheet/html.ts';
import { sheetsMarkdown } from '../sheet/markdown.ts';
import type { Sheet } from '../sheet/sheet.ts';
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

const sheetsOf = (result: ProgrammeResult): readonly Sheet[] => [
  changesSheet(result),
  riskSheet(result),
  coverageSheet(result),
  statsSheet(result),
];

function changesSheet({ events, nameOf }: ProgrammeResult): Sheet {
  const table = {
    title: count(events.length, 'event'),
    head: ['day', 'customer', 'what'],
    rows: events.map(({ on, customer, message }) => [on, nameOf(customer), message]),
  };
  return { title: 'What changed', lines: [], parts: [{ ...table, empty: 'nothing is on record' }], data: table };
}
