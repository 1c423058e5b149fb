import { byDay, type CustomerDue, dueAcross } from '../../consent/reminders.ts';
import { ownerOf } from '../../model/customer.ts';
import { addDays, addDuration, type Day, type Duration, isDuration } from '../../model/day.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { DUE_FORMATS, type DueResult } from '../../report/due/index.ts';
import { isWrong } from '../../rules/judge-content.ts';
import { nearest } from '../../text/nearest.ts';
import { AT_OPTION, defineCommand, type Globals } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';
import { limitOf } from '../limit.ts';
import { openAt } from '../open-at.ts';
import { printOmitted } from '../print-omitted.ts';
import { SCAN_PATHS } from '../scan/paths-option.ts';

export default defineCommand({
  options: [
    {
      flags: '--within <time>',
      summary: 'how far ahead to look, such as 30d or 6mo (default: consent.warn of the policy)',
    },
    { flags: '--owner <who>', summary: 'only what is theirs' },
    { flags: '-n, --limit <number>', summary: 'how many to show, the earliest; 0 for all (default: 0)' },
    AT_OPTION,
    SCAN_PATHS,
    formatOption(DUE_FORMATS),
  ],
  examples: [
    'due',
    'due --within 6mo --owner m.silva',
    'due --format ics > renewals.ics',
    'due --format markdown',
    'due --scan ../website',
  ],
  async run({ options, globals }, host) {
    if (options.at !== undefined && options.scan.length > 0) {
      const hint = 'leave one of them out';
      throw new Failure(EXIT.usage, 'scan-at', 'content is what it is now, and --at asks about another state', hint);
    }
    const { library, today, shown } = await openAt(globals, host, options.at);
    const within = durationOf(options.within) ?? library.config.policy.consent.warn;
    const owner = namedOwner(options.owner, library);
    const limit = limitOf(options.limit) ?? 0;
    const { items: onRecord, omitted } = dueAcross(library, today, within);
    const until = addDuration(today, within);
    const found = options.scan.length === 0 ? [] : await dueInContent(options.scan, { globals, today, until }, host);
    const items = found.length === 0 ? onRecord : [...onRecord, ...found].sort(byDay);
    const result: DueResult = {
      as_of: today,
      until,
      owner,
      items: items.filter(({ who }) => owner === undefined || who === owner),
      limit,
      omitted,
      locate: library.locate,
      shown,
    };
    host.out(await formatOf<DueResult>(DUE_FORMATS, options.format)(result, globals.style));
    printOmitted(omitted, shown, host);
    return EXIT.fine;
  },
});

/** The places in content that are wrong by a day, or today. */
async function dueInContent(
  paths: readonly string[],
  { globals, today, until }: { readonly globals: Globals; readonly today: Day; readonly until: Day },
  host: Host,
): Promise<readonly CustomerDue[]> {
  const { findShownPlaces } = await import('../scan/shown-places.ts');
  const places = await findShownPlaces(paths, undefined, globals, host);
  return places.flatMap(({ customer, where, what, judged }): readonly CustomerDue[] => {
    const { expires_on: last } = judged.standing;
    const on = isWrong(judged) ? today : last && addDays(last, 1);
    if (on === undefined || on > until) return [];
    const who = ownerOf(customer.data, 'references');
    const message = `${what} stands in ${where}, which is wrong ${isWrong(judged) ? 'today' : `from ${on} on`}`;
    return [{ on, kind: 'takedown', about: where, message, path: [], customer, ...(who !== undefined && { who }) }];
  });
}

function durationOf(text: string | undefined): Duration | undefined {
  if (text === undefined || isDuration(text)) return text;
  const hint = 'write a number of days, weeks, months or years: 30d, 12w, 6mo, 1y';
  throw new Failure(EXIT.usage, 'bad-duration', `--within is "${text}", which is no span of time`, hint);
}

/** The named owner, who has to be one of the library's: a misspelt name must not look like nothing is due. */
function namedOwner(named: string | undefined, { customers }: Library): string | undefined {
  if (named === undefined) return undefined;
  const owners = customers.flatMap(({ data: { owners: { account, references, sponsor } = {} } }) => [
    account,
    references,
    sponsor,
  ]);
  const known = [...new Set(owners.flatMap((owner) => owner ?? []))].sort();
  if (known.includes(named)) return named;
  const suggestion = nearest(named, known);
  const hint =
    suggestion === undefined ? `the owners are ${known.join(', ') || 'nobody'}` : { typed: named, meant: suggestion };
  throw new Failure(EXIT.usage, 'unknown-owner', `nobody here is called "${named}"`, hint);
}
