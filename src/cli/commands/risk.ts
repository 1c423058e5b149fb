import { risk } from '../../insight/risk.ts';
import { EXIT } from '../../model/exit.ts';
import { plain } from '../../report/escape.ts';
import { RISK_FORMATS } from '../../report/risk/index.ts';
import { AT_OPTION, defineCommand } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';
import { openAt } from '../open-at.ts';

export default defineCommand({
  options: [
    {
      flags: '--fail-on <level>',
      summary: 'exit with 1 where any customer is at this level or worse',
      choices: ['red', 'amber'],
    },
    AT_OPTION,
    formatOption(RISK_FORMATS),
  ],
  examples: ['risk', 'risk --fail-on red', 'risk --format csv > risk.csv', 'risk --as-of 2026-12-01'],
  async run({ options, globals }, host) {
    const { library, today, shown } = await openAt(globals, host, options.at);
    const found = risk(library, today);
    const result = { risk: found, locate: library.locate, shown };
    host.out(await formatOf(RISK_FORMATS, options.format)(result, globals.style));
    for (const { file, why } of library.omitted) host.err(`left out ${plain(shown(file))}: ${plain(why)}\n`);
    const { red, amber } = found.summary;
    const isStopped = (options.failOn !== undefined && red > 0) || (options.failOn === 'amber' && amber > 0);
    return isStopped ? EXIT.findings : EXIT.fine;
  },
});
