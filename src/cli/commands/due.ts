import { dueAcross } from '../../consent/reminders.ts';
import { addDuration, type Duration, isDuration } from '../../model/day.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Library } from '../../model/library.ts';
import { DUE_FORMATS, type DueResult } from '../../report/due/index.ts';
import { plain } from '../../report/escape.ts';
import { nearest } from '../../text/nearest.ts';
import { AT_OPTION, defineCommand } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';
import { openAt } from '../open-at.ts';

export default defineCommand({
  options: [
    {
      flags: '--within <time>',
      summary: 'how far ahead to look, such as 30d or 6mo (default: consent.warn of the policy)',
    },
    { flags: '--owner <who>', summary: 'only what is theirs' },
    AT_OPTION,
    formatOption(DUE_FORMATS),
  ],
  examples: ['due', 'due --within 6mo --owner m.silva', 'due --format ics > renewals.ics', 'due --format markdown'],
  async run({ options, globals }, host) {
    const { library, today, shown } = await openAt(globals, host, options.at);
    const within = durationOf(options.within) ?? library.config.policy.consent.warn;
    const owner = ownerOf(options.owner, library);
    const { items, omitted } = dueAcross(library, today, within);
    const result: DueResult = {
      as_of: today,
      until: addDuration(today, within),
      owner,
      items: items.filter(({ who }) => owner === undefined || who === owner),
      omitted,
      locate: library.locate,
      shown,
    };
    host.out(await formatOf<DueResult>(DUE_FORMATS, options.format)(result, globals.style));
    for (const { file, why } of omitted) host.err(`left out ${plain(shown(file))}: ${plain(why)}\n`);
    return EXIT.fine;
  },
});

function durationOf(text: string | undefined): Duration | undefined {
  if (text === undefined || isDuration(text)) return text;
  const hint = 'write a number of days, weeks, months or years: 30d, 12w, 6mo, 1y';
  throw new Failure(EXIT.usage, 'bad-duration', `--within is "${text}", which is no span of time`, hint);
}

/** The named owner, who has to be one of the library's: a misspelt name must not look like nothing is due. */
function ownerOf(named: string | undefined, { customers }: Library): string | undefined {
  const owners = customers.flatMap(({ data: { owners: { account, references, sponsor } = {} } }) => [
    account,
    references,
    sponsor,
  ]);
  const known = [...new Set(owners.flatMap((owner) => owner ?? []))].sort();
  if (named === undefined || known.includes(named)) return named;
  const suggestion = nearest(named, known);
  const hint =
    suggestion === undefined ? `the owners are ${known.join(', ') || 'nobody'}` : { typed: named, meant: suggestion };
  throw new Failure(EXIT.usage, 'unknown-owner', `nobody here is called "${named}"`, hint);
}
