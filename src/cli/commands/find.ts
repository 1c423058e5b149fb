import { type OpenSearch, openSearch } from '../../cache/open-search.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { NO_METER } from '../../model/meter.ts';
import { FIND_FORMATS } from '../../report/find/index.ts';
import { AT_OPTION, defineCommand, type Globals } from '../command.ts';
import { FIND_OPTIONS, queryOf } from '../find-query.ts';
import { formatOf, formatOption } from '../format.ts';
import { outsideViews } from '../outside-views.ts';
import { printOmitted } from '../print-omitted.ts';

export default defineCommand({
  arguments: [{ name: '[words...]', summary: 'what to look for; all of them have to match, typos are forgiven' }],
  options: [...FIND_OPTIONS, AT_OPTION, formatOption(FIND_FORMATS)],
  examples: [
    'find month end close --industry manufacturing --for reference-call',
    'find --product atlas -f quote -r',
    'find inventory --region emea --prospect "Globex Inc." --for reference-call',
    'find --saved banks --format markdown',
  ],
  async run(input, host) {
    const [words] = input.args;
    const { index, config, today, shown, search } = await openFind(input.options, input.globals, host);
    const query = queryOf({ words, options: input.options }, index, today, host);
    const { found, locate } = await search(query);
    const isBrief = query.for === undefined && !input.options.verbose && host.isTerminal === true;
    const isMarkdown = input.options.format === 'markdown';
    const views = isMarkdown ? await outsideViews(query, found, input.globals, host) : undefined;
    const result = { as_of: today, query, found, config, locate, shown, isBrief, ...(views && { views }) };
    host.out(await formatOf(FIND_FORMATS, input.options.format)(result, input.globals.style));
    printOmitted(found.omitted, shown, host);
    return found.matches.length > 0 ? EXIT.fine : EXIT.findings;
  },
});

/** Opens the library on the disk by its cached index, and that of a commit without. */
async function openFind(
  { at, format }: { readonly at: string | undefined; readonly format: string | undefined },
  globals: Globals,
  host: Host,
): Promise<OpenSearch> {
  if (at === undefined) return openSearch(globals, host, NO_METER);
  if (format === 'markdown') {
    const message =
      '--at and --format markdown exclude each other: what may be shown to others is said by the library of today';
    throw new Failure(EXIT.usage, 'bad-format', message, 'use another format, or leave --at out');
  }
  const { openSearchAt } = await import('../../cache/open-search-at.ts');
  return openSearchAt(globals, host, at);
}
