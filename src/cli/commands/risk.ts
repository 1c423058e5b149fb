import { EXIT } from '../../model/exit.ts';
import { RISK_FORMATS } from '../../report/risk/index.ts';
import { AT_OPTION, defineCommand } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';
import { printOmitted } from '../print-omitted.ts';
import { askRisk, openToAsk } from '../programme-answers.ts';

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
    const opened = await openToAsk(globals, host, options.at);
    const { shown } = opened;
    const { risk, locate, omitted } = await askRisk(opened, opened.today);
    host.out(await formatOf(RISK_FORMATS, options.format)({ risk, locate, shown, omitted }, globals.style));
    printOmitted(omitted, shown, host);
    const { red, amber } = risk.summary;
    const isStopped = (options.failOn !== undefined && red > 0) || (options.failOn === 'amber' && amber > 0);
    return isStopped ? EXIT.findings : EXIT.fine;
  },
});
