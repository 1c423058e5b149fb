import { EXIT, Failure } from '../../model/exit.ts';
import { CHOICE_FACETS, type ChoiceFacet } from '../../model/match.ts';
import { USES } from '../../model/use.ts';
import { COVERAGE_FORMATS } from '../../report/coverage/index.ts';
import { coverageJson } from '../../report/coverage/json.ts';
import { isPicked } from '../../report/fields-picked.ts';
import { nearest } from '../../text/nearest.ts';
import { AT_OPTION, defineCommand } from '../command.ts';
import { DEFAULT_COVERAGE, usualCoverage } from '../coverage-question.ts';
import { formatOf, formatOption } from '../format.ts';
import { printOmitted } from '../print-omitted.ts';
import { askCells, askCoverage, nameLookup, openToAsk } from '../programme-answers.ts';

export default defineCommand({
  options: [
    {
      flags: '--by <facets>',
      summary: `one or two of ${CHOICE_FACETS.join(', ')} (default: industry,product; without --for and --min too: the first goal of policy.coverage)`,
      values: CHOICE_FACETS,
    },
    { flags: '-f, --for <use>', summary: 'what they are wanted for (default: reference-call)', choices: USES },
    { flags: '--min <number>', summary: 'how many have to be ready in each cell (default: 3)' },
    AT_OPTION,
    formatOption(COVERAGE_FORMATS),
  ],
  examples: [
    'coverage',
    'coverage --by industry,region --for case-study',
    'coverage --by persona --min 2',
    'coverage --at v1.0 --as-of 2026-01-01',
    'coverage --format html > coverage.html',
  ],
  async run({ options, globals }, host) {
    const opened = await openToAsk(globals, host, options.at);
    // A question by hand is no goal of the policy, and keeps its own defaults.
    const isUsual = options.by === undefined && options.for === undefined && options.min === undefined;
    const usual = isUsual ? usualCoverage(opened.config.policy) : DEFAULT_COVERAGE;
    const question = {
      by: options.by === undefined ? usual.by : facetsOf(options.by),
      for: options.for ?? usual.for,
      min: options.min === undefined ? usual.min : minimumOf(options.min),
      on: opened.today,
    };
    const { style } = globals;
    // Who could be won is slow to find.
    const wantsCellsOnly = options.format === 'json' && !BEYOND_CELLS.some((name) => isPicked(style.fields, [name]));
    if (wantsCellsOnly) {
      const told = await askCells(opened, question);
      host.out(await formatOf({ json: coverageJson }, options.format)(told, style));
      printOmitted(told.omitted, opened.shown, host);
      return EXIT.fine;
    }
    const { coverage, names, omitted } = await askCoverage(opened, question);
    const result = { coverage, nameOf: nameLookup(names), omitted };
    host.out(await formatOf(COVERAGE_FORMATS, options.format)(result, style));
    printOmitted(omitted, opened.shown, host);
    return EXIT.fine;
  },
});

const BEYOND_CELLS = ['gaps', 'single_voices', 'concentration'];

/** One or two different facets. */
function facetsOf(text: string): readonly ChoiceFacet[] {
  const typed = text.split(',').map((name) => name.trim());
  const facets = typed.map((name) => {
    const facet = CHOICE_FACETS.find((known) => known === name);
    if (facet !== undefined) return facet;
    const meant = nearest(name, CHOICE_FACETS);
    const hint = meant === undefined ? `the facets are ${CHOICE_FACETS.join(', ')}` : { typed: name, meant };
    throw new Failure(EXIT.usage, 'unknown-facet', `there is no facet "${name}"`, hint);
  });
  if (facets.length <= 2 && new Set(facets).size === facets.length) return facets;
  throw new Failure(EXIT.usage, 'bad-facets', `--by is "${text}"`, 'name one facet, or two: --by industry,product');
}

function minimumOf(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new Failure(
    EXIT.usage,
    'bad-minimum',
    `--min is "${text}", which is no number of customers`,
    'write 1 or more',
  );
}
