import type { OmittedFile } from '../../model/library.ts';
import type { Verdict } from '../../model/standing.ts';
import { CHECK_FORMATS, type CheckResult } from '../check/index.ts';
import { plain } from '../escape.ts';
import { json } from '../json.ts';
import { count, type Format } from '../style.ts';

/** The result of `refs scan`: that of a check of content, and what it rests on. */
export interface ScanResult extends CheckResult {
  /** The customers that were found, each with the worst verdict on what is shown of it. */
  readonly found: readonly FoundCustomer[];
  /** True for a draft, of which people want to see the allowed customers too. */
  readonly isDraft: boolean;
  /** The names that are words of the language, and the number of lines that each was left out of. */
  readonly words: readonly { readonly customer: string; readonly term: string; readonly left_out: number }[];
  /** The lines that were left out, where they are asked for. */
  readonly leftOut: readonly { readonly file: string; readonly line: number; readonly term: string }[];
  /** The number of findings in tests, and others whose level is off. */
  readonly silent: number;
  /** The customer files of which not every name and logo was looked for, by their paths from the folder of the library. */
  readonly unsearched: readonly OmittedFile[];
}

export interface FoundCustomer {
  readonly customer: string;
  readonly verdict: Verdict;
  /** The number of places. */
  readonly places: number;
  /** The reasons of the verdict, for people. */
  readonly reasons: readonly string[];
}

/** Formats that know no line 0, which stands for the name of a file. */
const fromLineOne =
  (format: Format<CheckResult>): Format<ScanResult> =>
  (result, style) =>
    format({ ...result, diagnostics: result.diagnostics.map(atLineOne) }, style);

function atLineOne(diagnostic: CheckResult['diagnostics'][number]): CheckResult['diagnostics'][number] {
  const { line, end_line, related } = diagnostic;
  return {
    ...diagnostic,
    line: Math.max(line, 1),
    end_line: Math.max(end_line, 1),
    related: related.map((other) => ({ ...other, line: Math.max(other.line, 1) })),
  };
}

const { text, ...OTHERS } = CHECK_FORMATS;

const scanText: Format<ScanResult> = async (result, style) =>
  [await text(result, style), ...(result.isDraft ? result.found.map(verdictLine) : []), ...wordLines(result)].join('');

const verdictLine = ({ customer, verdict, places, reasons }: FoundCustomer): string =>
  `${plain(customer)}: ${verdict}, in ${count(places, 'place')}${reasons.map((reason) => `; ${plain(reason)}`).join('')}\n`;

/** The names that count as words, and how many lines that left out: a reader has to know what was not reported. */
function wordLines({ words, leftOut, shown, silent }: ScanResult): readonly string[] {
  const names = words
    .filter(({ left_out }) => left_out > 0)
    .map(({ term, left_out }) => `${plain(term)} (${count(left_out, 'line')})`);
  const letters = words.filter(({ term }) => [...term].length === 1).map(({ term }) => plain(term));
  const hint = '  → look through them with --all; mentions.words: false in a customer file takes each for a name\n';
  return [
    ...(names.length === 0 ? [] : [`left out as words of the language, without a second sign: ${names.join(', ')}\n`]),
    ...(names.length === 0 || leftOut.length > 0 ? [] : [hint]),
    ...(letters.length === 0 ? [] : [`not looked for, since one letter is no name in a text: ${letters.join(', ')}\n`]),
    ...leftOut.map(({ file, line, term }) => `  ${plain(shown(file))}:${line}: ${plain(term)}\n`),
    ...(silent === 0 ? [] : [`${count(silent, 'finding')} in tests, or at the level off\n`]),
  ];
}

const scanJson: Format<ScanResult> = ({
  as_of,
  summary,
  diagnostics,
  reportedOnly,
  found,
  words,
  silent,
  unsearched,
}) =>
  json({
    as_of,
    summary,
    diagnostics,
    told: reportedOnly,
    customers: found.map(({ customer, verdict, places }) => ({ customer, verdict, places })),
    words,
    silent,
    left_out: unsearched.map(({ file, why }) => ({ file, why })),
  });

/** The formats of `refs scan`: those of a check. */
export const SCAN_FORMATS = {
  text: scanText,
  ...(Object.fromEntries(Object.entries(OTHERS).map(([name, format]) => [name, fromLineOne(format)])) as Record<
    keyof typeof OTHERS,
    Format<ScanResult>
  >),
  json: scanJson,
} satisfies Record<string, Format<ScanResult>>;
