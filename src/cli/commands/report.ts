import { coverage } from '../../insight/coverage.ts';
import { eventsOf } from '../../insight/month.ts';
import { risk } from '../../insight/risk.ts';
import { stats } from '../../insight/stats.ts';
import { addDays, addDuration, type Day, isDay } from '../../model/day.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { plain } from '../../report/escape.ts';
import { PROGRAMME_FORMATS } from '../../report/programme/index.ts';
import { AT_OPTION, defineCommand } from '../command.ts';
import { usualCoverage } from '../coverage-question.ts';
import { formatOf, formatOption } from '../format.ts';
import { openAt } from '../open-at.ts';

export default defineCommand({
  options: [
    { flags: '--month [month]', summary: 'the month to report, such as 2026-09 (default: the last whole one)' },
    AT_OPTION,
    formatOption(PROGRAMME_FORMATS),
  ],
  examples: ['report --month', 'report --month 2026-09 --format html > september.html'],
  async run({ options, globals }, host) {
    const { library, today, shown } = await openAt(globals, host, options.at);
    const first = firstDay(options.month, today);
    const last = addDays(addDuration(first, '1mo'), -1);
    const on = last < today ? last : today;
    const names = new Map(library.customers.map(({ id, data }) => [id, data.name]));
    const result = {
      month: first.slice(0, 7),
      events: eventsOf(library, first, on),
      risk: risk(library, on),
      coverage: coverage(library, { ...usualCoverage(library.config.policy), on }),
      // A year up to the month: a month alone has too few of everything.
      stats: stats(library, { since: addDays(addDuration(on, '1y', -1), 1), on, by: undefined }),
      nameOf: (id: string) => names.get(id) ?? id,
      locate: library.locate,
      shown,
    };
    host.out(await formatOf(PROGRAMME_FORMATS, options.format)(result, globals.style));
    for (const { file, why } of library.omitted) host.err(`left out ${plain(shown(file))}: ${plain(why)}\n`);
    return EXIT.fine;
  },
});

/** The first day of the named month, else of the last one that is over. A month to come cannot be reported. */
function firstDay(month: string | true | undefined, today: Day): Day {
  const thisMonth = `${today.slice(0, 7)}-01`;
  if (month === undefined || month === true) return addDuration(thisMonth, '1mo', -1);
  if (isDay(`${month}-01`) && `${month}-01` <= today) return `${month}-01`;
  const hint = 'write a month that has begun: --month 2026-09';
  throw new Failure(EXIT.usage, 'bad-month', `--month is "${month}"`, hint);
}
