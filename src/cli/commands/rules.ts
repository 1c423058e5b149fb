import { EXIT } from '../../model/exit.ts';
import { RULES_FORMATS } from '../../report/rules.ts';
import { RULES } from '../../rules/index.ts';
import type { Command } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';

const rules: Command = {
  options: [formatOption(RULES_FORMATS)],
  examples: ['rules', 'rules --format json'],
  async run({ option, globals }, host) {
    host.out(await formatOf(RULES_FORMATS, option('format'))(RULES, globals.style));
    return EXIT.fine;
  },
};

export default rules;
