import { EXIT } from '../../model/exit.ts';
import { RULES_FORMATS } from '../../report/rules.ts';
import { RULES } from '../../rules/index.ts';
import { defineCommand } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';

export default defineCommand({
  options: [formatOption(RULES_FORMATS)],
  examples: ['rules', 'rules --format json'],
  async run({ options, globals }, host) {
    host.out(await formatOf(RULES_FORMATS, options.format)(RULES, globals.style));
    return EXIT.fine;
  },
});
