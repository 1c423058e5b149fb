import { EXIT, Failure } from '../../model/exit.ts';
import { EXPLAIN_FORMATS } from '../../report/explain.ts';
import { RULES } from '../../rules/index.ts';
import { commandLine } from '../../text/command-line.ts';
import { nearest } from '../../text/nearest.ts';
import { type Command, textArgument } from '../command.ts';
import { formatOf, formatOption } from '../format.ts';

const explain: Command = {
  arguments: [{ name: '<rule>', summary: 'the id of a rule, such as consent/expired', values: 'rule' }],
  options: [formatOption(EXPLAIN_FORMATS)],
  examples: ['explain consent/expired'],
  async run({ args, option, globals }, host) {
    const id = textArgument(args[0]) ?? '';
    const rule = RULES.find((candidate) => candidate.id === id);
    if (rule === undefined) {
      const ids = RULES.map((candidate) => candidate.id);
      const meant = nearest(id, ids) ?? ids.find((other) => other.endsWith(`/${id}`) || other.startsWith(`${id}/`));
      const hint = meant === undefined ? 'see them all: refs rules' : `run: ${commandLine`refs explain ${meant}`}`;
      throw new Failure(EXIT.usage, 'unknown-rule', `there is no rule "${id}"`, hint);
    }
    host.out(await formatOf(EXPLAIN_FORMATS, option('format'))(rule, globals.style));
    return EXIT.fine;
  },
};

export default explain;
