import { STATS_GROUPS } from '../../insight/stats.ts';
import { addDuration, type Day, isDay, isDuration } from '../../model/day.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import { STATS_FORMATS } from '../../report/stats/index.ts';
import { AT_OPTION, defineCommand } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';
import { printOmitted } from '../print-omitted.ts';
import { askStats, openToAsk } from '../programme-answers.ts';

export default defineCommand({
  options: [
    {
      flags: '--since <when>',
      summary: 'the first day, or how long ago that was: 2026-01-01, 90d, 6mo, 1y (default: 1y)',
    },
    { flags: '--by <what>', summary: 'also by owner, industry or use', choices: STATS_GROUPS },
    AT_OPTION,
    formatOption(STATS_FORMATS),
  ],
  examples: ['stats', 'stats --since 6mo --by owner', 'stats --since 2026-01-01 --format csv', 'stats --format html'],
  async run({ options, globals }, host) {
    const opened = await openToAsk(globals, host, options.at);
    const { today } = opened;
    const since = sinceDay(options.since ?? '1y', today);
    const { stats, omitted } = await askStats(opened, { since, on: today, by: options.by });
    host.out(await formatOf(STATS_FORMATS, options.format)({ stats, omitted }, globals.style));
    printOmitted(omitted, opened.shown, host);
    return EXIT.fine;
  },
});

/** A first day that is not after today. */
function sinceDay(text: string, today: Day): Day {
  if (isDuration(text)) return addDuration(today, text, -1);
  if (isDay(text) && text <= today) return text;
  const hint = 'write a day that is not to come, or a span of time: 2026-01-01, 90d, 6mo, 1y';
  throw new Failure(EXIT.usage, 'bad-since', `--since is "${text}"`, hint);
}
