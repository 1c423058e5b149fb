import { addDays, addDuration, type Day, isDay } from '../../model/day.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { PROGRAMME_FORMATS } from '../../report/programme/index.ts';
import { AT_OPTION, defineCommand } from '../command.ts';
import { usualCoverage } from '../coverage-question.ts';
import { formatOf, formatOption } from '../format.ts';
import { printOmitted } from '../print-omitted.ts';
import { askCoverage, askEvents, askRisk, askStats, nameLookup, openToAsk } from '../programme-answers.ts';

export default defineCommand({
  options: [
    { flags: '--month [month]', summary: 'the month to report, such as 2026-09 (default: the last whole one)' },
    AT_OPTION,
    formatOption(PROGRAMME_FORMATS),
  ],
  examples: ['report --month', 'report --month 2026-09 --format html > september.html'],
  async run({ options, globals }, host) {
    const opened = await openToAsk(globals, host, options.at);
    const { today, shown } = opened;
    const first = firstDay(options.month, today);
    const last = addDays(addDuration(first, '1mo'), -1);
    const on = last < today ? last : today;
    const { events, names, omitted } = await askEvents(opened, first, on);
    const { risk, locate } = await askRisk(opened, on);
    const { coverage, names: carriers } = await askCoverage(opened, { ...usualCoverage(opened.config.policy), on });
    // A year up to the month: a month alone has too few of everything.
    const since = addDays(addDuration(on, '1y', -1), 1);
    const { stats, omitted: uncounted } = await askStats(opened, { since, on, by: undefined });
    const nameOf = nameLookup([...names, ...carriers]);
    const month = first.slice(0, 7);
    const result = { month, events, risk, coverage, stats, nameOf, locate, shown, omitted, uncounted };
    host.out(await formatOf(PROGRAMME_FORMATS, options.format)(result, globals.style));
    printOmitted(omitted, shown, host);
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
